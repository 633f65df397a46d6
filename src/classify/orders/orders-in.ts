import { originalSpan, showsOtherLetters, shownText } from '../../language/shown-text.ts';
import { encodedTexts } from './encoded-texts.ts';
import { type Place, placeOf } from './grammar.ts';
import { type OrderKindId, ordersAmong } from './kinds.ts';
import { hasLongRun } from './long-run.ts';
import { type MarkedWords, markedWords } from './marked-words.ts';
import { isMentioned } from './mentioned.ts';
import { rotated, spelled } from './turned-letters.ts';
import { setOf, sharesClass } from './word-tree.ts';

/** Words that order the model about, with the place of the words in the text as it was sent (UTF-16 code units). */
export interface Order {
  readonly kind: OrderKindId | 'encodes-orders';
  readonly start: number;
  readonly end: number;
}

/** Shortest text that can hold an order. */
const shortest = 8;

/** Texts of usual length that give no order: names and descriptions of arguments come again and again, on one server and on all. */
const harmless = new Set<string>();
const mostHarmless = { texts: 16_384, length: 400 };

/** A single word of ASCII, as most texts are: nothing to order with. */
const oneWord = /^(?:[a-z\d]+|[A-Z\d]+|[A-Z][a-z\d]+)$/;

/** Every kind of order that a text gives to the model, at most one place of each. Linear in the length of the text. */
export function ordersIn(text: string): readonly Order[] {
  if (text.length < shortest) return [];
  const isWord = oneWord.test(text);
  if (isWord ? !hasLongRun(text) : harmless.has(text)) return [];
  const found = isWord ? [] : plainOrders(text);
  const run = hasLongRun(text) ? encodedTexts(text).find(holdsOrder) : undefined;
  if (run) return [...found, { kind: 'encodes-orders', start: run.start, end: run.end }];
  if (found.length === 0 && text.length <= mostHarmless.length) {
    if (harmless.size >= mostHarmless.texts) harmless.clear();
    harmless.add(text);
  }
  return found;
}

const holdsOrder = ({ decoded }: { readonly decoded: string }): boolean => plainOrders(decoded).length > 0;

const turnings: readonly { readonly trace: Int32Array; readonly turn: (text: string) => string }[] = [
  { trace: setOf(['rotated']), turn: rotated },
  { trace: setOf(['spelled']), turn: spelled },
];

/** Orders in a text as it shows or, where there are none, as it reads with its letters turned back. */
function plainOrders(text: string): Order[] {
  const shown = showsOtherLetters(text) ? shownText(text) : undefined;
  /** As long as before: the one letter whose lower case is longer has lost its mark. */
  const plain = shown?.text.toLowerCase() ?? text;
  const words = markedWords(plain);
  const turns = turnings.filter(({ trace }) => sharesClass(words.together, 0, trace));
  let found = markedOrders(plain, words);
  for (const { turn } of turns) if (found.length === 0) found = markedOrders(plain, markedWords(turn(plain)));
  return shown ? found.map(({ kind, start, end }) => ({ kind, ...originalSpan(shown, start, end) })) : found;
}

function markedOrders(text: string, words: MarkedWords): Order[] {
  const first = new Map<OrderKindId, Place>();
  for (const { kind, order } of ordersAmong(words.together)) {
    const place = placeOf(order, words, ({ start }) => !isMentioned(text, start));
    if (place && place.start < (first.get(kind)?.start ?? Infinity)) first.set(kind, place);
  }
  return [...first].map(([kind, place]) => ({ kind, ...place }));
}
