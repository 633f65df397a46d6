import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fenced, inlineCode } from './fenced-text.ts';

test('no text can close its own fence', () => {
  const text = fc.string({ unit: fc.constantFrom('`', 'a', '\n', ' ', '~') });
  fc.assert(
    fc.property(text, (words) => {
      const lines = fenced(words).split('\n');
      const fence = (lines[0] ?? '').replace('text', '');
      expect(lines.slice(1, -1).every((line) => !line.startsWith(fence))).toBe(true);
      expect(lines.at(-1)).toBe(fence);
    }),
  );
});

test('no name can leave its inline code', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('`', 'a', ' '), minLength: 1 }), (name) => {
      const [ticks = ''] = /^`+/.exec(inlineCode(name)) ?? [];
      const inside = inlineCode(name).slice(ticks.length, -ticks.length);
      expect(new RegExp(`(?<!\`)\`{${String(ticks.length)}}(?!\`)`).test(inside)).toBe(false);
    }),
  );
});

test('a fence is longer than what it holds, and three long at least', () => {
  expect(fenced('a')).toBe('```text\na\n```');
  expect(fenced('a ```` b ``')).toBe('`````text\na ```` b ``\n`````');
  expect(fenced('a\u202eb')).toContain('a⟨U+202E⟩b');
});

test('a name is code on one line', () => {
  expect(inlineCode('a\n b')).toBe('`a b`');
  expect(inlineCode('a`b')).toBe('`` a`b ``');
  expect(inlineCode('a``b`c')).toBe('``` a``b`c ```');
});
