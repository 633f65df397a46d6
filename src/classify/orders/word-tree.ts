import { withoutMarks } from '../../language/shown-text.ts';
import { type WordClass, wordClasses } from './lexicon/word-classes.ts';

const names = Object.keys(wordClasses) as WordClass[];
/** Ints that hold a set of classes, one bit each. */
export const setWidth = Math.ceil(names.length / 32);
const numbers = new Map(names.map((name, number) => [name, number]));

/** Adds a class to the set that begins at a place among others. */
function include(sets: Int32Array, at: number, number: number): void {
  const part = at + (number >> 5);
  sets[part] = (sets[part] ?? 0) | (1 << (number & 31));
}

const noClasses = new Int32Array(setWidth);

/** A set of classes as `setWidth` ints; nobody writes into it. */
export function setOf(classes: readonly string[]): Int32Array {
  if (classes.length === 0) return noClasses;
  const set = new Int32Array(setWidth);
  for (const name of classes) {
    const number = numbers.get(name as WordClass);
    if (number === undefined) throw new Error(`There is no class of words named “${name}”.`);
    include(set, 0, number);
  }
  return set;
}

export const className = (number: number): WordClass => names[number] ?? 'you';

/** The numbers of the classes in a set. */
export function classesIn(set: Int32Array): number[] {
  const found: number[] = [];
  for (let part = 0; part < setWidth; part += 1)
    for (let bits = set[part] ?? 0; bits !== 0; bits &= bits - 1) found.push(part * 32 + 31 - Math.clz32(bits & -bits));
  return found;
}

/** Whether a set, which begins at a place among others, shares a class with another. */
export const sharesClass = (sets: Int32Array, at: number, other: Int32Array): boolean => {
  for (let part = 0; part < setWidth; part += 1) if (((sets[at + part] ?? 0) & (other[part] ?? 0)) !== 0) return true;
  return false;
};

/**
 * A tree of entries, letter by letter; node 0 is the root. Where one entry alone goes on, what is left of it is compared as a text. The
 * rows of nodes, each with the node after every column, lie in one another's gaps: in a fiftieth of their room they stay near the
 * processor.
 */
export interface WordTree {
  /** By character code: its column; 0 for characters that stand in no entry. */
  readonly columns: Uint16Array;
  /** By node: the cell where its row begins. */
  readonly rows: Uint16Array;
  /** By cell: one more than the node to whose row it belongs, and the node after that. */
  readonly owners: Uint16Array;
  readonly next: Uint16Array;
  /** By node: the number of the entry's set that ends there, else 0; and the same where any ending may follow. */
  readonly ends: Uint16Array;
  readonly stems: Uint16Array;
  /** By node: where the rest of the one entry that goes on begins in `letters`, else 0; and the number of that entry's set. */
  readonly tails: Uint32Array;
  readonly tailSets: Uint16Array;
  /** All entries, each closed by `entryEnd`; before it `anyEnding` where any ending may follow. */
  readonly letters: string;
  /** Sets of classes by number, `setWidth` ints each. */
  readonly sets: Int32Array;
}

/** What closes an entry in the letters of a tree, and what stands for any ending. */
export const entryEnd = 0x0a;
export const anyEnding = 0x2a;

/** The node after a node and a column; 0 where there is none. */
export function nodeAfter({ rows, owners, next }: WordTree, node: number, column: number): number {
  const cell = (rows[node] ?? 0) + column;
  return owners[cell] === node + 1 ? (next[cell] ?? 0) : 0;
}

/** The same while it grows: by node its column, its first child and its next sibling, 0 where there is none. */
interface Growth {
  readonly column: Uint16Array;
  readonly child: Uint16Array;
  readonly sibling: Uint16Array;
  readonly nodes: number;
}

/** Cells before the last row that are tried for the next one. */
const lookBack = 16;

/** Lays the rows of all nodes into one list of cells, those with several columns first. */
function laidOut({ column, child, sibling, nodes }: Growth, width: number): Pick<WordTree, 'rows' | 'owners' | 'next'> {
  const rows = new Uint16Array(nodes);
  // Each node but the root takes a cell; gaps and the width of the last row stand beside them.
  const owners = new Uint16Array(2 * nodes + width);
  const next = new Uint16Array(owners.length);
  const fits = (first: number, start: number): boolean => {
    for (let one = first; one !== 0; one = sibling[one] ?? 0)
      if (owners[start + (column[one] ?? 0)] !== 0) return false;
    return true;
  };
  for (const isWide of [true, false]) {
    let from = 0;
    for (let node = 0; node < nodes; node += 1) {
      const first = child[node] ?? 0;
      if (first === 0 || (sibling[first] !== 0) !== isWide) continue;
      const firstColumn = column[first] ?? 0;
      let start = Math.max(0, from - firstColumn);
      // Most cells are taken: a look at one of them is cheaper than at the whole row.
      while (owners[start + firstColumn] !== 0 || !fits(first, start)) start += 1;
      for (let one = first; one !== 0; one = sibling[one] ?? 0) {
        owners[start + (column[one] ?? 0)] = node + 1;
        next[start + (column[one] ?? 0)] = one;
      }
      rows[node] = start;
      // Some rows are too wide for gaps that the next one fits; farther back there are few.
      from = Math.max(0, start + firstColumn - (isWide ? lookBack : 0));
    }
  }
  return { rows, owners, next };
}

/** Entries by what they are, each with the number of its set of classes, and those sets: `setWidth` ints each, none of number 0. */
interface Entries {
  readonly numbers: Map<string, number>;
  readonly sets: Int32Array;
}

/** A column for each character, and how many there are: those of Latin entries have one each, without a look at the entries. */
function columnsOf(letters: string): readonly [columns: Uint16Array, width: number] {
  const columns = new Uint16Array(0x10000);
  for (let code = 0; code < 0x80; code += 1) columns[code] = code;
  let width = 0x80;
  for (const letter of letters.match(/[^\0-\x7F]/g) ?? []) {
    const code = letter.charCodeAt(0);
    if (columns[code] === 0) {
      columns[code] = width;
      width += 1;
    }
  }
  return [columns, width];
}

/** How many letters two entries begin with alike. */
function alike(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let at = 0;
  while (at < most && a.charCodeAt(at) === b.charCodeAt(at)) at += 1;
  return at;
}

/** An entry without the star that stands for any ending. */
const lettersOf = (entry: string): string =>
  entry.charCodeAt(entry.length - 1) === anyEnding ? entry.slice(0, -1) : entry;

function treeOf({ numbers: setNumbers, sets }: Entries): WordTree {
  // In order, what an entry shares with any other it shares with a neighbour.
  const sorted = [...setNumbers.keys()].sort();
  const letters = `\n${sorted.join('\n')}\n`;
  const [columns, width] = columnsOf(letters);
  const bare = sorted.map(lettersOf);
  const shared = bare.map((one, index) => alike(bare[index - 1] ?? '', one));
  /** By entry: how many of its letters are nodes, those that it shares and one more. */
  const branches = bare.map(({ length }, at) => Math.min(length, Math.max(shared[at] ?? 0, shared[at + 1] ?? 0) + 1));
  const nodes = branches.reduce((sum, one, index) => sum + one - (shared[index] ?? 0), 1);
  const room = (): Uint16Array => new Uint16Array(nodes);
  const [column, child, sibling] = [room(), room(), room()];
  const [ends, stems, tailSets] = [room(), room(), room()];
  const tails = new Uint32Array(nodes);
  /** The nodes of the entry before, from the root on. */
  const path = [0];
  let [begins, made] = [1, 1];
  for (let index = 0; index < sorted.length; index += 1) {
    const [entry, own, to, from] = [sorted[index] ?? '', bare[index] ?? '', branches[index] ?? 0, shared[index] ?? 0];
    const number = setNumbers.get(entry) ?? 0;
    let node = path[from] ?? 0;
    for (let at = from; at < to; at += 1) {
      column[made] = columns[own.charCodeAt(at)] ?? 0;
      sibling[made] = child[node] ?? 0;
      child[node] = made;
      path[at + 1] = node = made;
      made += 1;
    }
    if (to < own.length) {
      tails[node] = begins + to;
      tailSets[node] = number;
    } else if (own.length === entry.length) ends[node] = number;
    else stems[node] = number;
    begins += entry.length + 1;
  }
  const rows = laidOut({ column, child, sibling, nodes }, width);
  return { columns, ...rows, ends, stems, tails, tailSets, letters, sets };
}

const ascii = /^[\0-\x7F]*$/;
const lists = names.map((name) => wordClasses[name]);
const mostEntries = lists.reduce((sum, { length }) => sum + length, 0);
const noEntries = (): Entries => ({ numbers: new Map(), sets: new Int32Array((mostEntries + 1) * setWidth) });
const latin = noEntries();
const others = noEntries();

function enter({ numbers: setNumbers, sets }: Entries, entry: string, number: number): void {
  let set = setNumbers.get(entry);
  if (set === undefined) {
    set = setNumbers.size + 1;
    setNumbers.set(entry, set);
  }
  include(sets, set * setWidth, number);
}

lists.forEach((list, number) => {
  // Thousands of words at every start: most lists are Latin throughout, which one look shows.
  const text = list.join('\n');
  const words = ascii.test(text) ? text : withoutMarks(text);
  for (const entry of words.toLowerCase().split('\n'))
    if (entry !== '') enter(ascii.test(entry) ? latin : others, entry, number);
});

/** Entries in Latin letters. */
export const latinTree = treeOf(latin);

let treeOfOthers: WordTree | undefined;

/** Entries in other scripts, whose tree is wide. It is made for the first text that has such letters: many programs meet none. */
export const otherTree = (): WordTree => (treeOfOthers ??= treeOf(others));
