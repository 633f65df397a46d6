import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { maxNesting } from './nesting.ts';
import { checked, parseJson } from './parse-file.ts';
import { parseYaml } from './parse-yaml.ts';
import { problemLine } from './problem.ts';

const schema = z.strictObject({
  name: z.string().min(2).max(4),
  tags: z.array(z.string()).min(1).max(2).optional(),
  kind: z.enum(['a', 'b']).optional(),
  date: z.iso.date().optional(),
  inside: z.strictObject({ x: z.number('a number of ours') }).optional(),
});
const lines = (value: unknown): string[] =>
  (checked('f.json', { value }, schema).problems ?? []).map((problem) => problemLine(problem));

test.each([
  [{ name: 7 }, 'f.json (name): found 7; expected a value of type string'],
  [{}, 'f.json (name): nothing here; expected a value of type string'],
  [{ name: 'x' }, 'f.json (name): found "x"; expected at least 2 characters'],
  [{ name: 'xxxxx' }, 'f.json (name): found "xxxxx"; expected at most 4 characters'],
  [{ name: 'xx', tags: [] }, 'f.json (tags): found []; expected at least 1 of them'],
  [{ name: 'xx', tags: ['a', 'b', 'c'] }, 'f.json (tags): found ["a","b","c"]; expected at most 2 of them'],
  [{ name: 'xx', tags: ['a', null] }, 'f.json (tags.1): found null; expected a value of type string'],
  [{ name: 'xx', kind: 'c' }, 'f.json (kind): found "c"; expected one of a, b'],
  [{ name: 'xx', date: 'soon' }, 'f.json (date): found "soon"; expected the form of date'],
  [{ name: 'xx', inside: { x: 'y' } }, 'f.json (inside.x): found "y"; expected a number of ours'],
  [{ name: 'xx', nam: 1, 'o\n': 2 }, 'f.json: unknown key “nam”, “o\\n”; expected only name, tags, kind, date, inside'],
  [{ name: 'xx', inside: { x: 1, y: 2 } }, 'f.json (inside): unknown key “y”; expected only x'],
  [[], 'f.json: found []; expected a value of type object'],
])('%j: %s', (value, line) => {
  expect(lines(value)).toEqual([line]);
});

test('what is found is quoted in brief', () => {
  const quoted = (length: number) => /found (.*);/.exec(lines({ name: 'x'.repeat(length) })[0] ?? '')?.[1];
  expect(quoted(58)).toBe(`"${'x'.repeat(58)}"`);
  expect(quoted(59)).toBe(`"${'x'.repeat(58)}…`);
});

test('whatever strangers wrote, a problem is one line that nothing in it can erase or forge', () => {
  const text = fc.string({ unit: fc.integer({ min: 0, max: 0x10ffff }).map((code) => String.fromCodePoint(code)) });
  fc.assert(
    fc.property(text, text, text, (file, at, wrong) => {
      const line = problemLine({ file, at, wrong, right: 'x' });
      expect(line).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u);
      expect(line.endsWith('; expected x')).toBe(true);
    }),
  );
  const right = 'c';
  expect(problemLine({ file: 'a\u001b[2K', at: '', wrong: 'b\t\r\n\u202e😀', right })).toBe(
    'a\\u001b[2K: b\\t\\r\\n\\u202e😀; expected c',
  );
});

const first = (parsed: ReturnType<typeof parseJson>): string => {
  const [problem] = parsed.problems ?? [];
  return problem ? problemLine(problem) : 'read';
};

test.each([
  ['', 'f: the file is empty; expected valid JSON'],
  [' \n', 'f: the file is empty; expected valid JSON'],
  ['{"a":1,\n "b" 2}', /^f \(line 2, column 6\): broken JSON, .*; expected valid JSON$/],
  ['{"a":', /^f \(line 1, column 6\): broken JSON/],
  ['\uFEFF{"a":1}', 'read'],
  ['['.repeat(100_000), /^f.*: (?:nesting too deep to be read|broken JSON)/],
])('JSON %#', (text, line) => {
  expect(first(parseJson('f', text))).toMatch(line);
});

test.each([
  ['a: 1', 'read'],
  ['a: 1\nb: [', /^f \(line 2, column \d+\): broken YAML, .*; expected valid YAML$/],
  ['a: *nowhere', /^f.*: broken YAML, .*; expected valid YAML$/],
  [`a: ${'['.repeat(5_000)}`, /^f: nesting too deep to be read; expected at most 200 levels$/],
])('YAML %#', (text, line) => {
  expect(first(parseYaml('f', text))).toMatch(line);
});

test('a value is read up to the depth that later steps walk', () => {
  const deep = (levels: number): unknown => JSON.parse(`${'['.repeat(levels)}0${']'.repeat(levels)}`) as unknown;
  const read = (levels: number) => checked('f', { value: { deep: deep(levels) } }, z.looseObject({}));
  expect(read(maxNesting - 1).problems).toBeUndefined();
  expect(read(maxNesting).problems?.[0]?.wrong).toBe('nesting too deep to be read');
  const broken = parseJson('f', '{');
  expect(checked('f', broken, schema)).toBe(broken);
});
