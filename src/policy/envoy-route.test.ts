import { expect, test } from 'vitest';
import { envoyDocuments, isRoute, printDocuments, readEnvoyRoute, selects } from './envoy-route.ts';

const route = (more = '', refs = '[{name: github}]'): string =>
  `kind: MCPRoute\nspec:\n  backendRefs: ${refs}\n${more}`;

test('the route of a file is found among its other documents', () => {
  const text = `\uFEFFkind: Secret\n---\n${route()}---\nkind: Backend\n`;
  expect(readEnvoyRoute(text).spec.backendRefs).toEqual([{ name: 'github' }]);
  expect(envoyDocuments(text).map(isRoute)).toEqual([false, true, false]);
  expect(envoyDocuments('')).toEqual([]);
});

test.each([
  ['', /^0 documents of kind MCPRoute in the file; expected one$/],
  ['kind: Secret\n', /^0 documents of kind MCPRoute/],
  [`${route()}---\n${route()}`, /^2 documents of kind MCPRoute/],
  ['kind: [\n', /at line 2, column 1$/],
  [route('', '[]'), /^spec\.backendRefs: /],
  [route('', '[{name: a, toolSelector: {}}]'), /toolSelector: .*expected at least one list/],
  [route('', '[{name: a, toolSelector: {include: [x], includeRegex: [y]}}]'), /names or regular expressions, not both/],
  [route('', '[{name: a, toolSelector: {exclude: [x], excludeRegex: [y]}}]'), /names or regular expressions, not both/],
  [route('', '[{name: a, toolSelector: {includeRegex: ["("]}}]'), /expected a regular expression/],
])('%j is refused with one line', (text, message) => {
  expect(() => readEnvoyRoute(text)).toThrow(message);
  expect(() => readEnvoyRoute(text)).not.toThrow(/\n/);
});

test.each([
  { include: ['x'] },
  { includeRegex: ['^x'] },
  { exclude: ['x'] },
  { excludeRegex: ['^x'] },
  { include: ['x'], excludeRegex: ['^y'] },
  { includeRegex: ['^x'], exclude: ['xy'] },
])('a backend may select by %j', (toolSelector) => {
  const text = route('', `[{name: a, toolSelector: ${JSON.stringify(toolSelector)}}]`);
  expect(readEnvoyRoute(text).spec.backendRefs[0]).toEqual({ name: 'a', toolSelector });
});

test('documents are printed as they are read, texts in single quotes where they need them', () => {
  const documents = envoyDocuments(`${route()}---\nkind: Secret\nvalue: "5"\n`);
  const text = printDocuments(documents);
  expect(text).toContain("value: '5'\n");
  expect(text.split('---\n')).toHaveLength(2);
  expect(envoyDocuments(text)).toEqual(documents);
});

test.each<[selector: object | undefined, tool: string, isOffered: boolean]>([
  [undefined, 'a', true],
  [{ include: ['a'] }, 'a', true],
  [{ include: ['a'] }, 'b', false],
  [{ include: [] }, 'b', true],
  [{ includeRegex: ['^get_'] }, 'get_a', true],
  [{ includeRegex: ['^get_'] }, 'forget_a', false],
  [{ exclude: ['a'] }, 'a', false],
  [{ exclude: ['a'] }, 'b', true],
  [{ excludeRegex: ['a$'] }, 'ba', false],
  [{ include: ['a'], exclude: ['a'] }, 'a', false],
  [{ includeRegex: ['a'], excludeRegex: ['b'] }, 'ab', false],
  [{ include: ['ab'], excludeRegex: ['^b'] }, 'ab', true],
])('%j offers %s: %s', (selector, tool, isOffered) => {
  expect(selects(selector, tool)).toBe(isOffered);
});
