import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainEscapes } from './plain-escapes.ts';

/** What becomes of bytes that come in pieces. */
const through = (pieces: readonly Uint8Array[]): Promise<string> => {
  const stream = new ReadableStream<Uint8Array>({
    start: (controller) => {
      for (const piece of pieces) controller.enqueue(piece);
      controller.close();
    },
  });
  return new Response(stream.pipeThrough(plainEscapes())).text();
};
/** A text in pieces that end at some of its bytes. */
const cutAt = (text: string, cuts: readonly number[]): Uint8Array[] => {
  const bytes = new TextEncoder().encode(text);
  const ends = [...cuts.map((cut) => Math.min(cut, bytes.length)), bytes.length].sort((a, b) => a - b);
  return ends.map((end, index) => bytes.slice(ends[index - 1] ?? 0, end));
};

test.each([
  ['{"de\\u0073cription": "a"}', '{"description": "a"}'],
  ['{"\\u00E9\\u6d88": "\\u0041"}', '{"é消": "A"}'],
  ['"\\u0022 \\u005C \\u000a \\n \\" \\\\"', '"\\u0022 \\u005C \\u000a \\n \\" \\\\"'],
  ['"\\\\u0041 \\\\\\u0041"', '"\\\\u0041 \\\\A"'],
  ['"\\ud83d\\ude00 \\udfff"', '"\\ud83d\\ude00 \\udfff"'],
  ['data: {"a": 1}\r\n\r\n: \\u12', 'data: {"a": 1}\r\n\r\n: \\u12'],
])('%s becomes %s, wherever it is cut', async (text, expected) => {
  for (let at = 0; at <= text.length; at += 1) expect(await through(cutAt(text, [at]))).toBe(expected);
  expect(await through(cutAt(text, [...Array(text.length).keys()]))).toBe(expected);
});

test('whatever JSON holds and however it is written and cut, it means the same', async () => {
  const asEscapes = (character: string): string =>
    [...Array(character.length).keys()]
      .map((at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`)
      .join('');
  /** What is no ASCII stands in strings alone; some of it is written as an escape. */
  const written = fc
    .tuple(fc.jsonValue({ stringUnit: 'binary' }), fc.array(fc.boolean(), { minLength: 1 }))
    .map(([value, isEscaped]) =>
      JSON.stringify(value).replace(/[^\0-\u007f]/gu, (character, at: number) =>
        isEscaped[at % isEscaped.length] === true ? asEscapes(character) : character,
      ),
    );
  await fc.assert(
    fc.asyncProperty(written, fc.array(fc.nat(40), { maxLength: 8 }), async (text, cuts) => {
      expect(JSON.parse(await through(cutAt(text, cuts)))).toEqual(JSON.parse(text));
    }),
  );
});
