import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alike } from './alike.ts';
import { isStricter } from './degrade.ts';
import { type Format } from './format.ts';
import { formats } from './formats.ts';
import { type Decision, type PolicyEntry } from './recommendation.ts';

const target = { serverKey: 'github', serverTitle: 'GitHub', version: '1.0.0' };
const entryOf = (tool: string, decision: Decision, claimsReadOnly = false): PolicyEntry => ({
  tool,
  claimsReadOnly,
  recommendation: { decision, reason: '', conditions: [], withoutConditions: undefined },
});

const decision = fc.constantFrom<Decision>(
  { kind: 'allow' },
  { kind: 'limit', max: 30, window: 'minute' },
  { kind: 'ask' },
  { kind: 'deny' },
  { kind: 'hide' },
);
const hostile = fc.constantFrom(
  ...[
    'constructor',
    'toString',
    'hasOwnProperty',
    '__proto__',
    '__',
    'a__b',
    '_',
    '-',
    '.',
    '..',
    'a.b',
    'a/b',
    'a_b',
    '<<',
    '*',
    'a*',
  ],
  ...[
    '"',
    "'",
    '`',
    '\\',
    'a"b',
    "a'b",
    'a\\',
    'a\nb',
    'a\r\nb',
    '\t',
    ' ',
    ' a ',
    '\u0000',
    '\u007f',
    '\u2028',
    '\ufeff',
  ],
  ...[
    '}',
    '{',
    ']]',
    '"]',
    '");',
    '") when { true',
    '# a',
    '- a',
    'a: b',
    '&a',
    '!a',
    '%a',
    '@a',
    '|',
    '>',
    '~',
    'null',
    'true',
    '1e3',
  ],
  ...[
    '工具',
    'é',
    'e\u0301',
    '👩‍💻',
    'ﬁ',
    'İ',
    '\u202eabc',
    'tools',
    'permissions',
    'rule',
    'hide',
    'mcp_x',
    'mcp__x__y',
  ],
  ...['x'.repeat(200), '--tools', '$(id)', '; ls', '${a}', '<b>', 'name', 'A', 'a'],
);
const name = fc.oneof(
  fc.stringMatching(/^[A-Za-z0-9_.-]{1,40}$/),
  fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' }),
  hostile,
);
const server = fc.uniqueArray(fc.tuple(name, decision, fc.boolean()), {
  selector: ([key]) => key,
  minLength: 1,
  maxLength: 8,
});

/** A server's document where the reader puts it. */
const installed = (format: Format, entries: readonly PolicyEntry[]): string =>
  format.merged(
    format.start(target),
    format.render(target, entries, 'server'),
    target,
    entries.map(({ tool }) => tool),
  );

describe.each(formats)('$id', (format) => {
  test('whatever tools are called, a whole document gives each its decision', () => {
    fc.assert(
      fc.property(server, (tools) => {
        const entries = tools.map((tool) => entryOf(...tool));
        const decide = format.evaluate(installed(format, entries), { ...target, tools: entries });
        const others = alike(entries);
        for (const entry of entries) {
          const { as, named } = format.enforce(entry, { ...target, tools: others(entry.tool) }, 'server');
          const got = decide(entry.tool).kind;
          if (!named) expect(isStricter(as, got), `${entry.tool} is ${got}, looser than ${as}`).toBe(false);
          else expect(got, entry.tool).toBe(as);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('whatever tools are called, a merged snippet decides about its tool and about no other', () => {
    fc.assert(
      fc.property(server, fc.boolean(), decision, (tools, fromWhole, later) => {
        const entries = tools.map((tool) => entryOf(...tool));
        const base = fromWhole ? installed(format, entries) : format.start(target);
        const known = { ...target, tools: entries };
        const before = format.evaluate(base, known);
        const [first] = entries;
        const changed = entryOf(first?.tool ?? '', later, first?.claimsReadOnly);
        const own = { ...target, tools: alike(entries)(changed.tool) };
        const snippet = format.render(own, [changed], 'tool');
        const after = format.evaluate(format.merged(base, snippet, target, [changed.tool]), known);
        const { as, named, shares = [] } = format.enforce(changed, own, 'tool');
        if (named) expect(after(changed.tool).kind, changed.tool).toBe(as);
        for (const { tool } of entries.slice(1).filter((one) => !shares.includes(one.tool)))
          expect(after(tool), tool).toEqual(before(tool));
      }),
      { numRuns: 150 },
    );
  });

  test.each(['allow', 'ask', 'deny', 'hide'] as const)('%s never becomes looser unless the badge says so', (kind) => {
    for (const scope of ['tool', 'server'] as const) {
      const { as, badge, why } = format.enforce(entryOf('create_issue', { kind }), target, scope);
      const isLooser = isStricter(kind, as) && !(kind === 'hide' && as === 'deny');
      expect(isLooser).toBe(badge === 'cannot deny');
      expect(badge === 'enforced').toBe(why === '');
    }
  });

  test('says where, how and what not', () => {
    const { where, cannot, traps, docs, about, steps } = format;
    const merges = [format.merge('tool'), format.merge('server')];
    for (const sentence of [about, where, ...merges, ...cannot, ...traps, ...steps(target)])
      expect(sentence).toMatch(/^[\S].*[.]$/);
    expect(cannot.length).toBeGreaterThan(0);
    expect(traps.length, 'what makes a text do less than it says').toBeGreaterThan(0);
    expect(new Set([...cannot, ...traps]).size).toBe(cannot.length + traps.length);
    expect(docs).toMatch(/^https:\/\//);
    expect(format.howTo.limit('create_issue')).toContain('create_issue');
    expect(format.howTo.block('create_issue')).toContain('create_issue');
  });
});

test('there are at least twelve formats, and their ids are their file names', () => {
  expect(formats.length).toBeGreaterThanOrEqual(12);
  expect(new Set(formats.map(({ id }) => id)).size).toBe(formats.length);
});
