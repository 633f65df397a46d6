import { entriesAt, entryEnds, entrySets } from './entries-at.ts';
import {
  apostrophe,
  at as atSign,
  digit,
  dot,
  flatText,
  type FlatText,
  ideograph,
  isWordSort,
  joint,
  letter,
  newline,
  opener,
  separator,
  sorts,
  space,
  stop,
  underscore,
} from './flat-text.ts';
import { latinTree, otherTree, setOf, setWidth } from './word-tree.ts';

/** Words of a text that belong to classes, in order. The lists are longer than `count` and are used again for the next text. */
export interface MarkedWords {
  count: number;
  /** Sets of classes, `setWidth` ints a word. */
  sets: Int32Array;
  /** Which word of the text it is, and which is its last where an entry has several. */
  readonly word: number[];
  readonly last: number[];
  /** Which sentence it stands in. */
  readonly sentence: number[];
  /** Its place in the text, in UTF-16 code units. */
  readonly start: number[];
  readonly end: number[];
  /** By sentence: the number of its last word, and the place among the marked words where it begins. */
  readonly sentenceEnd: number[];
  readonly sentenceStart: number[];
  sentences: number;
  /** Classes of all words together. */
  readonly together: Int32Array;
}

const [toolName, address, mailbox, spelled] = [
  setOf(['toolName']),
  setOf(['address']),
  setOf(['address', 'mailbox']),
  setOf(['spelled']),
];
/** Digits in a row that are a number of somebody's. */
const manyDigits = 5;

const found: MarkedWords = {
  count: 0,
  sets: new Int32Array(1024 * setWidth),
  word: [],
  last: [],
  sentence: [],
  start: [],
  end: [],
  sentenceEnd: [],
  sentenceStart: [],
  sentences: 0,
  together: new Int32Array(setWidth),
};

let ofSentences = new Int32Array(1024 * setWidth);

/** The classes of all words of each sentence together, `setWidth` ints a sentence. The result holds until the next call. */
export function setsOfSentences({ count, sets, sentence, sentences }: MarkedWords): Int32Array {
  if (ofSentences.length < sentences * setWidth) ofSentences = new Int32Array(2 * sentences * setWidth);
  ofSentences.fill(0, 0, sentences * setWidth);
  for (let at = 0; at < count; at += 1)
    for (let part = 0; part < setWidth; part += 1) {
      const place = (sentence[at] ?? 0) * setWidth + part;
      ofSentences[place] = (ofSentences[place] ?? 0) | (sets[at * setWidth + part] ?? 0);
    }
  return ofSentences;
}

/** Adds a word that has the classes of the set which begins at a place among others. */
function mark(sets: Int32Array, set: number, word: number, last: number, sentence: number): void {
  const { count } = found;
  if (found.sets.length < (count + 1) * setWidth) {
    const longer = new Int32Array(found.sets.length * 2);
    longer.set(found.sets);
    found.sets = longer;
  }
  for (let part = 0; part < setWidth; part += 1) {
    const bits = sets[set + part] ?? 0;
    found.sets[count * setWidth + part] = bits;
    found.together[part] = (found.together[part] ?? 0) | bits;
  }
  found.word[count] = word;
  found.last[count] = last;
  found.sentence[count] = sentence;
}

function place({ origins }: FlatText, from: number, to: number): void {
  found.start[found.count] = origins[from] ?? 0;
  found.end[found.count] = (origins[to - 1] ?? 0) + 1;
  found.count += 1;
}

/** Marks the words of a text that belong to classes. Linear in its length. The result holds until the next call. */
export function markedWords(text: string): MarkedWords {
  const flat = flatText(text);
  const { codes, length } = flat;
  found.count = 0;
  found.together.fill(0);
  found.sentenceStart[0] = 0;
  let [word, sentence, at] = [0, 0, 0];
  while (at < length) {
    const code = codes[at] ?? 0;
    const sort = sorts[code] ?? separator;
    if ((sort === stop && !isInsideWord(codes, at)) || code === newline || (sort === dot && isFullStop(codes, at))) {
      found.sentenceEnd[sentence] = word;
      sentence += 1;
      found.sentenceStart[sentence] = found.count;
      at += 1;
      continue;
    }
    if (!mayBegin(codes, at, sort)) {
      at += 1;
      continue;
    }
    const tree = code < 0x80 ? latinTree : otherTree();
    const count = entriesAt(tree, flat, at);
    const isWord = sort === letter || sort === digit;
    if (isWord || sort === ideograph || count > 0) word += 1;
    let to = isWord ? (addressEnd(flat, at) ?? wordEnd(flat, at)) : at + 1;
    for (let entry = 0; entry < count; entry += 1) {
      const end = entryEnds[entry] ?? 0;
      mark(tree.sets, (entrySets[entry] ?? 0) * setWidth, word, word + wordsInside(codes, at, end, sort), sentence);
      place(flat, at, end);
      if (sort === ideograph && end > to) to = end;
    }
    if (sort === ideograph) word += to - at - 1;
    if (isWord) {
      const named = namesSomething(codes, at, to) ?? (isGroup(codes, at, to) ? address : undefined);
      if (named !== undefined) {
        mark(named, 0, word, word, sentence);
        place(flat, at, to);
      }
    }
    at = to;
  }
  found.sentenceEnd[sentence] = word;
  found.sentences = sentence + 1;
  return found;
}

/** Whether a word or another entry may begin at a place. */
function mayBegin(codes: Uint16Array, at: number, sort: number): boolean {
  if (sort === ideograph || sort === opener) return true;
  if (sort !== letter && sort !== digit && sort !== dot) return false;
  const before = at === 0 ? separator : sorts[codes[at - 1] ?? 0];
  return !isWordSort(before) && (before !== joint || codes[at - 1] === apostrophe);
}

/** How many words follow the first one in an entry. */
function wordsInside(codes: Uint16Array, from: number, to: number, sort: number): number {
  if (sort === ideograph) return to - from - 1;
  let count = 0;
  for (let at = from + 1; at < to; at += 1) if (codes[at] === space) count += 1;
  return count;
}

/** A tool's name, an address or a word with digits inside, by the characters in it. */
function namesSomething(codes: Uint16Array, from: number, to: number): Int32Array | undefined {
  let digits = 0;
  let isSpelled = false;
  for (let at = from; at < to; at += 1) {
    const code = codes[at] ?? 0;
    if (code === underscore) return toolName;
    if (sorts[code] === digit) {
      digits += 1;
      if (digits >= manyDigits) return address;
      isSpelled ||= at > from && at + 1 < to && sorts[codes[at + 1] ?? 0] === letter;
    } else if (code === atSign && at > from) return mailbox;
  }
  return isSpelled ? spelled : undefined;
}

/** Whether a word is one of the groups of four in which account and card numbers are written: `ES76 2077 0024`. */
function isGroup(codes: Uint16Array, from: number, to: number): boolean {
  if (to - from !== 4 || !isFourDigits(codes, from) || from < 5 || codes[from - 1] !== space) return false;
  return (
    isFourDigits(codes, from - 5) ||
    (sorts[codes[from - 5] ?? 0] === letter &&
      sorts[codes[from - 2] ?? 0] === digit &&
      sorts[codes[from - 3] ?? 0] === digit &&
      sorts[codes[from - 4] ?? 0] === letter)
  );
}

function isFourDigits(codes: Uint16Array, from: number): boolean {
  for (let at = from; at < from + 4; at += 1) if (sorts[codes[at] ?? 0] !== digit) return false;
  return true;
}

const schemes = ['http://', 'https://'].map((scheme) => Array.from(scheme, (character) => character.charCodeAt(0)));

/** Where an address of the web ends that begins at a place: the words of its path say nothing. */
function addressEnd({ codes, length }: FlatText, from: number): number | undefined {
  if (
    codes[from] !== schemes[0]?.[0] ||
    !schemes.some((scheme) => scheme.every((code, at) => codes[from + at] === code))
  )
    return undefined;
  for (let at = from; at < length; at += 1) if (codes[at] === space || codes[at] === newline) return at;
  return length;
}

/** Where the word ends that begins at a place, or the address. */
function wordEnd({ codes, length }: FlatText, from: number): number {
  for (let at = from + 1; at < length; at += 1) {
    const code = codes[at] ?? 0;
    const sort = sorts[code];
    const goesOn =
      isWordSort(sort) ||
      code === atSign ||
      (sort === joint && code !== apostrophe) ||
      (sort === dot && isWordSort(sorts[codes[at + 1] ?? 0]));
    if (!goesOn) return at;
  }
  return length;
}

/** Whether a mark of ASCII stands right before a word, as in an address: `?key=`. */
const isInsideWord = (codes: Uint16Array, at: number): boolean =>
  (codes[at] ?? 0) < 0x80 && isWordSort(sorts[codes[at + 1] ?? 0]);

/** Whether a dot ends a sentence: behind a word and before white space, but not in “e.g.”. */
function isFullStop(codes: Uint16Array, at: number): boolean {
  if (at < 2 || isWordSort(sorts[codes[at + 1] ?? 0])) return false;
  const [second, first] = [codes[at - 2] ?? 0, codes[at - 1] ?? 0];
  return sorts[second] !== dot && !(second === space && sorts[first] === letter);
}
