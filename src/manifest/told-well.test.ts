import { expect, test } from 'vitest';
import * as z from 'zod';
import { overrides } from './overrides.ts';
import { checked } from './parse-file.ts';
import { parseYaml } from './parse-yaml.ts';
import { problemLine } from './problem.ts';
import { site } from './site.ts';
import { taxonomy } from './taxonomy.ts';

const told = (text: string, schema: z.ZodType): string[] =>
  (checked('f.yaml', parseYaml('f.yaml', text), schema).problems ?? []).map(problemLine);
const facts = 'title: Ours\ntagline: What our tools can do.\norganisation: { name: Acme }\n';

test('an override that is none is told the form that it should have', () => {
  expect(told('- a\n', overrides)).toEqual([
    expect.stringMatching(/expected the names of tools, and below each category, risk/),
  ]);
  expect(told('adb_shell: { risk: low, by: Ada, date: 2026-11-20 }', overrides)).toEqual([
    expect.stringMatching(/\(adb_shell\.reason\): nothing here; expected a reason, why/),
  ]);
  expect(
    told(`a: { risk: low, by: Ada, date: 2026-11-20, rationale: x, reason: ${'because of it '.repeat(3)} }`, overrides),
  ).toEqual([
    expect.stringMatching(/unknown key “rationale”; expected only category, risk, reason, by, date, reference$/),
  ]);
});

test('a colour without quotes is told to want them', () => {
  expect(told(`${facts}url: https://a.example\ncolours: { dark: red, light: \n #0a5577\n }`, site).join('\n')).toMatch(
    /in quotes/,
  );
});

test('what is no address is told once', () => {
  expect(told(`${facts}url: tools.acme\n`, site)).toEqual([expect.stringMatching(/a web address such as https/)]);
});

test('unknown keys say what is right, whatever has the keys', () => {
  for (const line of told('a: 1\n', taxonomy.shape.categories)) expect(line).not.toMatch(/expected only $/);
});

test('of several forms each is told', () => {
  const schema = z.object({ definition: z.union([z.string(), z.object({ name: z.string() })]) });
  expect(told('{}', schema)).toEqual([
    'f.yaml (definition): nothing here; expected a value of type string, or a value of type object',
  ]);
});
