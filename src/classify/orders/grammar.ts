import { type MarkedWords } from './marked-words.ts';
import { setOf, setWidth, sharesClass } from './word-tree.ts';

/**
 * An order as a sequence of classes of words, e.g. `not 2 tell 4 person 6 step`: a class or several (`tell|show`), then up
 * to how many words may stand before the next. All in one sentence; `//` lets the next step stand in the sentence after.
 * `!if` forbids: in front, what stands before in the sentence; between two steps, what stands between them; at the end,
 * what follows within eight words. `^3`: at most three words before, from the start of the text. `$3`: at most three
 * words after, to the end of the sentence. In braces, `{notF tellF personF} 14`: in any order within so many words.
 * `@`: only where authors put values, names and remarks (aside.ts). `%talk`: not in a tool that is about that by its name
 * (own-subject.ts).
 */
export interface Order {
  readonly source: string;
  readonly steps: readonly Step[];
  /** Whether a step may stand in the sentence after that of the one before. */
  readonly crosses: boolean;
  /** In any order within so many words; 0 for a sequence. */
  readonly window: number;
  readonly isAside: boolean;
  /** Subjects of tools that may say so. */
  readonly foreign: Int32Array;
  readonly lead: Int32Array;
  readonly trail: Int32Array;
  /** Most words before the first step, from the start of the text, and after the last, to the end of its sentence. */
  readonly from: number;
  readonly to: number;
}

interface Step {
  readonly set: Int32Array;
  /** Most words between this step and the one before. */
  readonly gap: number;
  readonly crosses: boolean;
  readonly barred: Int32Array;
}

/** Words after an order that are looked at for what is barred. */
const trailing = 8;
/** Most words of an entry. */
const longestEntry = 8;

/** Reads an order as it is written. Throws an error that names a class that does not exist. */
export function orderOf(source: string): Order {
  const bag = source.includes('{') ? /^(.*)\{(.*)\} (\d+)(.*)$/.exec(source) : null;
  const parts = (bag ? bag.slice(1).toSpliced(2, 1).join(' ') : source).split(' ').filter((part) => part !== '');
  const steps: Step[] = [];
  let [gap, crosses, from, to] = [0, false, Infinity, Infinity];
  let barred: string[] = [];
  const foreign: string[] = [];
  let isAside = false;
  let lead: Int32Array | undefined;
  for (const part of parts) {
    if (/^\d+$/.test(part)) gap = Number(part);
    else if (part === '//') crosses = true;
    else if (part === '@') isAside = true;
    else if (part.startsWith('%')) foreign.push(...part.slice(1).split('|'));
    else if (part.startsWith('^')) from = Number(part.slice(1));
    else if (part.startsWith('$')) to = Number(part.slice(1));
    else if (part.startsWith('!')) barred.push(...part.slice(1).split('|'));
    else {
      if (steps.length === 0) {
        lead = setOf(barred);
        barred = [];
      }
      steps.push({ set: setOf(part.split('|')), gap, crosses, barred: setOf(barred) });
      [gap, crosses, barred] = [0, false, []];
    }
  }
  return {
    source,
    steps,
    crosses: steps.some((step) => step.crosses),
    window: Number(bag?.[3] ?? 0),
    isAside,
    foreign: setOf(foreign),
    lead: lead ?? setOf([]),
    trail: setOf(barred),
    from,
    to,
  };
}

/** Whether words of these classes together may give an order. */
export const mayHold = ({ steps }: Order, together: Int32Array): boolean => {
  for (const { set } of steps) if (!sharesClass(together, 0, set)) return false;
  return true;
};

/** Place of an order in its text. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** Whether a sentence may give an order, by the classes of its words and, for an order that crosses, of those of the one before. */
function mayStandIn({ steps, crosses }: Order, sentence: number, ofSentences: Int32Array): boolean {
  const at = sentence * setWidth;
  const isWide = crosses && sentence > 0;
  for (const { set } of steps)
    if (!sharesClass(ofSentences, at, set) && !(isWide && sharesClass(ofSentences, at - setWidth, set))) return false;
  return true;
}

/**
 * The first place where words stand as an order says and `accepts` takes them. Linear in the number of words.
 * @param ofSentences `setsOfSentences` of the words
 */
export function placeOf(
  order: Order,
  words: MarkedWords,
  ofSentences: Int32Array,
  accepts: (place: Place) => boolean,
): Place | undefined {
  const look = order.window > 0 ? inAnyOrder : inSequence;
  for (let sentence = 0; sentence < words.sentences; sentence += 1) {
    if (!mayStandIn(order, sentence, ofSentences)) continue;
    const start = words.sentenceStart[order.crosses && sentence > 0 ? sentence - 1 : sentence] ?? 0;
    const end = sentence + 1 < words.sentences ? (words.sentenceStart[sentence + 1] ?? 0) : words.count;
    if (end - start < order.steps.length) continue;
    const place = look(order, words, start, end, accepts);
    if (place) return place;
  }
  return undefined;
}

/** Looks for an order in some of the words, from one place among them up to another. */
type Look = (
  order: Order,
  words: MarkedWords,
  start: number,
  end: number,
  accepts: (place: Place) => boolean,
) => Place | undefined;

/** By step and word: where a beginning of the sequence that ends with the word began, and -1 where none does. */
const begun: Int32Array[] = [];

const inSequence: Look = (order, words, start, end, accepts) => {
  const { steps, lead, trail, from, to } = order;
  const final = steps.length - 1;
  let leadSentence = -1;
  for (let number = 0; number <= final; number += 1)
    if ((begun[number]?.length ?? 0) < end) begun[number] = new Int32Array(2 * end);
  for (let at = start; at < end; at += 1) {
    const set = at * setWidth;
    const sentence = words.sentence[at] ?? 0;
    for (let number = 0; number <= final; number += 1) {
      const [step, row] = [steps[number], begun[number]];
      if (step === undefined || row === undefined) continue;
      row[at] = -1;
      if (!sharesClass(words.sets, set, step.set)) continue;
      if (number > 0) row[at] = beginning(step, begun[number - 1] ?? row, words, start, at);
      else if (leadSentence !== sentence && (words.word[at] ?? 0) - 1 <= from) row[at] = at;
      const first = row[at] ?? -1;
      if (first < 0 || number < final) continue;
      if ((words.sentenceEnd[sentence] ?? 0) - (words.last[at] ?? 0) > to || follows(words, at, trail)) continue;
      const place = { start: words.start[first] ?? 0, end: words.end[at] ?? 0 };
      if (accepts(place)) return place;
    }
    if (sharesClass(words.sets, set, lead)) leadSentence = sentence;
  }
  return undefined;
};

/** Where the sequence began whose last step but one stands before a word, near enough and with nothing barred between. */
function beginning(
  { gap, crosses, barred }: Step,
  before: Int32Array,
  words: MarkedWords,
  start: number,
  at: number,
): number {
  const word = words.word[at] ?? 0;
  const earliest = (words.sentence[at] ?? 0) - (crosses ? 1 : 0);
  for (let other = at - 1; other >= start; other -= 1) {
    if ((words.sentence[other] ?? 0) < earliest || word - (words.word[other] ?? 0) > gap + longestEntry) return -1;
    const between = word - (words.last[other] ?? 0) - 1;
    if (between < 0) continue;
    if (between <= gap && (before[other] ?? -1) >= 0) return before[other] ?? -1;
    if (sharesClass(words.sets, other * setWidth, barred)) return -1;
  }
  return -1;
}

/** Whether what is barred stands soon after a word, in its sentence. */
function follows(words: MarkedWords, at: number, barred: Int32Array): boolean {
  for (let next = at + 1; next < words.count; next += 1) {
    if (words.sentence[next] !== words.sentence[at]) return false;
    const after = (words.word[next] ?? 0) - (words.last[at] ?? 0);
    if (after > trailing) return false;
    if (after > 0 && sharesClass(words.sets, next * setWidth, barred)) return true;
  }
  return false;
}

/** Whether two of some marked words are, or hold, the same word. */
const shareWords = (marks: readonly number[], { word, last }: MarkedWords): boolean =>
  marks.some((one, at) =>
    marks.some(
      (other, place) => place < at && (word[one] ?? 0) <= (last[other] ?? 0) && (word[other] ?? 0) <= (last[one] ?? 0),
    ),
  );

const inAnyOrder: Look = (order, words, start, end, accepts) => {
  const latest = order.steps.map(() => -1);
  let bar = -1;
  for (let at = start; at < end; at += 1) {
    let isStep = false;
    if (sharesClass(words.sets, at * setWidth, order.trail)) bar = at;
    for (const [number, { set }] of order.steps.entries())
      if (sharesClass(words.sets, at * setWidth, set)) {
        latest[number] = at;
        isStep = true;
      }
    if (!isStep) continue;
    const first = Math.min(...latest);
    if (
      first < 0 ||
      (bar >= 0 && words.sentence[bar] === words.sentence[at]) ||
      words.sentence[first] !== words.sentence[at] ||
      shareWords(latest, words)
    )
      continue;
    if ((words.word[at] ?? 0) - (words.word[first] ?? 0) > order.window) continue;
    const place = { start: words.start[first] ?? 0, end: words.end[at] ?? 0 };
    if (accepts(place)) return place;
  }
  return undefined;
};
