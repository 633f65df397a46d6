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

/** Anything that a shown text may show as other letters; punctuation, arrows, symbols and emoji stand for none. */
const needsFolding =
  /[^\t\n\r -~\u00A0\u00B7\u00D7\u2010-\u2027\u2030-\u205E\u2190-\u23FF\u2500-\u27FF\u2900-\u2BFF\uFE0F\uD83C-\uD83E\uDC00-\uDFFF]/;
/** A run of letters and digits that no language has; short enough to stand in all encoded texts. */
const longRun = /[A-Za-z\d]{24}/;

/** Shortest text that can hold an order. */
const shortest = 8;

/** What is worth looking for in some texts. */
export interface Suspicion {
  readonly kinds: readonly OrderKind[];
  readonly encoded: boolean;
}

const all: Suspicion = { kinds: orderKinds, encoded: true };
const may = (kind: OrderKind, text: string): boolean => kind.needs.every((need) => need.test(text));

/** What texts may hold: one look at all of them together, after which nearly always nothing is left to look for. */
export function suspicionOf(texts: readonly string[]): Suspicion {
  const together = texts.join('\n');
  const encoded = longRun.test(together);
  if (needsFolding.test(together)) return { kinds: orderKinds, encoded };
  const rough = together.toLowerCase();
  return { kinds: orderKinds.filter((kind) => may(kind, rough)), encoded };
}

/** Every kind of order that a text gives to the model, at most one place of each. Linear in the length of the text. */
export function ordersIn(text: string, { kinds, encoded }: Suspicion = all): Order[] {
  if (text.length < shortest) return [];
  const found = plainOrders(text, kinds);
  const run = encoded && longRun.test(text) ? encodedTexts(text).find(holdsOrder) : undefined;
  return run ? [...found, { kind: 'encodes-orders', start: run.start, end: run.end }] : found;
}

const holdsOrder = ({ decoded }: { readonly decoded: string }): boolean => plainOrders(decoded, orderKinds).length > 0;

function plainOrders(text: string, kinds: readonly OrderKind[]): Order[] {
  const folded = needsFolding.test(text) ? shownText(text) : undefined;
  const rough = (folded?.text ?? text).toLowerCase();
  const likely = kinds.filter((kind) => may(kind, rough));
  if (likely.length === 0) return [];
  const shown = folded ?? shownText(text);
  /** As long as before: the one letter whose lower case is longer has lost its mark. */
  const words = shown.text.toLowerCase();
  return likely.flatMap((kind) => {
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
