import { latinTree, otherTree, setOf, setWidth, type WordTree } from './word-tree.ts';

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
  /** By sentence: the number of its last word. */
  readonly sentenceEnd: number[];
  /** Classes of all words together. */
  readonly together: Int32Array;
}

const [separator, letter, digit, joint, dot, stop, other, ideograph, opener] = [0, 1, 2, 3, 4, 5, 6, 7, 8];

/** What a character is to the search, by its code. */
const sorts = new Uint8Array(0x10000).fill(letter);
const sorted = (characters: string, sort: number): void => {
  for (const character of characters) sorts[character.charCodeAt(0)] = sort;
};
for (let code = 0; code < 0x80; code += 1) sorts[code] = separator;
for (let code = 0x2000; code < 0x2e80; code += 1) sorts[code] = separator;
for (let code = 0x2e80; code < 0xd800; code += 1) sorts[code] = ideograph;
sorted('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ', letter);
sorted('0123456789', digit);
sorted("_-'", joint);
sorted('.', dot);
sorted('!?\u3002\uff01\uff1f', stop);
sorted('@', other);
sorted('<[#|/+', opener);
sorted('\u3001\u300c\u300d\u30fb', separator);

const [toolName, address, mailbox, spelled] = [
  setOf(['toolName']),
  setOf(['address']),
  setOf(['address', 'mailbox']),
  setOf(['spelled']),
];
/** Digits in a row that are a number of somebody's. */
const manyDigits = 5;

let codes = new Uint16Array(4096);
let origins = new Int32Array(4096);
const found: MarkedWords = {
  count: 0,
  sets: new Int32Array(1024 * setWidth),
  word: [],
  last: [],
  sentence: [],
  start: [],
  end: [],
  sentenceEnd: [],
  together: new Int32Array(setWidth),
};

const newline = 10;
const space = 32;
const isUpper = (code: number): boolean => code >= 65 && code <= 90;
const isLower = (code: number): boolean => code >= 97 && code <= 122;
const isWord = (sort: number | undefined): boolean => sort === letter || sort === digit;

/**
 * Writes a text into `codes`: in lower case, white space and marks of emphasis as one blank, loose hyphens too; a new line
 * where a paragraph or an item of a list begins. The words of a name are set apart. Returns how many there are.
 */
function flatten(text: string): number {
  if (codes.length < 2 * text.length + 2) {
    codes = new Uint16Array(4 * text.length);
    origins = new Int32Array(4 * text.length);
  }
  const isName = !/\s/.test(text);
  let length = 0;
  let breaks = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code <= space || code === 42 || code === 96 || code === 0xa0) {
      if (code === newline) breaks += 1;
      if (length > 0 && codes[length - 1] !== space && codes[length - 1] !== newline) {
        codes[length] = space;
        origins[length] = at;
        length += 1;
      }
      continue;
    }
    const isHyphen = code === 45 || code === 95;
    if (breaks > 0) {
      if ((breaks > 1 || isHyphen || code === 35 || code === 0x2022) && length > 0) codes[length - 1] = newline;
      breaks = 0;
    }
    if (
      isHyphen &&
      (isName || !isWord(sorts[text.charCodeAt(at - 1)]) || !isWord(sorts[text.charCodeAt(at + 1) || 0]))
    ) {
      if (length > 0 && codes[length - 1] !== space && codes[length - 1] !== newline) {
        codes[length] = space;
        origins[length] = at;
        length += 1;
      }
      continue;
    }
    if (isName && isUpper(code) && isLower(text.charCodeAt(at - 1))) {
      codes[length] = space;
      origins[length] = at;
      length += 1;
    }
    codes[length] = isUpper(code) ? code + 32 : code;
    origins[length] = at;
    length += 1;
  }
  codes[length] = 0;
  origins[length] = text.length;
  return length;
}

/** Ends of the entries that begin at one place, and the numbers of their sets; few, and used again for the next place. */
const entryEnds: number[] = [];
const entrySets: number[] = [];

/** Finds all entries that begin at a place; returns how many. */
function entriesAt({ columns, width, next, ends, stems }: WordTree, from: number, length: number): number {
  let node = 0;
  let count = 0;
  for (let at = from; at < length; at += 1) {
    node = next[node * width + (columns[codes[at] ?? 0] ?? 0)] ?? 0;
    if (node === 0) return count;
    const stem = stems[node] ?? 0;
    if (stem !== 0) {
      entryEnds[count] = stemEnd(at + 1, length);
      entrySets[count] = stem;
      count += 1;
    }
    const entry = ends[node] ?? 0;
    if (entry !== 0 && isEnd(at, length)) {
      entryEnds[count] = at + 1;
      entrySets[count] = entry;
      count += 1;
    }
  }
  return count;
}

function stemEnd(from: number, length: number): number {
  let at = from;
  while (at < length && (isWord(sorts[codes[at] ?? 0]) || codes[at] === 95 || codes[at] === 45)) at += 1;
  return at;
}

/** Whether a word may end with a place. */
function isEnd(at: number, length: number): boolean {
  const sort = sorts[codes[at] ?? 0];
  if (sort !== letter && sort !== digit) return true;
  if (at + 1 >= length) return true;
  const after = sorts[codes[at + 1] ?? 0];
  if (isWord(after)) return false;
  if (after !== joint && after !== dot) return true;
  return codes[at + 1] === 39 || !isWord(sorts[codes[at + 2] ?? 0]);
}

function mark(set: Int32Array, at: number, word: number, last: number, sentence: number, from: number, to: number): void {
  const { count } = found;
  if (found.sets.length < (count + 1) * setWidth) {
    const longer = new Int32Array(found.sets.length * 2);
    longer.set(found.sets);
    found.sets = longer;
  }
  for (let part = 0; part < setWidth; part += 1) {
    const bits = set[at + part] ?? 0;
    found.sets[count * setWidth + part] = bits;
    found.together[part] = (found.together[part] ?? 0) | bits;
  }
  found.word[count] = word;
  found.last[count] = last;
  found.sentence[count] = sentence;
  found.start[count] = origins[from] ?? 0;
  found.end[count] = (origins[to - 1] ?? 0) + 1;
  found.count = count + 1;
}

function join(set: Int32Array): void {
  for (let part = 0; part < setWidth; part += 1) {
    const at = (found.count - 1) * setWidth + part;
    found.sets[at] = (found.sets[at] ?? 0) | (set[part] ?? 0);
    found.together[part] = (found.together[part] ?? 0) | (set[part] ?? 0);
  }
}

/** Marks the words of a text that belong to classes. Linear in its length. The result holds until the next call. */
export function markedWords(text: string): MarkedWords {
  const length = flatten(text);
  found.count = 0;
  found.together.fill(0);
  let [word, sentence, at] = [0, 0, 0];
  while (at < length) {
    const code = codes[at] ?? 0;
    const sort = sorts[code];
    const before = at === 0 ? separator : sorts[codes[at - 1] ?? 0];
    if (sort === stop || code === newline || (sort === dot && isFullStop(at))) {
      found.sentenceEnd[sentence] = word;
      sentence += 1;
      at += 1;
      continue;
    }
    const begins = sort === ideograph || sort === opener || (!isWord(before) && (before !== joint || codes[at - 1] === 39));
    if (!begins || (sort !== letter && sort !== digit && sort !== dot && sort !== opener && sort !== ideograph)) {
      at += 1;
      continue;
    }
    const isPlain = sort === letter || sort === digit;
    if (isPlain || sort === ideograph) word += 1;
    const tree = code < 0x80 ? latinTree : otherTree;
    const count = entriesAt(tree, at, length);
    if (count > 0 && !isPlain && sort !== ideograph) word += 1;
    let to = isPlain ? wordEnd(at, length) : at + 1;
    const first = Math.max(word, 1);
    for (let entry = 0; entry < count; entry += 1) {
      const end = entryEnds[entry] ?? 0;
      mark(tree.sets, (entrySets[entry] ?? 0) * setWidth, first, first + wordsInside(at, end, sort), sentence, at, end);
      if (sort === ideograph && end > to) to = end;
    }
    if (sort === ideograph) word += to - at - 1;
    const extra = isPlain ? namesSomething(at, to) : undefined;
    if (extra) {
      if (count > 0 && entryEnds[count - 1] === to) join(extra);
      else mark(extra, 0, word, word, sentence, at, to);
    }
    at = to;
  }
  found.sentenceEnd[sentence] = word;
  return found;
}

/** How many words follow the first one in an entry. */
function wordsInside(from: number, to: number, sort: number): number {
  if (sort === ideograph) return to - from - 1;
  let count = 0;
  for (let at = from + 1; at < to; at += 1) if (codes[at] === space) count += 1;
  return count;
}

/** A tool's name, an address or a word with digits inside, by the characters in it. */
function namesSomething(from: number, to: number): Int32Array | undefined {
  let digits = 0;
  let isSpelled = false;
  for (let at = from; at < to; at += 1) {
    const code = codes[at] ?? 0;
    if (code === 95) return toolName;
    if (sorts[code] === digit) {
      digits += 1;
      if (digits >= manyDigits) return address;
      isSpelled ||= at + 1 < to && sorts[codes[at + 1] ?? 0] === letter;
    } else if (code === 64 && at > from) return mailbox;
  }
  return isSpelled ? spelled : undefined;
}

/** Where a word ends that is no entry. */
function wordEnd(from: number, length: number): number {
  let at = from + 1;
  while (at < length) {
    const sort = sorts[codes[at] ?? 0];
    if (codes[at] === 39 || (sort !== letter && sort !== digit && sort !== joint && codes[at] !== 64 && !(sort === dot && isWord(sorts[codes[at + 1] ?? 0])))) break;
    at += 1;
  }
  return at;
}

/** A dot behind a word and before white space; the dot of “e.g.” is none. */
function isFullStop(at: number): boolean {
  const after = sorts[codes[at + 1] ?? 0];
  if (isWord(after) || at === 0) return false;
  return !(at === 1 || codes[at - 2] === 46 || (codes[at - 2] === space && sorts[codes[at - 1] ?? 0] === letter));
}
