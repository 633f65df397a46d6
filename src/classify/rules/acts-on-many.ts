import { near, type Condition, either, headOf, on, said, upFront } from '../conditions.ts';
import { allOf, anyOf, argumentsNamed, doing, type Find, sayingFirst, unless } from '../find.ts';
import { readingVerbs } from '../lexicon/verb-groups.ts';
import { rule } from '../rule.ts';
import { singular, wordSet, wordsOf } from '../words.ts';

const changing = `
  create add insert update edit modify upsert set put write delete del remove drop purge clear cancel archive move
  copy tag assign unassign import export upload send invite transfer sell buy rename merge close install uninstall
  enable disable start stop restart apply register revoke restore publish post batch trigger run execute reset`;
const changes = wordSet(changing);

/** Verbs whose list of ids is what they act on, not a property of one thing. */
const moving = `
  add remove attach detach assign unassign link unlink move delete archive restore tag mark star invite send cancel
  close start stop run enable disable approve reject merge copy export`;

const crowd = wordSet('multiple several many');
const many = wordSet('all bulk batch multiple several many every');

const manyInName: Condition = ({ source }, { words }) =>
  source === 'name' &&
  words.some(({ text }) => text === 'bulk' || text === 'batch' || text === 'multiple' || text === 'all');

const onlyReads = doing(readingVerbs, said);

/** Array arguments named like the thing that is changed: `themes` of *uninstall themes*. */
const namedAlike: Find = ({ actions, parameters }) => {
  const things = new Set(actions.filter(({ verb, source }) => changes.has(verb) && source !== 'text').map(headOf));
  return parameters
    .filter(
      ({ roles, parameter: { name, path } }) =>
        roles.has('many') && path.length === 1 && things.has(singular(wordsOf(name).at(-1)?.text ?? '')),
    )
    .map(({ span }) => span);
};

const ids =
  /^(?!.*(?:tag|label|assignee|attendee|column|field|scope|role|categor))(?:\w*(?:[iI]ds|IDs|uuids|Uuids)|slugs)$/;
const things = /^(?:items|entities|records|documents|rows|operations|requests|entries|updates|edits|objects|steps)$/;
const listedAs =
  (names: RegExp): Find =>
  ({ parameters }) =>
    parameters
      .filter(
        ({ parameter: { name, path, types } }) => path.length === 1 && types.includes('array') && names.test(name),
      )
      .map(({ span }) => span);

/** A filter on what is changed or deleted. */
const matching = argumentsNamed(
  /^(?:filters?|where|(?:label_?)?selector|criteria|conditions?|all_?namespaces|is_?multi)$/i,
);

export default rule({
  id: 'acts-on-many',
  claims: 'signal:bulk',
  title: 'Acts on many things in one call',
  why: 'One call reaches as many items as the caller lists or the filter matches.',
  find: anyOf(
    doing(changing, either(on(many), near(crowd), manyInName), upFront),
    unless(
      sayingFirst(
        /\b(?:in bulk|bulk[- ](?:creat|updat|delet|edit|insert|import)\w*|(?:multiple|many|several) \w+(?: \w+)? (?:at once|in (?:one|a single))|one or (?:more|multiple|several|many)|(?:based on|by|matching) (?:a |the )?filters?)\b/i,
      ),
      onlyReads,
    ),
    namedAlike,
    allOf(listedAs(ids), doing(moving, upFront)),
    allOf(listedAs(things), doing(changing, upFront)),
    allOf(matching, doing('delete update remove purge', said)),
  ),
  fires: [
    { name: 'bulk_update', description: 'Update items in bulk' },
    { name: 'delete_items', description: 'Delete one or more items' },
    {
      name: 'uninstall_themes',
      description: 'Uninstall themes',
      inputSchema: { type: 'object', properties: { themes: { type: 'array' } } },
    },
  ],
  ignores: [
    { name: 'get_item', description: 'Get one item' },
    {
      name: 'delete_item',
      description: 'Delete one item',
      inputSchema: { type: 'object', properties: { item_id: { type: 'string' } } },
    },
    { name: 'list_notes', description: 'List many notes at once' },
  ],
});
