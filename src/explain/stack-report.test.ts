import { expect, test } from 'vitest';
import { madeUpDecided, madeUpJudged } from '../../tests/made-up-judged.ts';
import { type DecidedTool } from './decided-tool.ts';
import { bypasses } from './stack-bypasses.ts';
import { stackLegs } from './stack-legs.ts';
import { stackReport } from './stack-report.ts';

const tool = (
  name: string,
  more: Parameters<typeof madeUpJudged>[1] = {},
  as: DecidedTool['as'] = 'allow',
  key = 'mail',
) => madeUpDecided(key, as, madeUpJudged(name, more));

const mail = tool('read_mail', { signals: ['private', 'untrusted'] });
const vault = tool('get_secret', { signals: ['secrets'], risk: 'high' });
const post = (as: DecidedTool['as']) => tool('post', { signals: ['outbound'] }, as);

test('a report counts levels and puts hostile definitions first by risk', () => {
  const odd = [
    tool('poisoned_add', { noticed: ['Says so.'] }),
    tool('poisoned_key', { noticed: ['Says so.'], risk: 'high' }),
  ];
  const { noticed, levels, summary } = stackReport(2, [mail, vault, ...odd], 2);
  expect(noticed.map(({ name }) => name)).toEqual(['poisoned_key', 'poisoned_add']);
  expect(levels.map(({ risk }) => risk)).toEqual(['high', 'low']);
  expect(summary).toBe('2 servers with 4 tools: 2 high and 2 low risk. 2 servers not in the catalogue.');
  expect(stackReport(0, [], 1).summary).toBe('None of these servers is in the catalogue.');
});

test.each([
  ['is not complete: no tool stands under “Data goes out”. 1 server could not', false, [mail], 1],
  ['no tool stands under “Strangers’ text comes in” or “Data goes out”.', false, [vault], 0],
  ['Take away one leg below', true, [mail, post('allow')], 0],
  ['The policy lets no tool under “Data goes out” run before somebody has been asked.', true, [mail, post('ask')], 0],
  [
    'This policy breaks the lethal trifecta: it refuses every tool under “Data goes out”.',
    false,
    [mail, post('hide')],
    0,
  ],
  ['Take away one leg below', true, [mail, post('hide'), post('limit')], 0],
] as const)('the trifecta: %s', (words, isTrifecta, tools, unknown) => {
  const legs = stackLegs(tools, unknown);
  expect(legs.warning).toContain(words);
  expect(legs.isTrifecta).toBe(isTrifecta);
});

test('secrets are private data, and the gravest tool of a leg comes first', () => {
  expect(stackLegs([mail, vault], 0).legs[0]?.tools.map(({ name }) => name)).toEqual(['get_secret', 'read_mail']);
});

test('a refused job that another tool does is a way around, and so is any command', () => {
  const job = { verb: 'delete', object: ['pod'] };
  const refused = tool('kubectl_delete', { job }, 'hide', 'k8s');
  const same = tool('remove_pod', { job }, 'ask', 'cloud');
  const bash = tool('bash', { category: 'Execute', signals: ['code'] }, 'ask', 'shell');
  const unread = tool('manage', { job: { verb: 'manage', object: [] } }, 'deny');
  const found = bypasses([refused, same, bash, unread, tool('manage_all', { job: { verb: 'manage', object: [] } })]);
  expect(found).toEqual({ sameJob: [{ refused, open: [same] }], commands: [bash], refused: 2 });
  expect(bypasses([same, bash])).toEqual({ sameJob: [], commands: [], refused: 0 });
  expect(bypasses([refused, { ...same, as: 'deny' }]).sameJob).toEqual([]);
});
