import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { madeUpServer } from '../../tests/made-up-server.ts';
import { type ToolDefinition } from '../manifest/tool.ts';
import { urlsUnder } from '../urls.ts';
import { type ServerQuestion, serverQuestions } from './server-questions.ts';

const text = { type: 'string' };
const takes = (...names: string[]) => ({
  type: 'object',
  properties: Object.fromEntries(names.map((name) => [name, text])),
});
const tools = {
  list: { name: 'list_notes', description: 'List all notes.', inputSchema: takes('query') },
  erase: { name: 'delete_note', description: 'Permanently delete a note.', inputSchema: takes('id') },
  bin: { name: 'trash_note', description: 'Move a note to the trash. It can be restored.', inputSchema: takes('id') },
  run: { name: 'run_command', description: 'Runs a shell command.', inputSchema: takes('command') },
  pay: {
    name: 'create_payment',
    description: 'Send a payment to an account.',
    inputSchema: takes('account', 'amount'),
  },
  open: { name: 'read_file', description: 'Read a file from disk.', inputSchema: takes('path') },
} satisfies Record<string, ToolDefinition>;

const ask = (own: readonly ToolDefinition[], parts: Parameters<typeof madeUpServer>[1] = {}) =>
  Object.fromEntries(serverQuestions(madeUpServer(own, parts), urlsUnder('/')).map((one) => [one.id, one])) as Record<
    ServerQuestion['id'],
    ServerQuestion
  >;
const names = ({ sentences }: ServerQuestion) => sentences.map((one) => one.tools.map(({ name }) => name));

describe('five questions about a server', () => {
  test('a tool that deletes for good is named, counted and linked', () => {
    const { delete: answer } = ask([tools.list, tools.erase]);
    expect(answer.short).toBe('Yes');
    expect(answer.sentences).toEqual([
      {
        text: '1 tool deletes, overwrites, revokes or ends something, and its definition names no way back:',
        tools: [{ name: 'delete_note', url: '/tools/acme/notes/delete_note/' }],
        more: undefined,
      },
    ]);
  });

  test('what can be put back is told apart from what cannot', () => {
    const { delete: both } = ask([tools.bin, tools.erase]);
    expect(names(both)).toEqual([['delete_note'], ['trash_note']]);
    expect(both.sentences[1]?.text).toMatch(/^1 more tool takes something away/);
    const { delete: mild } = ask([tools.bin]);
    expect(mild.short).toBe('Reversibly');
    expect(mild.sentences[0]?.text).toMatch(/^By their definitions, no tool of version 2\.0\.5 deletes/);
  });

  test('a tool that runs what it is given can do it too, whatever else is there; money is no matter of code', () => {
    const answers = ask([tools.list, tools.run]);
    for (const id of ['delete', 'many', 'secrets'] as const) {
      expect(answers[id].short, id).toBe('Through code');
      expect(names(answers[id]), id).toEqual([[], ['run_command']]);
    }
    expect(answers.money.short).toBe('No');
  });

  test('money and files', () => {
    expect(names(ask([tools.pay, tools.list]).money)).toEqual([['create_payment']]);
    const { secrets } = ask([tools.open]);
    expect(secrets.short).toBe('Through files');
    expect(names(secrets)).toEqual([[], ['read_file']]);
  });

  test('no is said of the captured version, and of a partial capture as such', () => {
    const said = (parts: Parameters<typeof madeUpServer>[1]) => ask([tools.list], parts).money.sentences[0]?.text;
    expect(said({})).toBe(
      'By their definitions, no tool of version 2.0.5 moves money or commits somebody to spend it.',
    );
    expect(said({ version: 'unversioned' })).toContain('no tool of the capture of 2026-11-20 moves');
    expect(said({ capture: { partial: { reason: 'Read from a page.' } } })).toContain(
      'the partial capture of version 2.0.5',
    );
  });

  test('beyond five tools the table shows the rest', () => {
    const many = Array.from({ length: 8 }, (_, index) => ({ ...tools.erase, name: `delete_note_${String(index)}` }));
    expect(ask(many).delete.sentences[0]).toMatchObject({
      text: expect.stringMatching(/^8 tools delete/) as string,
      more: { tools: 3, url: '/servers/acme/notes/?category=Destructive#tools' },
    });
  });

  test('how to enforce counts the recommendations and leads to the policy', () => {
    const { enforce } = ask([tools.list, tools.erase, tools.run]);
    expect(enforce.sentences[0]?.text).toBe(
      'One policy covers all 3 tools. Recommended: 1 allowed, 1 asked about and 1 hidden.',
    );
    expect(enforce.goOn?.url).toBe('/servers/acme/notes/#policy');
    expect(ask([tools.list]).enforce.sentences[0]?.text).toMatch(/^One policy covers its one tool\./);
  });
});

test('whatever the tools are called, each answer counts exactly the tools that it is about', () => {
  const definition = fc.record({
    name: fc.string({ minLength: 1, maxLength: 30 }),
    description: fc.constantFrom(...Object.values(tools).map(({ description }) => description)),
    inputSchema: fc.constantFrom(...Object.values(tools).map(({ inputSchema }) => inputSchema)),
  });
  fc.assert(
    fc.property(fc.uniqueArray(definition, { minLength: 1, maxLength: 9, selector: ({ name }) => name }), (own) => {
      const server = madeUpServer(own as ToolDefinition[]);
      for (const { sentences } of serverQuestions(server, urlsUnder('/')))
        for (const sentence of sentences.filter((one) => one.tools.length > 0)) {
          const counted = Number(/^\d+/.exec(sentence.text)?.[0]);
          expect(sentence.tools.length + (sentence.more?.tools ?? 0)).toBe(counted);
        }
    }),
    { numRuns: 40 },
  );
});
