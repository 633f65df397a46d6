import { spelled } from './turned-letters.ts';

/** A stretch of a text that says something to whoever puts it together, and what it then says. */
export interface TakenApart {
  readonly start: number;
  readonly end: number;
  readonly decoded: string;
}

/** Words whose letters stand apart, three in a row or more: `n-o-w d-e-l-e-t-e a-l-l`, `n.o.w d.e.l.e.t.e a.l.l`. */
const joined = /(?<![\p{L}\p{N}])(?:\p{L}(?:([-._*|·:~+/])\p{L})(?:\1\p{L})*(?:\s+|$)){3,}/gu;
/** The same with a blank between letters, and more than one between words. */
const spaced = /(?<![\p{L}\p{N}])(?:\p{L} {1,4}){9,}\p{L}(?![\p{L}\p{N}])/gu;
/** Codes of characters, eight in a row or more: `115 101 110 100`, `\u0073\u0065`, `&#115;&#101;`, `%73%65`. */
const decimal = /(?<![\w.])(?:1?\d\d[ ,;]+){7,}1?\d\d(?![\w.])/g;
const escaped = /(?:\\u[\da-f]{4}|\\x[\da-f]{2}|&#x?[\da-f]{2,5};|%[\da-f]{2}){8,}/gi;
const binary = /(?<![\w.])(?:[01]{7,8}[ ,]*){8,}(?![\w.])/g;
const morse = /(?<![\w.-])(?:[.-]{1,5}[ /|]+){10,}[.-]{1,5}(?![\w.-])/g;

/** Words with digits for letters, in nearly every word: `1gn0r3 wh47 7h3 u53r`. */
const digitLetters =
  /(?<![\w])(?:[a-z]*[013457@$][a-z013457@$]*[a-z][a-z013457@$]*[ _-]+(?:[a-z013457@$]{1,9}[ _-]+)?){3,}[a-z013457@$]+/gi;

const morseLetters = new Map(
  (
    '.- a -... b -.-. c -.. d . e ..-. f --. g .... h .. i .--- j -.- k .-.. l -- m -. n --- o .--. p --.- q .-. r ... s - t ' +
    '..- u ...- v .-- w -..- x -.-- y --.. z'
  )
    .split(' ')
    .flatMap((sign, at, all) => (at % 2 === 0 ? [[sign, all[at + 1] ?? ''] as const] : [])),
);

const ofCodes = (codes: readonly number[]): string => codes.map((code) => String.fromCharCode(code)).join('');
const numbers = (text: string, base: number): number[] =>
  (text.match(/\d+/g) ?? []).map((digits) => Number.parseInt(digits, base));
const escapes = /\\u([\da-f]{4})|\\x([\da-f]{2})|&#x([\da-f]+);|&#(\d+);|%([\da-f]{2})/gi;

const ways: readonly (readonly [RegExp, (found: string) => string])[] = [
  [joined, (found) => found.replaceAll(/(\p{L})[^\p{L}\s](?=\p{L})/gu, '$1').trim()],
  [
    spaced,
    (found) =>
      found
        .split(/ {2,}/)
        .map((word) => word.replaceAll(' ', ''))
        .join(' '),
  ],
  [digitLetters, spelled],
  [decimal, (found) => ofCodes(numbers(found, 10))],
  [binary, (found) => ofCodes(numbers(found, 2))],
  [
    escaped,
    (found) =>
      ofCodes(
        [...found.matchAll(escapes)].map(([, u, x, entity, number, percent]) =>
          number === undefined ? Number.parseInt(u ?? x ?? entity ?? percent ?? '', 16) : Number(number),
        ),
      ),
  ],
  [
    morse,
    (found) =>
      found
        .split(/ *[/|] *| {2,}/)
        .map((word) =>
          word
            .split(' ')
            .map((sign) => morseLetters.get(sign) ?? '')
            .join(''),
        )
        .join(' '),
  ],
];

/** What can stand in none of these has nothing to put together. */
const hint =
  /\p{L}[-._*|·:~+/ ]\p{L}[-._*|·:~+/ ]\p{L}[-._*|·:~+/ ]|\d[ ,;]+1?\d\d[ ,;]|\\[ux]|&#|%\w\w%|[.-]{1,4} [.-]{1,4} [.-]|[A-Za-z][013457]+[A-Za-z]/u;
/** Characters that are looked through. */
const mostOfText = 20_000;

/** Stretches of a text whose letters stand apart or are written as their codes. Linear in its length. */
export function takenApart(text: string): TakenApart[] {
  const front = text.slice(0, mostOfText);
  if (!hint.test(front)) return [];
  return ways.flatMap(([pattern, read]) =>
    [...front.matchAll(pattern)].map((match) => ({
      start: match.index,
      end: match.index + match[0].trimEnd().length,
      decoded: read(match[0]),
    })),
  );
}
