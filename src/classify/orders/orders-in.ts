import { originalSpan, showsOtherLetters, shownText } from '../../language/shown-text.ts';
import { encodedTexts } from './encoded-texts.ts';
import { orderKinds } from './kinds.ts';
import { hasLongRun } from './long-run.ts';
import { isMentioned } from './mentioned.ts';
import { type Suspect, suspectsIn } from './suspicion.ts';
import { type OrderKind, type OrderKindId } from './wording.ts';

/** Words that order the model about, with the place of the words in the text as it was sent (UTF-16 code units). */
export interface Order {
  readonly kind: OrderKindId | 'encodes-orders';
  readonly start: number;
  readonly end: number;
}

/** Shortest text that can hold an order. */
const shortest = 8;

/** Every kind of order that a text gives to the model, at most one place of each. Linear in the length of the text. */
export function ordersIn(text: string): Order[] {
  if (text.length < shortest) return [];
  const found = plainOrders(text);
  const run = hasLongRun(text) ? encodedTexts(text).find(holdsOrder) : undefined;
  return run ? [...found, { kind: 'encodes-orders', start: run.start, end: run.end }] : found;
}

const holdsOrder = ({ decoded }: { readonly decoded: string }): boolean => plainOrders(decoded).length > 0;

function plainOrders(text: string): Order[] {
  const folded = showsOtherLetters(text) ? shownText(text) : undefined;
  const suspects = suspectsIn(folded?.text.toLowerCase() ?? text, folded !== undefined);
  if (suspects.length === 0) return [];
  const shown = folded ?? shownText(text);
  /** As long as before: the one letter whose lower case is longer has lost its mark. */
  const words = shown.text.toLowerCase();
  return orderKinds.flatMap((kind) => {
    const places = suspects.flatMap((suspect) => (suspect.kind === kind ? placesOf(suspect, words) : []));
    const [first] = places.sort((a, b) => a.start - b.start);
    return first ? [{ kind: kind.id, ...originalSpan(shown, first.start, first.end) }] : [];
  });
}

/** Matches of one wording that are looked at in one text. */
const mostMatches = 20;

/** The first place where a wording is an order. */
function placesOf({ kind, wording }: Suspect, text: string): { start: number; end: number }[] {
  let matches = 0;
  for (const { 0: words, index } of text.matchAll(wording.pattern())) {
    if ((matches += 1) > mostMatches) return [];
    const start = index + words.search(/[\p{L}\p{N}<[#~/]/u);
    const end = index + words.trimEnd().length;
    if (end > start && !isMentioned(text, start) && !isConditional(kind, text, start)) return [{ start, end }];
  }
  return [];
}

function isConditional({ unlessAfter }: OrderKind, text: string, start: number): boolean {
  if (unlessAfter === undefined) return false;
  const lead = text.slice(Math.max(0, start - 80), start);
  const sentence = lead.slice(lead.search(/[^.!?;\u3002]*$/));
  return unlessAfter.test(sentence);
}
