import fc from 'fast-check';
import { expect, test } from 'vitest';
import { showHidden } from '../manifest/hidden-characters.ts';
import { sideBySide, type SidePiece } from './side-by-side.ts';

const marked = (pieces: readonly SidePiece[]): string =>
  pieces.map(({ text, isOwn }) => (isOwn ? `[${text}]` : text)).join('');

test.each([
  ['Get a note.', 'Delete a note.', '[Get] a note.', '[Delete] a note.'],
  ['Get a note.', 'Get a note for good.', 'Get a note.', 'Get a note[ for good].'],
  ['', 'New text.', '', '[New text.]'],
  ['Old text.', '', '[Old text.]', ''],
  ['Hid\u200Bden', 'Hidden', '[Hid⟨U+200B⟩den]', '[Hidden]'],
])('%j beside %j', (before, after, left, right) => {
  const { before: old, after: now } = sideBySide(before, after);
  expect([marked(old), marked(now)]).toEqual([left, right]);
});

test('a long stretch that both share is shortened around what differs', () => {
  const shared = 'word '.repeat(200);
  const { before, after, cutAt } = sideBySide(`Read ${shared}then stop.`, `Write ${shared}then go.`);
  expect(marked(before)).toMatch(/^\[Read\] (?:word ){10,18}…(?: word){10,18} then \[stop\]\.$/);
  expect(marked(after)).toMatch(/^\[Write\] .*…/);
  expect(cutAt).toBeUndefined();
});

test('a text to which something was only added stands whole', () => {
  const shared = 'word '.repeat(100).trim();
  expect(marked(sideBySide(shared, `${shared} And more.`).before)).toBe(shared);
});

test('texts longer than is compared say so', () => {
  expect(sideBySide('a '.repeat(4000), 'b').cutAt).toBe(4000);
});

test('texts without a word in common are told whole, and in little time', () => {
  const text = (seed: number): string => Array.from({ length: 900 }, (_, at) => `w${String(at * 7 + seed)}`).join(' ');
  const { before } = sideBySide(text(1), text(2));
  expect(before.filter(({ isOwn }) => isOwn).length).toBeGreaterThan(0);
});

test('short texts lose nothing, and something is marked when they differ', () => {
  const words = fc.array(fc.constantFrom('get', 'note', 'delete', 'all', 'für', '消去', '\u202E', '<b>'), {
    maxLength: 12,
  });
  fc.assert(
    fc.property(words, words, (left, right) => {
      const [before, after] = [left.join(' '), right.join(' ')];
      const sides = sideBySide(before, after);
      const whole = (pieces: readonly SidePiece[]): string => pieces.map(({ text }) => text).join('');
      expect([whole(sides.before), whole(sides.after)]).toEqual([showHidden(before), showHidden(after)]);
      expect(sides.before.concat(sides.after).some(({ isOwn }) => isOwn)).toBe(before !== after);
    }),
  );
});
