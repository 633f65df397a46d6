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

/** A set of classes as `setWidth` ints. */
export function setOf(classes: readonly string[]): Int32Array {
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
      let start = Math.max(0, from - (column[first] ?? 0));
      while (!fits(first, start)) start += 1;
      for (let one = first; one !== 0; one = sibling[one] ?? 0) {
        owners[start + (column[one] ?? 0)] = node + 1;
        next[start + (column[one] ?? 0)] = one;
      }
      rows[node] = start;
      // Some rows are too wide for gaps that the next one fits.
      from = Math.max(0, start + (column[first] ?? 0) - (isWide ? width : 0));
    }
  }
  return { rows, owners, next };
}

/** Entries with the numbers of their classes. */
type Entries = Map<string, number[]>;

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
const lettersOf = (entry: string): string => (entry.endsWith('*') ? entry.slice(0, -1) : entry);

function treeOf(entries: Entries): WordTree {
  // In order, what an entry shares with any other it shares with a neighbour.
  const sorted = [...entries.keys()].sort();
  const letters = `\n${sorted.join('\n')}\n`;
  const [columns, width] = columnsOf(letters);
  const room = (): Uint16Array => new Uint16Array(letters.length);
  const [column, child, sibling] = [room(), room(), room()];
  const [ends, stems, tailSets] = [room(), room(), room()];
  const tails = new Uint32Array(letters.length);
  const sets = new Int32Array((entries.size + 1) * setWidth);
  /** The nodes of the entry before, from the root on. */
  const path = [0];
  let [begins, shared, nodes] = [1, 0, 1];
  sorted.forEach((entry, index) => {
    for (const one of entries.get(entry) ?? []) include(sets, (index + 1) * setWidth, one);
    const own = lettersOf(entry);
    const sharedWithNext = alike(own, lettersOf(sorted[index + 1] ?? ''));
    const branches = Math.min(own.length, Math.max(shared, sharedWithNext) + 1);
    let node = path[shared] ?? 0;
    for (let at = shared; at < branches; at += 1) {
      column[nodes] = columns[own.charCodeAt(at)] ?? 0;
      sibling[nodes] = child[node] ?? 0;
      child[node] = nodes;
      path[at + 1] = node = nodes;
      nodes += 1;
    }
    if (branches < own.length) {
      tails[node] = begins + branches;
      tailSets[node] = index + 1;
    } else (own === entry ? ends : stems)[node] = index + 1;
    begins += entry.length + 1;
    shared = sharedWithNext;
  });
  const of = <T extends Uint16Array | Uint32Array>(list: T): T => list.slice(0, nodes) as T;
  const rows = laidOut({ column, child, sibling, nodes }, width);
  return {
    columns,
    ...rows,
    ends: of(ends),
    stems: of(stems),
    tails: of(tails),
    tailSets: of(tailSets),
    letters,
    sets,
  };
}

const ascii = /^[\0-\x7F]*$/;
const latin: Entries = new Map();
const others: Entries = new Map();
names.forEach((name, number) => {
  for (const word of wordClasses[name]) {
    const isLatin = ascii.test(word);
    const entry = (isLatin ? word : withoutMarks(word)).toLowerCase();
    const tree = isLatin || ascii.test(entry) ? latin : others;
    const known = tree.get(entry);
    if (known) known.push(number);
    else tree.set(entry, [number]);
  }
});

/** Entries in Latin letters. */
export const latinTree = treeOf(latin);

let treeOfOthers: WordTree | undefined;

/** Entries in other scripts, whose tree is wide. It is made for the first text that has such letters: many programs meet none. */
export const otherTree = (): WordTree => (treeOfOthers ??= treeOf(others));
