import { describe, expect, test } from 'vitest';
import { meets } from './condition-test.ts';
import { formats } from './formats.ts';
import { narrow, narrowAll } from './narrow.ts';
import { readHandle } from './read-handle.ts';
import { type Condition, type Handle, type Recommendation } from './recommendation.ts';

const target = { serverKey: 'files', serverTitle: 'Files', version: '1.0.0' };
const free: Recommendation = {
  decision: { kind: 'allow' },
  reason: '',
  conditions: [],
  withoutConditions: undefined,
};

function conditions(handle: Handle, text: string): readonly Condition[] {
  const read = readHandle(handle, text);
  if ('problem' in read) throw new Error(read.problem);
  return read.conditions;
}

/** For each kind what a reader types, calls that pass, and calls that somebody makes who wants to get past it. */
const cases: readonly { handle: Handle; text: string; passes: readonly unknown[]; fails: readonly unknown[] }[] = [
  {
    handle: { argument: 'path', operator: 'inside' },
    text: ' /srv/a.b/ ',
    passes: ['/srv/a.b/c', '/srv/a.b', '/srv/a.b/c/.d/...e', '/srv/a.b/', '/srv/a.b/with space/ü.txt'],
    fails: [
      ...['/srv/a.bc', '/srv/aXb/c', '/srv/a.b-evil/c', '/srv/a.b/../c', '/srv/a.b/c/..', '/etc', 'srv/a.b', ''],
      ...['/srv/a.b/..\\c', '/srv/a.b//../c', '//srv/a.b', '/srv/a.b//etc', '/srv/a.b/./c', '/srv/a.b/%2e%2e/c'],
      ...['/srv/a.b/c\n/etc/passwd', '/srv/a.b/c\u0000.txt', '/SRV/a.b/c', ' /srv/a.b/c', 'file:///srv/a.b/c'],
      ...[7, null, true, ['/srv/a.b/c'], { path: '/srv/a.b/c' }],
    ],
  },
  {
    handle: { argument: 'url', operator: 'host-in' },
    text: 'Example.org, docs.example.org:8080',
    passes: [
      'https://example.org',
      'http://docs.example.org:8080/a?b',
      'https://example.org/#x',
      'https://example.org?a',
    ],
    fails: [
      ...['https://example.org.evil.com/', 'https://example.org@evil.com/', 'https://evil.com/?https://example.org'],
      ...['https://exampleXorg/', 'https://example.org\\@evil.com', 'file:///etc/passwd', 'https://example.org./'],
      ...[
        'https://example.org:22/',
        'https://example.org:@evil.com/',
        'https://user@example.org/',
        'https:/example.org/',
      ],
      ...[
        'https://evil-example.org/',
        'https://sub.example.org/',
        'https://EXAMPLE.org/',
        'javascript://example.org/%0a',
      ],
      ...[
        'https://exampl\u0435.org/',
        'https://example.org\u3002evil.com/',
        ' https://example.org/',
        'https://example.org/ x',
      ],
      ...[
        'https://example.org/\nhttps://evil.com',
        'https://example.org/\\evil',
        'https://docs.example.org/',
        '//example.org',
      ],
      ...[['https://example.org'], null, 1, { href: 'https://example.org' }],
    ],
  },
  {
    handle: { argument: 'to', operator: 'domain-in' },
    text: '@Own.org, mail.own.org',
    passes: ['a@own.org', 'Ann.Other+news@own.org', 'x_1@mail.own.org'],
    fails: [
      ...[
        'a@own.org, b@evil.org',
        'a@own.org;b@evil.org',
        'b@evil.org,a@own.org',
        'a@own.org b@evil.org',
        '"a@evil.org" <a@own.org>',
      ],
      ...[
        'Ann <a@own.org>',
        '<a@own.org>',
        'a@evil.org@own.org',
        'a%evil.org@own.org',
        'evil.org!a@own.org',
        '@own.org',
      ],
      ...[
        'a@own.org.evil.org',
        'a@ownXorg',
        'a@evil-own.org',
        'a@sub.own.org',
        'a@OWN.ORG',
        'a@own.org\nBcc: b@evil.org',
      ],
      ...['-oQ/tmp@own.org', 'a@own.org.', ' a@own.org', 'a@\u043ewn.org', '"a b"@own.org', 'group:a@own.org;', ''],
      ...[['a@own.org'], null, 3, { email: 'a@own.org' }],
    ],
  },
  {
    handle: { argument: 'to', operator: 'domain-in', list: true, leftOut: ['cc'] },
    text: 'own.org',
    passes: [['a@own.org'], ['a@own.org', 'b@own.org'], []],
    fails: [
      ['a@own.org', 'b@evil.org'],
      ['a@own.org, b@evil.org'],
      'a@own.org',
      [['a@own.org']],
      { 0: 'a@own.org' },
      null,
    ],
  },
  {
    handle: { argument: 'command', operator: 'program-in' },
    text: 'ls git',
    passes: ['ls', 'ls -la /srv', 'git log --oneline', 'git  status'],
    fails: [
      ...[
        'rm -rf /',
        'ls; rm x',
        'ls && rm x',
        'ls | sh',
        'ls & rm x',
        'ls\nrm x',
        'ls\r\nrm x',
        'ls $(rm x)',
        'ls `rm x`',
      ],
      ...[
        'ls > /etc/passwd',
        'ls < x',
        'env X=1 ls',
        'X=1 ls',
        '/bin/ls',
        './ls',
        'lsof',
        'ls-evil',
        'LS',
        'sudo ls',
        '',
      ],
      ...[
        'ls "a"',
        "ls 'a'",
        'ls \\',
        'ls ${HOME}',
        'ls ~',
        'ls *',
        'ls ?',
        'ls {a,b}',
        'ls !x',
        'ls #x',
        ' ls',
        '"ls"',
      ],
      ...['ls\u0000', 'ls\tx', 'ls\u00a0x', 'ls %PATH%', 'l\\s', 'git log --format=$(id)'],
      ...[['ls'], null, 1, { command: 'ls' }],
    ],
  },
  {
    handle: { argument: 'amount', operator: 'at-most' },
    text: '50',
    passes: [0, 50, 49.99, 1e-9],
    fails: [51, 50.01, 1e9, 1e300, -1, -1e9, Number.NaN, '1', '1e9', '50', [50], null, true, { amount: 5 }],
  },
  {
    handle: { argument: 'ids', operator: 'no-longer-than' },
    text: '2',
    passes: [[], ['a', 'b']],
    fails: [['a', 'b', 'c'], 'a', { length: 1 }, null, 1],
  },
];

describe.each(cases)('$handle.operator, list: $handle.list', ({ handle, text, passes, fails }) => {
  const [own] = conditions(handle, text);
  if (!own) throw new Error('no condition');

  test('is read from what a reader types and tests calls', () => {
    for (const value of passes) expect(meets(own, { [handle.argument]: value }), String(value)).toBe(true);
    for (const value of fails) expect(meets(own, { [handle.argument]: value }), String(value)).toBe(false);
    expect(meets(own, {})).toBe(false);
  });

  test.each(formats)('$id passes what it should, never what it should not', (format) => {
    const recommendation = narrow(free, conditions(handle, text));
    const entry = { tool: 'do_it', recommendation };
    const snippet = format.render(target, [entry], 'tool');
    const decide = format.evaluate(format.merged(format.start(target), snippet, target, ['do_it']), target);
    const { as, badge } = format.enforce(entry, target, 'tool');
    const outcome = (value: unknown) => decide('do_it', { [handle.argument]: value }).kind;
    for (const value of passes) expect(outcome(value), String(value)).toBe(as);
    for (const value of fails) expect(['ask', 'deny', 'hide'], String(value)).toContain(outcome(value));
    if (badge !== 'enforced') return;
    expect(['deny', 'hide']).toContain(decide('do_it', {}).kind);
    for (const name of handle.leftOut ?? [])
      expect(decide('do_it', { [handle.argument]: passes[0], [name]: ['b@own.org'] }).kind).toBe('deny');
  });
});

test('Intercept tests every kind but lists; of the other gateways here PolicyLayer and ToolHive none of these', () => {
  const badge = (id: string) =>
    cases.map(({ handle, text }) => {
      const entry = { tool: 'do_it', recommendation: narrow(free, conditions(handle, text)) };
      return formats.find((one) => one.id === id)?.enforce(entry, target, 'tool').badge;
    });
  const [yes, no] = ['enforced', 'denies instead'];
  expect(badge('intercept')).toEqual([yes, yes, yes, no, yes, yes, no]);
  expect(badge('policylayer')).toEqual(cases.map(() => no));
  expect(badge('toolhive')).toEqual(cases.map(() => no));
});

test.each<[Handle['operator'], readonly string[]]>([
  [
    'inside',
    ['', '/', 'relative', '/a/../b', '..', '/a/./b', '/a//b', '/a%2fb', '/a\\b', 'C:\\work', '~/work', '/a\nb'],
  ],
  ['host-in', ['', 'https://example.org', 'a b/c', '*', '-a', 'example.org.', 'exämple.org', 'a@b', '*.example.org']],
  ['domain-in', ['', 'a@b', 'localhost', '*.example.org', 'exämple.org', 'example.org.', 'a b/c']],
  [
    'program-in',
    ['', 'bash', 'ls, sudo', 'python3', 'python3.11', 'env', '/bin/ls', 'ls;', 'pwsh.exe', 'a|b', '$x', 'xargs'],
  ],
  ['at-most', ['', 'much', '-1', 'NaN', 'Infinity', '1e9', '0x10', '1,000', '٣']],
  ['no-longer-than', ['', '1.5', '-2', '1e2', 'x']],
])('%s refuses what cannot be meant', (operator, texts) => {
  for (const text of texts) expect(readHandle({ argument: 'a', operator }, text), text).toHaveProperty('problem');
});

test('where arguments cannot be tested, a narrowed tool is asked about or denied', () => {
  const inside = conditions({ argument: 'path', operator: 'inside' }, '/srv');
  const left = (kind: 'allow' | 'ask' | 'deny' | 'hide') =>
    narrow({ ...free, decision: { kind } }, inside).withoutConditions;
  expect(left('allow')).toEqual({ kind: 'ask' });
  expect(left('ask')).toEqual({ kind: 'deny' });
  const limited = narrow({ ...free, decision: { kind: 'limit', max: 5, window: 'hour' } }, inside);
  expect([limited.decision.kind, limited.withoutConditions]).toEqual(['limit', { kind: 'ask' }]);
  expect(narrow({ ...free, decision: { kind: 'ask' } }, inside).decision.kind).toBe('ask');
});

test('what a reader types is read with what stands around it, and said again', () => {
  const value = (operator: Handle['operator'], text: string) => conditions({ argument: 'a', operator }, text)[0]?.value;
  expect(value('at-most', ' 0 ')).toBe(0);
  expect(value('at-most', '1.5')).toBe(1.5);
  expect(value('no-longer-than', '3')).toBe(3);
  expect(value('inside', '/srv///')).toBe('/srv');
  expect(value('host-in', ' a.example,, B.example:8080 ')).toEqual(['a.example', 'b.example:8080']);
  expect(value('domain-in', '@A.example, b.example')).toEqual(['a.example', 'b.example']);
  expect(value('program-in', 'ls, git\tg++')).toEqual(['ls', 'git', 'g++']);
  const why = (handle: Handle, text: string) => conditions(handle, text).map((one) => one.why);
  expect(why({ argument: 'sum', operator: 'at-most' }, '5')).toEqual(['More than 5 in sum is refused.']);
  expect(why({ argument: 'ids', operator: 'no-longer-than' }, '5')).toEqual(['More than 5 in ids are refused.']);
  expect(why({ argument: 'to', operator: 'domain-in', leftOut: ['cc'] }, 'a.example')).toEqual([
    'Values of to that are no single address at a.example are refused.',
    'Calls that give cc are refused.',
  ]);
  expect(conditions({ argument: 'to', operator: 'domain-in', leftOut: ['cc'] }, 'a.example')[1]).toMatchObject({
    argument: 'cc',
    operator: 'left-out',
    value: true,
  });
  expect(readHandle({ argument: 'c', operator: 'program-in' }, 'ls, bash')).toEqual({
    problem: 'bash runs whatever it is given; name programs that do one thing, such as ls or git.',
  });
});

const asked = (...handles: readonly Handle[]): Recommendation => ({ ...free, decision: { kind: 'ask' }, handles });

test('a cap answers the question for calls below it, once every amount has one', () => {
  const [price, quantity] = [
    { argument: 'price', operator: 'at-most' },
    { argument: 'quantity', operator: 'at-most' },
  ] as const;
  const one = narrowAll(asked(price), ['50']).recommendation;
  expect([one.decision.kind, one.withoutConditions]).toEqual(['limit', { kind: 'ask' }]);
  const half = narrowAll(asked(price, quantity), ['50', '']).recommendation;
  expect([half.decision.kind, half.withoutConditions, half.conditions.length]).toEqual(['ask', { kind: 'ask' }, 1]);
  expect(narrowAll(asked(price, quantity), ['50', '2']).recommendation.decision.kind).toBe('limit');
});

test('only what the question is about has to be answered, and nothing else answers it', () => {
  const price = { argument: 'price', operator: 'at-most' } as const;
  const path = { argument: 'path', operator: 'inside' } as const;
  const decided = (texts: readonly string[], conditions: readonly Condition[] = []) =>
    narrowAll({ ...asked(price, path), conditions }, texts).recommendation.decision.kind;
  expect(decided(['50', ''])).toBe('limit');
  expect(decided(['50', '/srv'])).toBe('limit');
  expect(decided(['', '/srv'])).toBe('ask');
  const shorter: Condition = { argument: 'quantity', operator: 'no-longer-than', value: 3, why: '' };
  const both = { ...asked(price, { argument: 'quantity', operator: 'at-most' }), conditions: [shorter] };
  expect(narrowAll(both, ['50', '']).recommendation.decision.kind).toBe('ask');
});

test('a tool of a few calls is asked about while a field is wrong', () => {
  const path = { argument: 'path', operator: 'inside' } as const;
  const few: Recommendation = { ...free, decision: { kind: 'limit', max: 5, window: 'hour' }, handles: [path] };
  expect(narrowAll(few, ['../x']).recommendation.decision).toEqual({ kind: 'ask' });
  expect(narrowAll(few, ['/srv']).recommendation.decision).toEqual(few.decision);
});

test('an empty or wrong field leaves the question standing, and a wrong one is named', () => {
  const recommendation = asked({ argument: 'command', operator: 'program-in' });
  expect(narrowAll(recommendation, ['  '])).toEqual({ recommendation, problems: [] });
  const wrong = narrowAll(recommendation, ['ls;rm']);
  expect(wrong.recommendation).toBe(recommendation);
  expect(wrong.problems).toEqual([expect.stringMatching(/^command: Write names of programs/)]);
  const path = { argument: 'path', operator: 'inside' } as const;
  const open = narrowAll({ ...free, handles: [path] }, ['../x']);
  expect([open.recommendation.decision.kind, open.problems.length]).toEqual(['ask', 1]);
  expect(narrowAll(recommendation, ['ls']).recommendation.decision).toEqual({
    kind: 'limit',
    max: 10,
    window: 'minute',
  });
});
