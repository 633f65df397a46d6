import { describe, expect, test } from 'vitest';
import { checkPolicy } from './check-policy.ts';
import { type Format } from './format.ts';
import { formats } from './formats.ts';
import { type Decision, oneOfEach, plainly, type PolicyEntry } from './recommendation.ts';
import { mayHoldSeveral, mergeDocument, stackDocuments, type StackPart, toldApart } from './stack-documents.ts';
import { serverKeysIn } from './tool-slots.ts';

const entry = (tool: string, decision: Decision): PolicyEntry => ({ tool, recommendation: plainly(decision) });
const notes: StackPart = {
  target: { serverKey: 'notes', serverTitle: 'Notes', version: '1.0.0' },
  entries: oneOfEach.map((decision) => entry(`${decision.kind}_note`, decision)),
};
const mails: StackPart = {
  target: { serverKey: 'mails', serverTitle: 'Mails', version: '2.0.0' },
  entries: [
    entry('read_mail', { kind: 'allow' }),
    entry('send_mail', { kind: 'ask' }),
    entry('ask_note', { kind: 'hide' }),
  ],
};

/** A text as `policy --check` looks at it: for every server that it speaks of, with the tools of each where they are given. */
const lookedAt = (format: Format, text: string, parts: readonly StackPart[], isKnown: boolean) => {
  const keys = serverKeysIn(format, text);
  return (keys.length > 0 ? keys : [parts[0]?.target.serverKey ?? '']).map((serverKey) => {
    const own = format.keyLabel === undefined ? parts : parts.filter(({ target }) => target.serverKey === serverKey);
    const entries = own.flatMap((part) => part.entries);
    const target = { serverKey, serverTitle: '', version: '', ...(isKnown && { tools: entries }) };
    const tools = isKnown ? entries.map(({ tool }) => tool) : undefined;
    return checkPolicy(format, text, target, tools);
  });
};
const wrongIn = (format: Format, text: string, parts: readonly StackPart[], isKnown: boolean) =>
  lookedAt(format, text, parts, isKnown).flatMap(({ refused, idle }) => (refused ? [refused] : idle));

const perServer = ['intercept', 'policylayer', 'toolhive'];

describe.each(formats)('$id', (format) => {
  const render = ({ target, entries }: StackPart, scope: 'tool' | 'server') =>
    format.render({ ...target, tools: entries }, entries, scope);

  test.each([true, false])(
    'nothing is wrong with what is printed for a server or a tool (tools known: %s)',
    (isKnown) => {
      expect(wrongIn(format, render(notes, 'server'), [notes], isKnown)).toEqual([]);
      for (const one of notes.entries)
        expect(wrongIn(format, render({ ...notes, entries: [one] }, 'tool'), [notes], isKnown)).toEqual([]);
    },
  );

  test('one text holds several servers wherever the target can, and nothing is wrong with it', () => {
    const parts = toldApart(format, [notes, mails]);
    const { joined } = stackDocuments(format, parts);
    expect(joined === undefined).toBe(perServer.includes(format.id));
    expect(mayHoldSeveral(format)).toBe(joined !== undefined);
    if (joined === undefined) return;
    for (const isKnown of [true, false]) expect(wrongIn(format, joined, parts, isKnown)).toEqual([]);
    if (format.keyLabel !== undefined) expect(serverKeysIn(format, joined).toSorted()).toEqual(['mails', 'notes']);
    expect(mergeDocument(format, 2)).not.toMatch(/\b(?:the|this) (?:server|target|backend)\b/);
  });
});

test('a target that knows tools without their server gets the strictest decision for a name that several servers have', () => {
  for (const id of ['continue-cli', 'vscode']) {
    const format = formats.find((one) => one.id === id);
    if (!format) throw new Error(`no format ${id}`);
    const parts = toldApart(format, [notes, mails]);
    const kinds = parts.map(
      ({ entries }) => entries.find(({ tool }) => tool === 'ask_note')?.recommendation.decision.kind,
    );
    expect(kinds).toEqual(['hide', 'hide']);
  }
});

test('a part that is wrong is told of with its place, and a whole file that is broken stays one', () => {
  const found = (id: string, text: string) => {
    const format = formats.find((one) => one.id === id);
    if (!format) throw new Error(`no format ${id}`);
    return checkPolicy(format, text, notes.target);
  };
  expect(found('codex', 'disabled_tools = [ "x" ]\nenabled_tool = [ "y" ]\n')).toMatchObject({
    isPart: true,
    idle: [{ line: 2, message: expect.stringContaining('“enabled_tool”') as string }],
  });
  const mixed = '[mcp_servers.notes]\nenabled_tools = [ "x" ]\n[mcp_servers.mails]\ncommand = "npx"\n';
  expect(found('codex', mixed).refused?.message).toMatch(/^mcp_servers\.notes: no transport/);
  const remote = '[mcp_servers.notes]\nenabled_tools = [ "x" ]\n[mcp_servers.mails]\nurl = "https://mails.test"\n';
  expect(found('codex', remote).refused?.message).toMatch(/^mcp_servers\.notes: no transport/);
  expect(found('envoy-ai-gateway', 'kind: MCPRoot\nspec: {}\n').refused?.message).toContain('expected one');
});
