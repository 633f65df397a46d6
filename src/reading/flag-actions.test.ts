import { expect, test } from 'vitest';
import { normalise } from '../manifest/normalise.ts';
import { type ToolDefinition } from '../manifest/tool.ts';
import { read } from './reading.ts';

/** What the switches of a tool that only looks are read to do. */
function switched(name: string, about: string, description = 'Lists the halls.'): string[] {
  const definition: ToolDefinition = {
    name: 'list_halls',
    description,
    inputSchema: { type: 'object', properties: { [name]: { type: 'boolean', description: about } } },
  };
  return read(normalise(definition))
    .actions.filter(({ source }) => source === 'option')
    .map(({ verb, argument, value }) => `${argument ?? ''}=${value ?? ''}: ${verb}`);
}

test.each([
  ['purge', 'Delete empty halls as well', ['purge=true: delete']],
  ['prune', 'Also remove halls that nobody booked', ['prune=true: remove']],
  ['delete_after', 'Delete the hall from the list after reading', ['delete_after=true: delete']],
  ['dry_run', 'If false, old halls are deleted', ['dry_run=false: delete']],
  ['confirm', 'If true, places the order', ['confirm=true: place']],
  ['buy', 'When true the ticket is bought', ['buy=true: buy']],
  ['apply', 'Apply the plan at once', ['apply=true: apply']],
  ['clean', 'If true, deletes halls that nobody booked', ['clean=true: delete']],
  ['tidy', 'Remove the halls afterwards', ['tidy=true: remove']],
  ['checkout', 'Place the order and charge the saved card', ['checkout=true: place']],
  ['prune', '', ['prune=true: prune']],
])('%s: %s', (name, about, expected) => {
  expect(switched(name, about)).toEqual(expected);
});

test.each([
  ['set to a value', 'Lists old halls. Set dry_run to false to delete them.', 'dry_run', 'delete'],
  ['with a value', 'Lists halls; with order=true the hall is ordered.', 'order', 'order'],
  ['with an adverb', 'Lists old halls. With dry_run=false they are also deleted.', 'dry_run', 'delete'],
  ['to have it done', 'Lists halls. Set auto_book to have the cheapest one bought.', 'auto_book', 'buy'],
])('the description tells what a switch does: %s', (_how, description, name, verb) => {
  expect(switched(name, '', description).join()).toContain(verb);
});

test.each([
  ['remove_comments', 'Remove all comments from the text'],
  ['destroy', 'Plan a destroy'],
  ['deploy', 'Whether to show halls that can be deployed'],
  ['include_deleted', 'Also list deleted halls'],
  ['order', ''],
  ['strip', 'Remove blanks around the names'],
  ['clean', 'If true, removes markup'],
  ['force_refresh', 'Force refresh the cached data'],
])('%s: %s only chooses what is shown', (name, about) => {
  expect(switched(name, about)).toEqual([]);
});

test.each([
  ['checkout', 'true sends the basket off as a binding order, false leaves it there', ['checkout=true: pay']],
  ['sandbox', 'If false, the card on file is charged and the order is binding', ['sandbox=false: pay']],
  ['tidy', 'What was in the hall before is lost', ['tidy=true: erase']],
  ['tidy', 'Nothing is lost by it', []],
])('%s: %s costs or ends something whatever the call does else', (name, about, expected) => {
  expect(switched(name, about, 'Puts chairs into the halls.')).toEqual(expected);
});
