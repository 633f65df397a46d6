import { expect, test } from 'vitest';
import { type ActionVerdict, type Verdict } from '../classify/verdict.ts';
import { type JsonObject } from '../manifest/json.ts';
import { normalise } from '../manifest/normalise.ts';
import { askBelow, recommend } from './recommend.ts';

const verdict = (part: Partial<Verdict>): Verdict => ({
  category: 'Read',
  risk: 'low',
  confidence: 0.95,
  signals: [],
  evidence: [],
  decidedBy: undefined,
  actions: [],
  counterfactual: undefined,
  claims: { annotations: undefined, hints: [], mismatches: [] },
  notices: [],
  ...part,
});
const tool = normalise({
  name: 'manage_issue',
  inputSchema: { type: 'object', required: ['action'], properties: { action: { enum: ['get', 'create', 'delete'] } } },
});
const action = (value: string, category: ActionVerdict['category']) => ({ argument: 'action', value, category });
const actions = [action('get', 'Read'), action('create', 'Write'), action('delete', 'Destructive')];

test.each([
  ['Read', 'low', { kind: 'allow' }],
  ['Read', 'medium', { kind: 'allow' }],
  ['Read', 'high', { kind: 'ask' }],
  ['Write', 'medium', { kind: 'limit', max: 30, window: 'minute' }],
  ['Execute', 'high', { kind: 'limit', max: 10, window: 'minute' }],
  ['Destructive', 'critical', { kind: 'hide' }],
  ['Financial', 'critical', { kind: 'ask' }],
] as const)('%s with %s risk', (category, risk, decision) => {
  const advice = recommend(tool, verdict({ category, risk }));
  expect(advice.decision).toEqual(decision);
  expect(advice.conditions).toEqual([]);
});

test('thin evidence asks, but never loosens what is already stricter', () => {
  expect(recommend(tool, verdict({ category: 'Read', confidence: 0.3 })).decision.kind).toBe('ask');
  expect(recommend(tool, verdict({ category: 'Write', confidence: 0.3 })).decision.kind).toBe('ask');
  expect(recommend(tool, verdict({ category: 'Destructive', confidence: 0.3 })).decision.kind).toBe('hide');
});

test('a required action argument keeps the mild actions and refuses the final ones', () => {
  const advice = recommend(tool, verdict({ category: 'Destructive', risk: 'critical', actions }));
  expect(advice.decision).toEqual({ kind: 'limit', max: 30, window: 'minute' });
  expect(advice.conditions).toMatchObject([{ argument: 'action', operator: 'in', value: ['get', 'create'] }]);
  expect(advice.withoutConditions).toEqual({ kind: 'hide' });
});

test('an optional action argument cannot carry a condition, so the whole tool stays hidden', () => {
  const optional = normalise({ name: 'x', inputSchema: { properties: { action: { enum: ['get', 'delete'] } } } });
  expect(recommend(optional, verdict({ category: 'Destructive', actions })).decision.kind).toBe('hide');
});

const boolean = (properties: Record<string, JsonObject>) =>
  normalise({ name: 'remove_label', inputSchema: { type: 'object', properties } });

test('a switch that makes a change final must stay off', () => {
  const advice = recommend(boolean({ force: { type: 'boolean' } }), verdict({ category: 'Write', risk: 'medium' }));
  expect(advice.conditions).toMatchObject([{ argument: 'force', operator: 'is-not', value: true }]);
  expect(advice.withoutConditions).toEqual({ kind: 'ask' });
});

test.each([
  ['a switch that is on unless a call says otherwise', { force: { type: 'boolean', default: true } }, 'Write'],
  ['a switch of a tool that only reads', { recursive: { type: 'boolean' } }, 'Read'],
  ['a text of that name', { force: { type: 'string' } }, 'Write'],
] as const)('no condition on %s', (_what, properties, category) => {
  expect(recommend(boolean(properties), verdict({ category })).conditions).toEqual([]);
});

const given = (name: string, properties: Record<string, JsonObject>, required: readonly string[], description = '') =>
  normalise({ name, description, inputSchema: { type: 'object', properties, required: [...required] } });
const text = { type: 'string' } as const;
const texts = { type: 'array', items: text } as const;
const handlesOf = (tool: ReturnType<typeof given>, part: Partial<Verdict>) => recommend(tool, verdict(part)).handles;

test('paths, addresses and lists can be narrowed where the signal says that they matter', () => {
  const properties = { path: text, url: text, ids: texts };
  const wide = given('x', properties, ['path', 'url', 'ids']);
  expect(handlesOf(wide, { category: 'Write', signals: ['path', 'url', 'bulk'] })).toEqual([
    { argument: 'path', operator: 'inside' },
    { argument: 'url', operator: 'host-in' },
    { argument: 'ids', operator: 'no-longer-than' },
  ]);
  expect(handlesOf(wide, { category: 'Write' })).toBeUndefined();
  expect(handlesOf(wide, { category: 'Destructive', signals: ['path'] })).toBeUndefined();
});

test.each<[string, Record<string, JsonObject>, readonly string[], object[] | undefined]>([
  [
    'two demanded paths',
    { source: text, path: text, destination_path: text },
    ['path', 'destination_path'],
    [
      { argument: 'path', operator: 'inside' },
      { argument: 'destination_path', operator: 'inside' },
    ],
  ],
  ['an optional path', { path: text }, [], [{ argument: 'path', operator: 'inside' }]],
  [
    'a demanded and an optional path',
    { path: text, output_path: text },
    ['path'],
    [{ argument: 'path', operator: 'inside', leftOut: ['output_path'] }],
  ],
  ['a list of paths', { paths: texts }, ['paths'], [{ argument: 'paths', operator: 'inside', list: true }]],
  [
    'a demanded path of two types beside another',
    { path: text, output_path: { type: ['string', 'object'] } },
    ['path', 'output_path'],
    undefined,
  ],
  [
    'a path that is relative by its description',
    { path: { ...text, description: 'Path relative to the project' } },
    ['path'],
    undefined,
  ],
  [
    'a name for a file beside a path',
    { save_path: text, file_name: text },
    [],
    [{ argument: 'save_path', operator: 'inside', leftOut: ['file_name'] }],
  ],
])('%s', (_what, properties, required, handles) => {
  const found = handlesOf(given('save_copy', properties, required), { category: 'Write', signals: ['path'] });
  expect(found).toEqual(handles);
});

test('a host that is no web address, or a connection string, is not narrowed to hosts of web addresses', () => {
  for (const properties of [{ db_host: text }, { connection_url: { ...text, description: 'postgres://user@host/db' } }])
    expect(handlesOf(given('connect', properties, []), { category: 'Execute', signals: ['url'] })).toBeUndefined();
});

test('mail addresses of receivers can be narrowed to domains, copies then have to be left out', () => {
  const outbound = { category: 'Execute', signals: ['outbound'] } as const;
  const properties = { to: text, cc: text, bcc: texts, subject: text };
  const to = { argument: 'to', operator: 'domain-in', leftOut: ['cc', 'bcc'] };
  expect(handlesOf(given('send_email', properties, ['to']), outbound)).toEqual([to]);
  expect(handlesOf(given('send_email', { to: texts }, ['to']), outbound)).toEqual([
    { argument: 'to', operator: 'domain-in', list: true },
  ]);
  expect(handlesOf(given('reply_to_email', { cc: text }, []), outbound)).toBeUndefined();
  expect(
    handlesOf(given('send_sms', { to: { ...text, description: 'Phone number' } }, ['to']), outbound),
  ).toBeUndefined();
  const filter = { to: { ...text, description: 'Match emails to this recipient' } };
  expect(handlesOf(given('create_mail_filter', filter, ['to']), outbound)).toBeUndefined();
  expect(handlesOf(given('send_email', properties, ['to']), { category: 'Execute' })).toBeUndefined();
});

const code = { category: 'Execute', risk: 'high', signals: ['code'] } as const;

test('a command is asked about, and a reader may say which commands are no question', () => {
  const { decision, handles, conditions, reason } = recommend(
    given('run', { command: text }, ['command']),
    verdict(code),
  );
  expect([decision.kind, conditions, handles]).toEqual(['ask', [], [{ argument: 'command', operator: 'program-in' }]]);
  expect(reason).toMatch(/^What a call does stands in command, /);
  const withCode = given('run', { command: text, script: text, env: { type: 'object' } }, ['command']);
  expect(recommend(withCode, verdict(code)).handles).toEqual([
    { argument: 'command', operator: 'program-in', leftOut: ['script', 'env'] },
  ]);
});

test.each<[string, Record<string, JsonObject>, readonly string[]]>([
  ['a program', { script: text }, ['script']],
  ['a command as a list', { command: texts }, ['command']],
  ['a command beside a program', { command: text, code: text }, ['command', 'code']],
  ['Cypher', { cypher: text }, ['cypher']],
  ['several statements', { statements: texts }, ['statements']],
  ['an optional program', { code: text }, []],
])('%s is asked about, and no value makes it safe', (_what, properties, required) => {
  const { decision, handles, conditions } = recommend(given('run_it', properties, required), verdict(code));
  expect([decision.kind, handles, conditions]).toEqual(['ask', undefined, []]);
});

test('SQL that calls must give may read where a target can tell, and is asked about elsewhere', () => {
  const sql = given('run_sql', { sql: text, script: text }, ['sql']);
  const { decision, conditions, withoutConditions } = recommend(sql, verdict(code));
  expect(decision.kind).toBe('limit');
  expect(conditions).toMatchObject([
    { argument: 'sql', operator: 'reads' },
    { argument: 'script', operator: 'left-out' },
  ]);
  expect(withoutConditions).toEqual({ kind: 'ask' });
});

test('code that is one of several things a call may give has to be left out', () => {
  const update = given('update_service', { id: text, command: text }, ['id']);
  const { decision, conditions } = recommend(update, verdict({ ...code, category: 'Write' }));
  expect([decision.kind, conditions]).toMatchObject(['limit', [{ argument: 'command', operator: 'left-out' }]]);
});

test('code is left alone where no signal names it, where it is read only, and where the tool is hidden anyway', () => {
  const run = given('run', { command: text }, ['command']);
  expect(recommend(run, verdict({ category: 'Execute' })).decision.kind).toBe('limit');
  expect(recommend(run, verdict({ category: 'Read', signals: ['code'] })).decision.kind).toBe('allow');
  expect(recommend(run, verdict({ category: 'Destructive', signals: ['code'] })).decision.kind).toBe('hide');
});

test('an amount can be capped where money moves, also where a person is asked', () => {
  const pay = normalise({
    name: 'pay_invoice',
    inputSchema: { type: 'object', properties: { amount: { type: 'number' } }, required: ['amount'] },
  });
  const handles = [{ argument: 'amount', operator: 'at-most' }];
  expect(recommend(pay, verdict({ category: 'Financial', risk: 'critical' })).handles).toEqual(handles);
  expect(recommend(pay, verdict({ category: 'Write', signals: ['bulk'] })).handles).toBeUndefined();
  const order = given('buy', { price: { type: 'number' }, quantity: { type: 'integer' } }, ['price', 'quantity']);
  expect(recommend(order, verdict({ category: 'Financial' })).handles).toHaveLength(2);
  const half = given('buy', { price: { type: 'number' }, quantity: text }, ['price', 'quantity']);
  expect(recommend(half, verdict({ category: 'Financial' })).handles).toBeUndefined();
});

test.each([
  [
    'inside another argument',
    { filter: { type: 'object', required: ['path'], properties: { path: { type: 'string' } } } },
  ],
  ['of a list of values', { path: { type: 'string', enum: ['a', 'b'] } }],
  ['of two types', { path: { type: ['string', 'array'] } }],
  ['without a type', { path: {} }],
] satisfies [string, Record<string, JsonObject>][])('an argument %s cannot be narrowed', (_what, properties) => {
  const odd = normalise({ name: 'x', inputSchema: { type: 'object', properties, required: Object.keys(properties) } });
  expect(recommend(odd, verdict({ category: 'Write', signals: ['path'] })).handles).toBeUndefined();
});

const flag = { type: 'boolean' } as const;
test.each([
  ['is off unless a call says otherwise', { force: { ...flag, default: false } }, ['force']],
  ['may be null as well', { force: { type: ['boolean', 'null'] } }, ['force']],
  ['deletes', { delete_branch: flag }, ['delete_branch']],
  ['overwrites', { overwrite: flag, allowOverwrite: flag }, ['overwrite', 'allowOverwrite']],
  ['takes a guard away', { bypassPolicy: flag, 'skip-safety-checks': flag }, ['bypassPolicy', 'skip-safety-checks']],
  [
    'hands out secrets',
    { revealEnvValues: flag, include_credentials: flag },
    ['revealEnvValues', 'include_credentials'],
  ],
  ['shows values of secrets', { show_values: { ...flag, description: 'Show secret values' } }, ['show_values']],
  ['shows values of a chart', { show_values: { ...flag, description: 'Print numbers on bars' } }, []],
  ['is of another meaning', { notify: flag, forceRefresh: flag, include_deleted: flag, case_sensitive: flag }, []],
  ['lies inside another argument', { options: { type: 'object', properties: { force: flag } } }, []],
  ['may also be a text', { force: { type: ['boolean', 'string'] } }, []],
  ['is on by its description', { overwrite: { ...flag, description: 'Replace what is there (default: true)' } }, []],
] satisfies [string, Record<string, JsonObject>, string[]][])('a switch that %s', (_what, properties, kept) => {
  const { conditions } = recommend(boolean(properties), verdict({ category: 'Write' }));
  expect(conditions.map(({ argument }) => argument)).toEqual(kept);
  expect(conditions.map(({ why }) => why)).toEqual(kept.map((one) => `Calls with ${one} switched on are refused.`));
});

test('a switch that calls must give is known as one, and a permanent redirect is no deletion', () => {
  const of = (name: string, argument: string) =>
    recommend(given(name, { [argument]: flag }, [argument]), verdict({ category: 'Write' })).conditions;
  expect(of('move_page', 'force')).toMatchObject([{ operator: 'is-not', demanded: true }]);
  expect(of('move_page', 'permanent')).toHaveLength(1);
  expect(of('create_redirect', 'permanent')).toEqual([]);
});

test('reads keep switches off that hand out secrets, and no others', () => {
  const read = recommend(boolean({ reveal: flag, recursive: flag }), verdict({ category: 'Read' }));
  expect([read.decision.kind, read.withoutConditions]).toEqual(['allow', { kind: 'ask' }]);
  expect(read.conditions.map(({ argument }) => argument)).toEqual(['reveal']);
  expect(recommend(boolean({ reveal: flag }), verdict({ category: 'Read', risk: 'high' })).conditions).toEqual([]);
});

test('a verdict that is just sure enough counts, and its reason names the refused actions', () => {
  expect(recommend(tool, verdict({ category: 'Write', confidence: askBelow })).decision.kind).toBe('limit');
  const paid = [...actions, action('pay', 'Financial')];
  const sure = recommend(tool, verdict({ category: 'Financial', confidence: askBelow, actions: paid }));
  expect(sure.reason).toMatch(/^Changes can/);
  expect(sure.conditions[0]?.why).toBe('Calls with action set to delete or pay cannot be undone and are refused.');
  const unsure = recommend(tool, verdict({ category: 'Destructive', confidence: askBelow - 0.01, actions }));
  expect([unsure.conditions, unsure.decision.kind, unsure.withoutConditions]).toEqual([[], 'hide', undefined]);
});

test('money is asked about, however thin the evidence', () => {
  const { decision, reason } = recommend(tool, verdict({ category: 'Financial', confidence: 0.3 }));
  expect([decision.kind, reason]).toEqual(['ask', expect.stringContaining('Money') as string]);
});

const choosing = (properties: Record<string, JsonObject>, required: readonly string[]) =>
  normalise({ name: 'x', inputSchema: { type: 'object', properties, required: [...required] } });
const values = { enum: ['get', 'delete'] };

test.each([
  ['nothing chooses', choosing({ action: values }, ['action']), []],
  [
    'two arguments choose',
    choosing({ action: values, kind: values }, ['action', 'kind']),
    [action('get', 'Read'), action('delete', 'Destructive'), { ...action('get', 'Read'), argument: 'kind' }],
  ],
  ['every action is final', choosing({ action: values }, ['action']), [action('delete', 'Destructive')]],
  ['no action is final', choosing({ action: values }, ['action']), [action('get', 'Read'), action('create', 'Write')]],
  [
    'the argument lies inside another',
    choosing({ action: { type: 'object', properties: { action: values }, required: ['action'] } }, []),
    actions,
  ],
  ['another argument is the demanded one', choosing({ action: values, id: { type: 'string' } }, ['id']), actions],
] as const)('where %s there is no condition', (_what, odd, own) => {
  expect(recommend(odd, verdict({ category: 'Destructive', actions: own })).conditions).toEqual([]);
});

test('the argument that chooses may stand beside others', () => {
  const beside = choosing({ id: { type: 'string' }, action: values }, ['action']);
  const advice = recommend(beside, verdict({ category: 'Destructive', actions }));
  expect(advice.conditions).toMatchObject([{ argument: 'action', value: ['get', 'create'] }]);
});
