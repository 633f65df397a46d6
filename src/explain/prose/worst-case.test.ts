import { describe, expect, test } from 'vitest';
import { terms } from '../../../tests/committed-taxonomy.ts';
import { madeUpSubject as subject, type Told } from '../../../tests/made-up-subject.ts';
import { type Verdict } from '../../classify/verdict.ts';
import { severity } from './severity.ts';
import { type Subject } from './subject.ts';
import { worstCase } from './worst-case.ts';

const noWay = 'and the definition names no way back';

describe('the worst case of a call', () => {
  test.each<[...Told, string]>([
    [
      'get_secret',
      'Get a secret value.',
      'name',
      'a working key or password stands in the model’s context and in every log of it',
    ],
    [
      'run_query',
      'Run a read-only SQL query.',
      'sql',
      '“sql” asks for far more than was needed, or for what nobody meant to show',
    ],
    ['read_file', 'Read a file.', 'path', '“path” names a file that holds keys or personal data'],
    ['fetch_url', 'Fetch a URL.', 'url', '“url” names a host inside the network, or carries data out in its address'],
    [
      'read_mail',
      'Read an email message.',
      'id',
      'an email message with personal or confidential data reaches a model that can pass it on',
    ],
    [
      'list_messages',
      'List private messages of a user.',
      '',
      'private messages of a user with personal or confidential data reach a model that can pass it on',
    ],
    ['web_search', 'Search the web.', 'query', 'the text that comes back holds orders, and the model follows them'],
    ['list_notes', 'List notes.', '', 'the answer about notes is wrong, stale or longer than the model needs'],
    [
      'get_run',
      'Get information about a run.',
      'id',
      'the answer about the run is wrong, stale or longer than the model needs',
    ],
    [
      'get_it',
      'Get the data types of a table.',
      '*table',
      'the answer about the data types of a table is wrong, stale or longer than the model needs',
    ],
    [
      'get_it',
      'Get the details about a run.',
      '*run_id',
      'the answer about the run is wrong, stale or longer than the model needs',
    ],
    [
      'get_it',
      'Get the information policy for a site.',
      '*site',
      'the answer about the information policy is wrong, stale or longer than the model needs',
    ],
    [
      'get_weather',
      'Get the weather.',
      '',
      'the answer about the weather is wrong, stale or longer than the model needs',
    ],
    ['ping', '', '', 'the answer is wrong, stale or longer than the model needs'],
  ])('that reads: %s, “%s” (%s)', (name, description, args, worst) => {
    const told = subject([name, description, args]);
    expect(told.verdict.category).toBe('Read');
    expect(worstCase(told)).toBe(`At worst ${worst}.`);
  });

  test.each<[...Told, string]>([
    ['grant_role', 'Grant a role to a user.', 'user role', 'somebody may afterwards see or do what was closed to them'],
    [
      'create_api_key',
      'Create an API key.',
      'name',
      'the credential that it sets or makes becomes known to whoever reads the conversation',
    ],
    [
      'add_payment_method',
      'Add a payment method to a customer.',
      'card',
      'money is paid with, or to, an account that is not the right one',
    ],
    [
      'upload_file',
      'Upload a file to the bucket.',
      'file_path',
      '“file_path” names a file that was never meant to leave the machine',
    ],
    [
      'append_to_file',
      'Append text to a file.',
      'path text',
      '“path” names a file that another program reads or starts',
    ],
    [
      'post_comment',
      'Post a comment on an issue.',
      'issue body',
      'what is stored can be read by people for whom it was not meant',
    ],
    ['update_many_rows', 'Update rows of a table.', 'ids[]', 'every entry of “ids” is changed in the same wrong way'],
    ['bulk_update_notes', 'Update many notes at once.', '', 'many notes are changed in the same wrong way'],
    ['bulk_update', 'Update everything.', '', 'many items are changed in the same wrong way'],
    ['create_note', 'Create a note.', 'title', 'a loop leaves one unwanted note after another'],
    ['create_feedback', 'Create feedback.', 'title', 'a loop leaves feedback that nobody wanted'],
    ['bulk_update', 'Update every note.', 'id', 'many items are changed in the same wrong way'],
    ['move_card', 'Move a card to another list.', 'card', 'a card is no longer where people and programs look'],
    ['archive_channels', 'Archive channels.', '', 'channels are no longer where people and programs look'],
    [
      'remove_labels',
      'Remove labels from a ticket.',
      'ticket',
      'the wrong labels are taken away and have to be put back',
    ],
    [
      'delete_note',
      'Delete a note. It can be restored from the trash.',
      'id',
      'the wrong note is taken away and has to be put back',
    ],
    ['update_note', 'Update a note.', '*id', 'the wrong note is changed, or the right one to wrong values'],
    ['update_settings', 'Update settings.', '*id', 'the wrong settings are changed'],
    [
      'update_note',
      'Update a note.',
      'id',
      'it updates a note by mistake, and somebody has to find out and put it right',
    ],
    ['frobnicate', 'Stars a repository.', 'repo', 'it leaves a change that somebody has to find and put right'],
    ['manage_note', 'Manage notes.', 'action=list|create', '“action” says “create” where a milder action was meant'],
  ])('that changes something: %s, “%s” (%s)', (name, description, args, worst) => {
    const told = subject([name, description, args]);
    expect(told.verdict.category).toBe('Write');
    expect(worstCase(told)).toBe(`At worst ${worst}.`);
  });

  test.each<[...Told, string]>([
    [
      'delete_rows',
      'Delete rows with SQL.',
      'sql',
      'the statement in “sql” changes or drops what nobody meant to touch',
    ],
    ['revoke_token', 'Revoke a token.', 'token', `whatever still uses the token stops working at once, ${noWay}`],
    [
      'write_file',
      'Write a file, overwriting it.',
      'path content',
      `“path” names a file whose contents were still needed: they are replaced, ${noWay}`,
    ],
    ['delete_file', 'Delete a file.', 'path', `“path” names what was still needed, ${noWay}`],
    ['delete_rows', 'Delete rows.', 'ids[]', `“ids” covers more than was meant, all of it in one call, ${noWay}`],
    ['delete_all_notes', 'Delete all notes.', '', `it takes more notes than was meant in one call, ${noWay}`],
    [
      'delete_note',
      'Permanently delete a note.',
      'id',
      'the wrong note goes, and the definition itself calls that permanent',
    ],
    ['delete_labels', 'Delete labels.', 'ticket', `the wrong labels go, ${noWay}`],
    ['truncate_table', 'Truncate a table.', 'table', `what was there before is lost, ${noWay}`],
    [
      'terminate_instance',
      'Terminate an instance.',
      'id',
      `it terminates an instance too early or by mistake, ${noWay}`,
    ],
    [
      'manage_note',
      'Manage notes.',
      'action=create|delete|list',
      `“action” says “delete” where a milder action was meant, ${noWay}`,
    ],
  ])('that destroys something: %s, “%s” (%s)', (name, description, args, worst) => {
    const told = subject([name, description, args]);
    expect(told.verdict.category).toBe('Destructive');
    expect(worstCase(told)).toBe(`At worst ${worst}.`);
  });

  test.each<[...Told, string]>([
    [
      'run_command',
      'Run a shell command.',
      'command',
      '“command” holds a command that deletes files, reads secrets or sends them away; the definition names no limit',
    ],
    [
      'run_command',
      'Run a shell command in a sandbox.',
      'command',
      '“command” holds a command that deletes files, reads secrets or sends them away; of limits the definition says “sandbox”, and only the server can keep them',
    ],
    [
      'eval_code',
      'Run Python code.',
      'code',
      '“code” holds code that deletes files, reads secrets or sends them away; the definition names no limit',
    ],
    [
      'execute_sql',
      'Execute any SQL statement, also DROP.',
      'sql',
      'the statement in “sql” changes or drops what nobody meant to touch',
    ],
    [
      'install_package',
      'Install a package.',
      'name',
      'a package brings a stranger’s code along, which runs when it is installed or started',
    ],
    [
      'install_plugins',
      'Install one or more plugins.',
      'name',
      'plugins bring a stranger’s code along, which runs when it is installed or started',
    ],
    [
      'install_app',
      'Install apps on a device.',
      'name',
      'apps bring a stranger’s code along, which runs when it is installed or started',
    ],
    [
      'ask_agent',
      'Ask another agent to do a task.',
      'task',
      'the other agent does more than was asked, with tools of its own',
    ],
    ['send_email', 'Send an email.', 'to body', '“to” is not where it was meant to go, and what was sent has arrived'],
    [
      'notify',
      'Send a notification to the team.',
      'text',
      'it tells people or a third party what was not meant for them',
    ],
    ['hover', 'Hover over an element.', 'selector', 'the page itself reacts to it, as its author wanted'],
    [
      'click',
      'Click an element.',
      'selector',
      'the control confirms what cannot be undone: a purchase, a deletion, a form that is sent',
    ],
    [
      'navigate',
      'Navigate to a URL.',
      'url',
      '“url” names a host inside the network, or carries data out in its address',
    ],
    ['clear_cache', 'Clear the cache.', '', 'the wrong cache goes'],
    ['stop_server', 'Stop a server.', '*id', 'the wrong server stops, or the right one at the wrong moment'],
    ['stop_servers', 'Stop servers.', '*id', 'it stops servers at the wrong moment'],
    ['stop_server', 'Stop a server.', '', 'it stops a server at the wrong moment'],
    ['start_build', 'Start a build.', 'id', 'it starts a build when nobody wanted that, or over and over'],
    ['restart', 'Restart.', '', 'a call takes effect at the wrong moment or with the wrong arguments'],
  ])('that runs something: %s, “%s” (%s)', (name, description, args, worst) => {
    const told = subject([name, description, args]);
    expect(told.verdict.category).toBe('Execute');
    expect(worstCase(told)).toBe(`At worst ${worst}.`);
  });

  test.each<[...Told, string]>([
    ['create_payment', 'Create a payment.', 'amount# to', '“amount” is wrong by a digit, or “to” is not who was meant'],
    ['create_charge', 'Charge a card.', 'amount#', '“amount” is wrong by a digit, and that is what is spent or owed'],
    ['buy_item', 'Buy an item.', 'id', 'an item is paid for that nobody wanted'],
    ['swap_tokens', 'Swap tokens.', 'id', 'the trade is made at a price that nobody would have taken'],
    ['refund_charge', 'Refund a charge.', 'id', 'money goes out for the wrong charge'],
    ['place_bet', 'Place a bet.', 'id', 'a call commits money without anybody having agreed to it'],
  ])('that spends money: %s, “%s” (%s)', (name, description, args, worst) => {
    const told = subject([name, description, args]);
    expect(told.verdict.category).toBe('Financial');
    expect(worstCase(told)).toBe(`At worst ${worst}.`);
  });

  test('follows the verdict, also one that the rules would not have reached', () => {
    const note: Told = ['take_note', 'Takes a note of something.', 'text'];
    const worst = (part: Partial<Verdict>) => worstCase(subject(note, part));
    expect(worst({ category: 'Read', signals: ['outbound'] })).toBe(
      'At worst what the agent puts into its arguments reaches somebody for whom it was not meant.',
    );
    expect(worst({ category: 'Read', signals: ['secrets'] })).toBe(
      'At worst a credential is among what the model sees.',
    );
    expect(worst({ category: 'Read', signals: ['url', 'path', 'code', 'bulk'] })).toMatch(/^At worst the answer/);
    expect(worst({ category: 'Write', signals: ['bulk', 'path'] })).toMatch(/^At worst many items are changed/);
    expect(worst({ category: 'Destructive', signals: ['bulk', 'path', 'code'] })).toMatch(
      /was not wanted|still needed/,
    );
  });

  test('names at most two of several grave values, in the order of the definition', () => {
    const told = subject(['manage_note', 'Manage notes.', 'action=list|delete|purge|erase']);
    expect(worstCase(told)).toBe(
      `At worst “action” says “delete” or “purge” where a milder action was meant, ${noWay}.`,
    );
  });

  test('quotes the word that may mean a way back, and not one that belongs to what it acts on', () => {
    const worst = (description: string) =>
      worstCase(subject(['delete_note', description, 'id'], { category: 'Destructive' }));
    expect(worst('Delete a note. It can be restored from the trash.')).toBe(
      'At worst the wrong note goes, and the way back that the text may mean by “restored” has to be taken in time.',
    );
    expect(worst('Delete a backup.')).toBe(`At worst the wrong backup goes, ${noWay}.`);
    expect(worst('Delete a note. This cannot be undone.')).not.toContain('way back that');
  });
});

/** The same where what it acts on was read as something else. */
const madeUpNoun = (told: Told, noun: string): Subject => {
  const { deed, ...rest } = subject(told);
  return { ...rest, deed: deed && { ...deed, noun } };
};

describe('why the risk is where it is', () => {
  const why = (...parts: Parameters<typeof subject>) => severity(subject(...parts), terms);

  test.each<[...Told, string]>([
    ['list_notes', 'List notes.', '', 'Read starts at low risk, and nothing here moves it.'],
    [
      'get_secret',
      'Get a secret value.',
      'name',
      'Read starts at low risk; here it is high risk because what comes back is a secret.',
    ],
    [
      'read_file',
      'Read a file.',
      'path',
      'Read starts at low risk; here it is medium risk because “path” can name any file that the server may read.',
    ],
    [
      'fetch_url',
      'Fetch a URL.',
      'url',
      'Read starts at low risk; here it is medium risk because “url” can name any address.',
    ],
    [
      'ask_gpt',
      'Ask GPT-4 a question.',
      '*query',
      'Read starts at low risk; here it is medium risk because what stands in “query” goes to a model that somebody else runs.',
    ],
    [
      'copy_file',
      'Read a file and write it to another.',
      'path output_path',
      'Write starts at medium risk; here it is high risk because “output_path” can name any file that the server may write.',
    ],
    [
      'append_to_file',
      'Append text to a file.',
      'path text',
      'Write starts at medium risk; here it is high risk because “path” can name any file that the server may write.',
    ],
    [
      'bulk_update_notes',
      'Update many notes at once.',
      '',
      'Write starts at medium risk; here it is high risk because one call changes many items.',
    ],
    [
      'grant_role',
      'Grant a role to a user.',
      'user role',
      'Write starts at medium risk; here it is high risk because it changes who may do what.',
    ],
    [
      'cancel_subscription',
      'Cancel a subscription.',
      'id',
      'Destructive starts at critical risk; here it is high risk because what is lost is small and single.',
    ],
    [
      'hover',
      'Hover over an element.',
      'selector',
      'Execute starts at high risk; here it is medium risk because the effect stays in a session or on a display.',
    ],
  ])('%s, “%s” (%s)', (name, description, args, expected) => {
    expect(why([name, description, args])).toBe(expected);
  });

  test('a reader’s risk that no fact explains is said to be the reader’s, and nobody’s where nobody is known', () => {
    const note: Told = ['list_notes', 'List notes.', ''];
    expect(why(note, { risk: 'high', decidedBy: 'review' })).toBe(
      'Read starts at low risk; here it is high risk, as the reader judged it.',
    );
    const stop: Told = ['stop_server', 'Stop a server.', '*id'];
    expect(why(stop, { risk: 'low', decidedBy: 'review' })).toBe(
      'Execute starts at high risk; here it is low risk, by the same reading.',
    );
    expect(why(note, { risk: 'high' })).toBe('Read starts at low risk; here it is high risk.');
  });

  test('no loss of what holds other things is called small', () => {
    const cancel: Told = ['cancel_subscription', 'Cancel a subscription.', 'id'];
    const table = madeUpNoun(cancel, 'table');
    expect(severity(table, terms)).toBe('Destructive starts at critical risk; here it is high risk.');
    expect(severity(madeUpNoun(cancel, 'order'), terms)).toMatch(/because what is lost is small and single\.$/);
  });

  test('a fact is named only where the signal stands that it speaks of', () => {
    const read: Told = ['read_file', 'Read a file.', 'path'];
    expect(why(read, { signals: [] })).toBe('Read starts at low risk; here it is medium risk.');
    const many: Told = ['bulk_update_notes', 'Update many notes at once.', ''];
    expect(severity(subject(many, { signals: [] }), terms)).toBe('Write starts at medium risk; here it is high risk.');
    const appends: Told = ['append_to_file', 'Append text to a file.', 'path text'];
    expect(severity(subject(appends, { signals: [] }), terms)).toBe(
      'Write starts at medium risk; here it is high risk.',
    );
    const fetched: Told = ['fetch_url', 'Fetch a URL.', 'url'];
    expect(why(fetched, { signals: [] })).toBe('Read starts at low risk; here it is medium risk.');
  });
});
