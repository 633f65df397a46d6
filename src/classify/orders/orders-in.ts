import { originalSpan, showsOtherLetters, shownText } from '../../language/shown-text.ts';
import { encodedTexts } from './encoded-texts.ts';
import { type Place, placeOf } from './grammar.ts';
import { type OrderKindId, ordersAmong, type Surroundings } from './kinds.ts';
import { hasLongRun } from './long-run.ts';
import { type MarkedWords, markedWords, setsOfSentences } from './marked-words.ts';
import { isMentioned } from './mentioned.ts';
import { takenApart } from './taken-apart.ts';
import { rotated, spelled } from './turned-letters.ts';
import { setOf, setWidth, sharesClass } from './word-tree.ts';

/** Words that order the model about, with the place of the words in the text as it was sent (UTF-16 code units). */
export interface Order {
  readonly kind: OrderKindId | 'encodes-orders';
  readonly start: number;
  readonly end: number;
}

/** Shortest text that can hold an order. */
const shortest = 8;

/**
 * Texts of usual length that give no order: names and descriptions of arguments come again and again, on one server and on
 * all. By what the text is there for, since more is an order beside the prose.
 */
const harmless = { prose: new Set<string>(), name: new Set<string>(), aside: new Set<string>() };
const mostHarmless = { texts: 16_384, length: 400 };

const nothing = new Int32Array(setWidth);
/** In a description of a tool that is about nothing in particular. */
const inProse: Surroundings = { standing: 'prose', own: nothing };

/** A single word of ASCII, as most texts are: nothing to order with. */
const oneWord = /^(?:[a-z\d]+|[A-Z\d]+|[A-Z][a-z\d]+)$/;

/** Every kind of order that a text gives to the model, at most one place of each. Linear in the length of the text. */
export function ordersIn(text: string, around: Surroundings = inProse): readonly Order[] {
  if (text.length < shortest) return [];
  const known = harmless[around.standing];
  const isWord = oneWord.test(text);
  if (isWord ? !hasLongRun(text) : known.has(text)) return [];
  const found = isWord ? [] : plainOrders(text, around);
  const hidden = [...(hasLongRun(text) ? encodedTexts(text) : []), ...takenApart(text)].find(holdsOrder);
  if (hidden && !isMentioned(text, hidden.start))
    return [...found, { kind: 'encodes-orders', start: hidden.start, end: hidden.end }];
  if (found.length === 0 && text.length <= mostHarmless.length && !around.own.some((bits) => bits !== 0)) {
    if (known.size >= mostHarmless.texts) known.clear();
    known.add(text);
  }
  return found;
}

const asValue: Surroundings = { standing: 'aside', own: nothing };

/** Who decodes words that nobody can read is told something: an order of a known kind, or a command of a few words. */
const holdsOrder = ({ decoded }: { readonly decoded: string }): boolean =>
  plainOrders(decoded, asValue).length > 0 || commands(markedWords(decoded));

const [deed, matter] = [
  setOf(['harm', 'read', 'pass', 'drop', 'tell', 'hide', 'use', 'dont']),
  setOf([
    'helper',
    'person',
    'secret',
    'secretFile',
    'hoard',
    'talk',
    'address',
    'mailbox',
    'all',
    'instr',
    'mine',
    'keyLike',
    'toolName',
    'whose',
  ]),
];
/** Words that a command has at least. */
const shortestCommand = 4;

/** Whether words tell somebody to do something with what is theirs. */
const commands = ({ together, sentenceEnd, sentences }: MarkedWords): boolean =>
  (sentenceEnd[sentences - 1] ?? 0) >= shortestCommand &&
  sharesClass(together, 0, deed) &&
  sharesClass(together, 0, matter);

/** What a tool does that finds attacks. */
const guarding = setOf(['guarding']);

const turnings: readonly { readonly trace: Int32Array; readonly turn: (text: string) => string }[] = [
  { trace: setOf(['rotated']), turn: rotated },
  { trace: setOf(['spelled']), turn: spelled },
];

/** Orders in a text as it shows or, where there are none, as it reads with its letters turned back. */
function plainOrders(text: string, around: Surroundings): Order[] {
  const shown = showsOtherLetters(text) ? shownText(text) : undefined;
  /** As long as before: the one letter whose lower case is longer has lost its mark. */
  const plain = shown?.text.toLowerCase() ?? text;
  const words = markedWords(plain);
  const isSpelled = sharesClass(words.together, 0, digitsInside);
  const isMirrored = sharesClass(words.together, 0, mirrored);
  const turns = turnings.filter(({ trace }) => sharesClass(words.together, 0, trace));
  let found = markedOrders(plain, words, around);
  for (const { turn } of turns) {
    if (found.length > 0) break;
    const turned = turn(plain);
    found = markedOrders(turned, markedWords(turned), around);
  }
  if (found.length === 0 && ((isSpelled && spelledCommand(plain)) || (isMirrored && mirroredCommand(plain))))
    found = [{ kind: 'encodes-orders', start: 0, end: plain.length }];
  return shown ? found.map(({ kind, start, end }) => ({ kind, ...originalSpan(shown, start, end) })) : found;
}

const digitsInside = setOf(['spelled']);
const mirrored = setOf(['mirrored']);

/** Whether a text is a command from right to left. */
const mirroredCommand = (text: string): boolean => commands(markedWords([...text].reverse().join('')));

/** Whether a text is a command once its digits are read as letters, and none before. */
const spelledCommand = (text: string): boolean => !commands(markedWords(text)) && commands(markedWords(spelled(text)));

function markedOrders(text: string, words: MarkedWords, around: Surroundings): Order[] {
  const orders = ordersAmong(words, around);
  const isGuard = sharesClass(around.own, 0, guarding);
  // A value of a tool that finds attacks is a sample of one.
  if (isGuard && around.standing === 'aside') return [];
  if (orders.length === 0) return [];
  const ofSentences = setsOfSentences(words);
  const first = new Map<OrderKindId, Place>();
  for (const { kind, order } of orders) {
    const place = placeOf(order, words, ofSentences, ({ start, end }) => !isMentioned(text, start, isGuard, end));
    if (place && place.start < (first.get(kind)?.start ?? Infinity)) first.set(kind, place);
  }
  return [...first].map(([kind, place]) => ({ kind, ...place }));
}
