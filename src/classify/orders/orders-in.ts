import { originalSpan, shownText } from '../../language/shown-text.ts';
import { encodedTexts } from './encoded-texts.ts';
import { orderKinds } from './kinds.ts';
import { isMentioned } from './mentioned.ts';
import { type OrderKind, type OrderKindId } from './wording.ts';

/** Words that order the model about, with the place of the words in the text as it was sent (UTF-16 code units). */
export interface Order {
  readonly kind: OrderKindId | 'encodes-orders';
  readonly start: number;
  readonly end: number;
}

/** Anything that a shown text may show as other letters; ordinary signs of English texts stand for none. */
const needsFolding =
  /[^\t\n\r -~\u00A0\u2013\u2014\u2018\u2019\u201C\u201D\u2022\u2026\u2190-\u21FF\u2264\u2265\u00D7\u00B7]/;
const longRun = /[A-Za-z\d+/=_-]{24}/;

/** Shortest text that can hold an order. */
const shortest = 8;

const may = (kind: OrderKind, text: string): boolean => kind.needs.every((need) => need.test(text));

/** Whether any of the texts may hold an order: a look at all of them at once, which nearly always says no. */
export function mayHoldOrders(texts: readonly string[]): boolean {
  const together = texts.join('\n').toLowerCase();
  return needsFolding.test(together) || longRun.test(together) || orderKinds.some((kind) => may(kind, together));
}

/** Every kind of order that a text gives to the model, at most one place of each. Linear in the length of the text. */
export function ordersIn(text: string): Order[] {
  if (text.length < shortest) return [];
  const found = plainOrders(text);
  const encoded = longRun.test(text)
    ? encodedTexts(text).find(({ decoded }) => plainOrders(decoded).length > 0)
    : undefined;
  return encoded ? [...found, { kind: 'encodes-orders', start: encoded.start, end: encoded.end }] : found;
}

function plainOrders(text: string): Order[] {
  const folded = needsFolding.test(text) ? shownText(text) : undefined;
  const kinds = orderKinds.filter((kind) => may(kind, (folded?.text ?? text).toLowerCase()));
  if (kinds.length === 0) return [];
  const shown = folded ?? shownText(text);
  /** As long as before: the one letter whose lower case is longer has lost its mark. */
  const words = shown.text.toLowerCase();
  return kinds.flatMap((kind) => {
    const place = firstOrder(kind, words);
    return place ? [{ kind: kind.id, ...originalSpan(shown, place.start, place.end) }] : [];
  });
}

/** Matches of one kind that are looked at in one text. */
const mostMatches = 20;

function firstOrder(kind: OrderKind, text: string): { start: number; end: number } | undefined {
  let matches = 0;
  for (const { 0: words, index } of text.matchAll(kind.wordings)) {
    if ((matches += 1) > mostMatches) return undefined;
    const start = index + words.search(/[\p{L}\p{N}<[#~/]/u);
    const end = index + words.trimEnd().length;
    if (end > start && !isMentioned(text, start) && !isConditional(kind, text, start)) return { start, end };
  }
  return undefined;
}

function isConditional({ unlessAfter }: OrderKind, text: string, start: number): boolean {
  if (unlessAfter === undefined) return false;
  const lead = text.slice(Math.max(0, start - 80), start);
  const sentence = lead.slice(lead.search(/[^.!?;\u3002]*$/));
  return unlessAfter.test(sentence);
}
