import { expect, test } from 'vitest';
import { type Format } from './format.ts';
import codex from './formats/codex.ts';
import policylayer from './formats/policylayer.ts';
import { type ProfiledTool } from './profiles.ts';
import { proveMerges, proveProfiles, proveSnippets } from './proof.ts';

const target = { serverKey: 'github', serverTitle: 'GitHub', version: '1.0.0' };
const tool = (name: string, kind: 'allow' | 'ask' | 'hide'): ProfiledTool => ({
  tool: name,
  category: kind === 'hide' ? 'Destructive' : 'Read',
  risk: 'low',
  recommendation: { decision: { kind }, reason: '', conditions: [], withoutConditions: undefined },
});
const tools = [tool('get_file', 'allow'), tool('get_secret', 'ask'), tool('delete_repository', 'hide')];
const failures = (format: Format): string[] =>
  [proveProfiles, proveSnippets, proveMerges].flatMap((prove) => prove(format, target, tools).failures);

test.each([policylayer, codex])('$id proves', (format) => {
  expect(failures(format)).toEqual([]);
});

test.each<[string, Partial<Format>, RegExp]>([
  ['a text that allows everything', { evaluate: () => () => ({ kind: 'allow' }) }, /is allow, its page says/],
  ['a merge that forgets the document', { merged: (_existing, snippet) => snippet }, /changes/],
  ['a merge that forgets the snippet', { merged: (existing) => existing }, /its page says/],
  [
    'a page that promises too much',
    { enforce: () => ({ as: 'ask', badge: 'enforced', why: '', named: true }) },
    /under the badge/,
  ],
  ['a document that is open to later tools', { unlisted: 'ask' }, /later tools are/],
])('%s is found', (_what, change, message) => {
  expect(failures({ ...policylayer, ...change }).join('\n')).toMatch(message);
});
