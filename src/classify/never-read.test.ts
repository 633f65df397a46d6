import { describe, expect, it } from 'vitest';
import { clearable, durable, heldContent, members, regranted, remakeable, small } from '../language/lexicon/objects.ts';
import { destroyingVerbs } from '../language/lexicon/verb-groups.ts';
import { third } from '../language/written-forms.ts';
import { wordSet } from '../language/words.ts';
import { normalise } from '../manifest/normalise.ts';
import { classify } from './classify.ts';

/** Everything that some rule treats apart: what can be made again, given again or is little. */
const things = new Set(
  [clearable, durable, heldContent, members, regranted, remakeable, small].flatMap((words) => [...words]),
);

const schema = { type: 'object', properties: { id: { type: 'string' } }, required: ['id'] };
const categoryOf = (tool: object): string =>
  classify(normalise({ name: 'do_it', inputSchema: schema, ...tool })).category;

/** Verbs that nobody uses for looking, whatever they act on. */
const ending = [...wordSet(destroyingVerbs, 'delete terminate expunge obliterate shred evict revoke uninstall')];

describe('a verb that only ends things', () => {
  it.each(ending)('%s is never Read, whatever it acts on', (verb) => {
    const read = [...things].flatMap((thing) => [
      ...(categoryOf({ name: `${verb}_${thing}` }) === 'Read' ? [`${verb}_${thing}`] : []),
      ...(categoryOf({ description: `${third(verb)} the ${thing}.` }) === 'Read'
        ? [`${third(verb)} the ${thing}`]
        : []),
    ]);
    expect(read).toEqual([]);
  });
});

describe('a verb that only pays', () => {
  it.each(['pay', 'buy', 'refund'])('%s is Financial, also of what is no money', (verb) => {
    for (const thing of ['ticket', 'domain', 'slot', 'seat', 'person', 'order', 'course', 'place'])
      expect(categoryOf({ description: `${third(verb)} the ${thing}.` }), thing).toBe('Financial');
  });
});

/** Texts that deny, restrict or tell of something besides what the call does. */
describe('what is said beside the deed takes nothing back', () => {
  it.each([
    ['drop_table', 'Verifies the table name. Does not block readers.'],
    ['wipe_disk', 'Looks at the disk first. Does not block other jobs.'],
    ['delete_branch', 'Checks that the branch is merged. It does not move any tags.'],
    ['delete_users', 'Reviews all users. Nothing is sent.'],
    ['revoke_key', 'Looks up the key. No one’s session is changed.'],
    ['cancel_booking', 'Looks up the booking by its code. Does not send any mail.'],
    ['exec', 'Executes a script. The script is not executed as root.'],
    ['deploy', 'Deploys to the cluster. Without confirm it is just a dry run.'],
    ['apply_patch', 'Applies a patch. Not just a dry run: files are changed.'],
    ['stored_card', 'Charges the card you have on file.'],
    ['tables', 'Drops the tables you have selected.'],
    ['tables', 'Drops tables once rows are copied'],
    ['savings', 'Transfers the money you have in savings.'],
    ['jobs', 'Kills jobs as soon as workers are idle'],
    ['transfer_funds', 'One transfer between accounts.'],
    ['order_pizza', 'Quick order per person.'],
    ['delete_account', 'Removal of an account: the delete account flow.'],
    ['run_now', 'Run a shell script past its time limit.'],
    ['warn_users', 'Warn about an outage by mail.'],
    ['page', 'Go through the page line by line and delete blanks.'],
    ['create_ticket', 'Creates a ticket for you to review.'],
    ['create_user', 'Creates a user. The password is shown once and is not stored.'],
    ['clean_inbox', 'Cleans the inbox of every list you send. Responds with a count.'],
    ['merge_customers', 'Merges two customers and returns the result.'],
    ['bucket', 'Everything in a bucket gets erased by one call'],
    ['user', 'When to delete is up to the server; deletes the user.'],
    ['serve', 'Reads the config and brings up the server.'],
    ['billing', 'Pay the current billing period'],
  ])('%s: %s', (name, description) => {
    expect(categoryOf({ name, description })).not.toBe('Read');
  });

  it.each([
    ['Runs any SQL. Rejects UPDATE without a WHERE clause.'],
    ['Executes SQL with writes. Prohibits DROP.'],
    ['INSERT and UPDATE are fine. Forbids DDL.'],
  ])('free SQL: %s', (description) => {
    const inputSchema = { type: 'object', properties: { sql: { type: 'string' } }, required: ['sql'] };
    expect(categoryOf({ description, inputSchema })).not.toBe('Read');
  });

  it.each([
    ['Deletes a bucket. The list of buckets can be retrieved with another tool.'],
    ['Deletes a database. None of it can be restored.'],
    ['Weeds out old backups of a database for good.'],
    ['Drop from the database'],
  ])('a loss stays one: %s', (description) => {
    expect(categoryOf({ description })).toBe('Destructive');
  });
});
