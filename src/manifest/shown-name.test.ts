import { expect, test } from 'vitest';
import { shownName } from './shown-name.ts';

test.each([
  ['read_file', 'read_file'],
  ['.', '.'],
  ['高德', '高德'],
  ['a\u200Bb', 'a⟨U+200B⟩b'],
  [' ', '⟨U+0020⟩'],
  ['\n', '⟨U+000A⟩'],
  ['\u3164\u2800', '⟨U+3164⟩⟨U+2800⟩'],
  ['\u{E0020}', '⟨U+E0020⟩'],
  ['\uD800', '⟨U+D800⟩'],
  ['x'.repeat(128), 'x'.repeat(128)],
  ['x'.repeat(5000), `${'x'.repeat(128)}…`],
])('%j is shown as %j', (name, shown) => {
  expect(shownName(name)).toBe(shown);
});
