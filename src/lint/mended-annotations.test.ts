import { describe, expect, test } from 'vitest';
import { type ToolDefinition } from '../manifest/tool.ts';
import { hintMeant } from './hint-keys.ts';
import { lint } from './lint.ts';

const schema = { type: 'object', properties: {} };
const tool = (name: string, description: string, more: object = {}): ToolDefinition =>
  withKeys({ name }, { description, inputSchema: schema, ...more });

/** A definition with more keys, as it comes over the wire. */
function withKeys(one: ToolDefinition, more: object): ToolDefinition {
  return JSON.parse(JSON.stringify({ ...one, ...more })) as ToolDefinition;
}

/** Definitions of every category, plain ones and some that leave the reader guessing. */
const definitions = [
  tool('list_orders', 'Lists all orders of a customer.'),
  tool('weather', 'Weather.'),
  tool('orders', ''),
  tool('study_topic', 'Studies a topic for a while and hands a report over.'),
  tool('long_task', 'Demonstrates a task that takes long.'),
  tool('query', 'Execute a SELECT statement.', {
    inputSchema: { type: 'object', properties: { sql: { type: 'string' } }, required: ['sql'] },
  }),
  tool('set_title', 'Sets the title of a page, replacing the old one.'),
  tool('add_label', 'Adds a label to a ticket.'),
  tool('drop_table', 'Permanently deletes a table.'),
  tool('send_mail', 'Sends a mail to a recipient.'),
  tool('pay_invoice', 'Pays an invoice by card.'),
  tool('run_script', 'Executes a shell script on the host.', {
    inputSchema: { type: 'object', properties: { script: { type: 'string' } }, required: ['script'] },
  }),
];

const values = [undefined, true, false];
/** All ways to declare the four hints or to leave them out. */
const declarations = values.flatMap((readOnlyHint) =>
  values.flatMap((destructiveHint) =>
    values.flatMap((idempotentHint) =>
      values.map((openWorldHint) => ({ readOnlyHint, destructiveHint, idempotentHint, openWorldHint })),
    ),
  ),
);

/** The rules with a finding that a block is offered for. */
const mendable = (tools: readonly ToolDefinition[]): string[] =>
  lint(tools)
    .findings.filter(({ rule }) => rule.mendedByAnnotations)
    .map(({ rule, tool: { tool: found } }) => `${rule.id} ${found.name}`);

/** A server after its author pasted what was offered, and took hints away that stood elsewhere. */
function pasted(tools: readonly ToolDefinition[]): ToolDefinition[] {
  const { annotations } = lint(tools);
  return tools.map((one) => {
    const block = annotations.get(one.name);
    if (!block) return one;
    const rest = Object.fromEntries(Object.entries(one).filter(([key]) => hintMeant(key) === undefined));
    return withKeys({ name: one.name }, { ...rest, annotations: block.annotations });
  });
}

const blockOf = (one: ToolDefinition) => lint([one]).annotations.get(one.name);

describe('a block that is pasted', () => {
  test.each(definitions.map((one) => [one.name, one] as const))(
    'removes every finding that it is offered for: %s',
    (_, one) => {
      for (const annotations of declarations) {
        const server = [withKeys(one, { annotations })];
        expect(mendable(pasted(server)), JSON.stringify(annotations)).toEqual([]);
      }
    },
  );

  test('removes a stamp, and hints that stood elsewhere', () => {
    for (const annotations of declarations)
      expect(
        mendable(pasted(definitions.map((one) => withKeys(one, { annotations })))),
        JSON.stringify(annotations),
      ).toEqual([]);
    const elsewhere = [
      { ...tool('list_tags', 'Lists all tags.'), readOnlyHint: true },
      {
        ...tool('get_tag', 'Gets a tag by its id.'),
        annotations: { read_only: true, destructiveHint: 'no', title: 'Tag' },
      },
    ];
    expect(mendable(elsewhere)).toContain('misplaced-hint list_tags');
    expect(mendable(pasted(elsewhere))).toEqual([]);
    expect(pasted(elsewhere)[1]).toMatchObject({ annotations: { title: 'Tag', readOnlyHint: true } });
  });

  test('never says that what only reads destroys', () => {
    for (const one of definitions)
      for (const annotations of declarations) {
        const block = blockOf(withKeys(one, { annotations }))?.annotations;
        expect(block?.['readOnlyHint'] === true && block['destructiveHint'] === true, one.name).toBe(false);
      }
  });
});

describe('destructiveHint', () => {
  test.each([
    tool('rename_board', 'Renames a board.'),
    tool('put_object', 'Writes an object into a bucket.'),
    tool('add_or_update_card', 'Adds a card, or updates the one with this number.'),
    tool('create_file', 'Creates a file, overwriting an existing one.'),
    tool('save_draft', 'Saves a draft.'),
  ])('is assumed of an update that may go over what was there: $name', (one) => {
    expect(blockOf(one)).toMatchObject({
      annotations: { readOnlyHint: false, destructiveHint: true },
      assumed: expect.arrayContaining(['destructiveHint']) as unknown,
    });
    const said = blockOf(withKeys(one, { annotations: { destructiveHint: false } }));
    expect(said).toMatchObject({ annotations: { destructiveHint: false } });
    expect(said?.assumed).not.toContain('destructiveHint');
  });

  test.each([
    tool('create_board', 'Creates a board.'),
    tool('append_row', 'Appends a row to a sheet.'),
    tool('add_comment', 'Adds a comment to a ticket.'),
  ])('is false, and told, of what only adds: $name', (one) => {
    expect(blockOf(one)).toMatchObject({ annotations: { readOnlyHint: false, destructiveHint: false } });
    expect(blockOf(one)?.assumed).not.toContain('destructiveHint');
  });
});

describe('missing-hints', () => {
  const textOf = (annotations: object): string | undefined =>
    lint([tool('list_tags', 'Lists all tags.', { annotations })]).findings.find(
      ({ rule }) => rule.id === 'missing-hints',
    )?.text;

  test('says what clients assume of this tool alone', () => {
    expect(textOf({ readOnlyHint: true, openWorldHint: false })).toBe(
      'Does not declare destructiveHint and idempotentHint: beside readOnlyHint: true destructiveHint and idempotentHint tell a client nothing. Directories demand all four hints; declare what is true.',
    );
    expect(textOf({ readOnlyHint: true, destructiveHint: false })).toMatch(
      /: clients assume that it reaches the outside world; beside readOnlyHint: true idempotentHint tells a client nothing\./,
    );
    expect(textOf({ readOnlyHint: false })).toMatch(/assume that it may destroy something, calling it twice/);
    expect(textOf({ destructiveHint: false })).toMatch(/assume that it changes something, calling it twice/);
  });
});
