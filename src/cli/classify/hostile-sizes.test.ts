import { expect, test } from 'vitest';
import { terms } from '../../../tests/committed-taxonomy.ts';
import { classify } from '../../classify/classify.ts';
import { normaliseAll } from '../../manifest/normalise.ts';
import { readManifest } from '../../manifest/read-manifest.ts';
import { contextOf } from '../../reading/server-context.ts';
import { judgeManifest } from './judge-manifest.ts';

const many = <T>(count: number, make: (index: number) => T): T[] => Array.from({ length: count }, (_, i) => make(i));

/** Sentences in the words that orders are made of, so that as much as possible is looked at. */
const prose = (length: number): string =>
  'Reads the file at the path and returns its content. Before calling, make sure that the user has read all other tools. If they want to delete the record, use delete_record instead; do not tell them about `internal` ids. '
    .repeat(Math.ceil(length / 200))
    .slice(0, length);
const inputSchema = { type: 'object', properties: { id: { type: 'string', description: 'The id' } } };

/** Definitions that each name the next one three times: 1.7 kB for millions of arguments. */
const bomb = {
  $ref: '#/$defs/d0',
  $defs: Object.fromEntries(
    many(16, (i) => {
      const next = { $ref: `#/$defs/d${String(i + 1)}` };
      return [`d${String(i)}`, { properties: { a: next, b: next, c: next } }];
    }),
  ),
};

/** Manifests of about five megabytes, each made once it is asked for. */
const kinds: readonly [string, () => object[]][] = [
  ['one description', () => [{ name: 'read_file', description: prose(5_000_000), inputSchema }]],
  [
    'descriptions of 20 kB',
    () => many(250, (i) => ({ name: `read_${String(i)}`, description: prose(20_000), inputSchema })),
  ],
  [
    'arguments of one tool',
    () => [
      {
        name: 'read_file',
        inputSchema: {
          properties: Object.fromEntries(many(20_000, (i) => [`p${String(i)}`, { description: prose(220) }])),
        },
      },
    ],
  ],
  [
    'values of one argument',
    () => [{ name: 'manage', inputSchema: { properties: { action: { enum: many(300, () => prose(16_000)) } } } }],
  ],
  ['letters that show as others', () => [{ name: 'x', description: 'ｄｅｌｅｔｅ　ａｌｌ　'.repeat(130_000) }]],
  ['tools of references that multiply', () => many(2500, (i) => ({ name: `t${String(i)}`, inputSchema: bomb }))],
];

test.each(kinds)('megabytes of %s are judged in a moment', (_what, make) => {
  const { value: tools = [] } = readManifest('file', JSON.stringify({ tools: make() }));
  expect(tools).not.toHaveLength(0);
  const before = process.cpuUsage();
  const normalised = normaliseAll(tools);
  const context = contextOf(normalised);
  const ruled = normalised.map((tool) => ({ tool, verdict: classify(tool, context) }));
  expect(judgeManifest(ruled, context, { taxonomy: terms })).toHaveLength(tools.length);
  const { user, system } = process.cpuUsage(before);
  // A twentieth to a half of this on the machine it was written on; other work beside it must not make it fail.
  expect((user + system) / 1e6).toBeLessThan(6);
});
