import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonValue, readByHand } from './json-value.ts';
import { type Json } from './json.ts';

const scalar = (written: string): Json => JSON.parse(written) as Json;

/** Keys that share their beginnings as they are written: what one of them escapes, another one holds. */
const unit = fc.constantFrom('\\', '"', '\n', '\u007f', '\u200b', '\ud800', 'z', '\\u007a', '\\n', '');
const key = fc.array(unit, { maxLength: 4 }).map((units) => units.join(''));
const value = fc.letrec<{ any: Json }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 3 },
    fc.oneof(key, fc.integer(), fc.boolean(), fc.constant(null)),
    fc.array(tie('any'), { maxLength: 4 }),
    fc.array(fc.tuple(key, tie('any')), { maxLength: 4 }).map((entries) => Object.fromEntries(entries) as Json),
  ),
})).any;
const asEscape = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
/** The same data with blanks between its parts and more escapes than it needs. */
const written = (one: Json): string => JSON.stringify(one, undefined, 1).replaceAll(/[\u007f\u200bz]/g, asEscape);

test('keys are those of the text, whatever was read before', () => {
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 6 }), (values) => {
      for (const one of values) expect(jsonValue(written(one))).toEqual(one);
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ['{"first": 1, "\\\\": 2}', '{"first": 1, "\\n": 2}', ['first', '\n']],
  ['{"second": 1, "de\\\\u0073cri": 2}', '{"second": 1, "de\\u0073cription": 2}', ['second', 'description']],
  ['{"third": 1, "x\\\\": 2}', '[{"third": 1, "x\\"" : 2}]', ['third', 'x"']],
])('%s does not change what %s means', (before, text, keys) => {
  for (let time = 0; time < 3; time += 1) jsonValue(before);
  const read = jsonValue(text);
  expect(Object.keys((Array.isArray(read) ? read[0] : read) ?? {})).toEqual(keys);
});

test('what is read by hand is what JSON.parse makes of it: order, repeated keys, numbers as keys, __proto__', () => {
  for (const text of [
    '{"b": 1, "a": {"b": []}, "b": [{}, "x", -1.5e3, true, null], "7": 0, "1": {}}',
    '[]',
    '{}',
    ' "x" ',
    ' -0.5',
    'null',
  ])
    expect(JSON.stringify(readByHand(text, scalar))).toBe(JSON.stringify(JSON.parse(text)));
  const [own] = Object.keys(readByHand('{"__proto__": {"polluted": 1}}', scalar) as object);
  expect(own).toBe('__proto__');
});

test('a text of any depth is read by hand, and what is no JSON is refused as it was', () => {
  const deep = 100_000;
  let level = jsonValue(`${'[{"\\n":'.repeat(deep)}1${'}]'.repeat(deep)}`);
  for (let depth = 0; depth < deep; depth += 1) level = ((level as Json[])[0] as Record<string, Json>)['\n'] ?? null;
  expect(level).toBe(1);
  for (const text of ['', '{"\\n": 1', '{"\\n" 1}', '{\\"a": 1}', '{"a": 1} {"\\n": 2}'])
    expect(() => jsonValue(text)).toThrow(SyntaxError);
});
