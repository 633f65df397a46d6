import { expect, test } from 'vitest';
import { withScripts } from './missing-scripts.ts';

const scripts = { check: 'a check', build: 'a build' };

test.each([
  ['what npm makes', '{\n  "dependencies": {\n    "x": "^1.0.0"\n  }\n}\n'],
  ['one with tabs', '{\n\t"name": "ours",\n\t"scripts": {\n\t\t"test": "vitest"\n\t}\n}\n'],
  ['one with four blanks, in lines of Windows', '{\r\n    "name": "ours",\r\n    "version":   "1.0.0"\r\n}\r\n'],
  ['one with a byte-order mark', '\uFEFF{\n  "name": "ours"\n}\n'],
  ['an empty one', '{}'],
  ['one with empty scripts', '{\n  "scripts": {}\n}\n'],
  ['one on a line', '{ "name": "ours", "scripts": { "test": "vitest" } }'],
])('scripts are added to %s, and all else stays', (_what, text) => {
  const { text: after, added } = withScripts(text, scripts) ?? { text: '', added: [] };
  expect(added).toEqual(['check', 'build']);
  const plain = (json: string) => JSON.parse(json.replace(/^\uFEFF/, '')) as { scripts?: object };
  expect(plain(after)).toEqual({ ...plain(text), scripts: { ...plain(text).scripts, ...scripts } });
  // Taken away again, what was added leaves what was there: nothing else moved.
  const bare = (json: string): string => json.replace(/,?\s*"scripts":\s*\{[^}]*\}/, '').replace(/\s+(?=\}\s*$)/, '');
  expect(bare(after)).toBe(bare(text));
  expect(after.includes('\r\n')).toBe(text.includes('\r\n'));
  expect(after.replaceAll('\r\n', '').includes('\r')).toBe(false);
  expect([after.includes('\n\t"scripts"'), after.startsWith('\uFEFF')]).toEqual([
    text.includes('\t'),
    text.startsWith('\uFEFF'),
  ]);
  expect(withScripts(after, scripts)).toEqual({ text: after, added: [] });
});

test('a script of the same name stays what it is', () => {
  const text = '{ "scripts": { "build": "vite build" } }';
  const { text: after = '', added } = withScripts(text, scripts) ?? {};
  expect([JSON.parse(after), added]).toEqual([{ scripts: { build: 'vite build', check: 'a check' } }, ['check']]);
});

test.each(['', '[]', '{ "scripts": [] }', '{ "name": ', '{ "a": 1, // why\n "b": 2 }'])(
  'what is no package.json is left alone: %s',
  (text) => {
    expect(withScripts(text, scripts)).toBeUndefined();
  },
);
