import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codeSpans, withoutTicks } from './code-spans.ts';

test('words in backticks become code, a lone backtick stays', () => {
  expect(codeSpans('Add `tools` or `hide`; mind the ` here')).toEqual([
    { text: 'Add ', code: false },
    { text: 'tools', code: true },
    { text: ' or ', code: false },
    { text: 'hide', code: true },
    { text: '; mind the ` here', code: false },
  ]);
});

test('what is printed equals the plain sentence, for any text', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const printed = codeSpans(text).map((span) => span.text);
      expect(printed.join('')).toBe(withoutTicks(text));
    }),
  );
});
