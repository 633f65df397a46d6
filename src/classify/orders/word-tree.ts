import { withoutMarks } from '../../language/shown-text.ts';
import { type WordClass, wordClasses } from './lexicon/word-classes.ts';

const names = Object.keys(wordClasses) as WordClass[];
/** Ints that hold a set of classes, one bit each. */
export const setWidth = Math.ceil(names.length / 32);
const numbers = new Map(names.map((name, number) => [name, number]));

/** A set of classes as `setWidth` ints. */
export function setOf(classes: readonly string[]): Int32Array {
  const set = new Int32Array(setWidth);
  for (const name of classes) {
    const number = numbers.get(name as WordClass);
    if (number === undefined) throw new Error(`There is no class of words named “${name}”.`);
    const at = number >> 5;
    set[at] = (set[at] ?? 0) | (1 << (number & 31));
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

/** A tree of entries, letter by letter, as one table of nodes by classes of characters; node 0 is the root. */
export interface WordTree {
  /** By character code: its column; 0 for characters that stand in no entry. */
  readonly columns: Uint16Array;
  readonly width: number;
  /** The node after a node and a column; 0 where there is none. */
  readonly next: Uint16Array;
  /** By node: the number of the entry's set that ends there, else 0; and the same where any ending may follow. */
  readonly ends: Uint16Array;
  readonly stems: Uint16Array;
  /** Sets of classes by number, `setWidth` ints each. */
  readonly sets: Int32Array;
}

function treeOf(entries: ReadonlyMap<string, readonly WordClass[]>): WordTree {
  const columns = new Uint16Array(0x10000);
  let width = 1;
  let cells = 1;
  for (const entry of entries.keys()) {
    cells += entry.length;
    for (let at = 0; at < entry.length; at += 1) {
      const code = entry.charCodeAt(at);
      if (columns[code] === 0) {
        columns[code] = width;
        width += 1;
      }
    }
  }
  const next = new Uint16Array(cells * width);
  const [ends, stems] = [new Uint16Array(cells), new Uint16Array(cells)];
  const sets = new Int32Array((entries.size + 1) * setWidth);
  let nodes = 1;
  let number = 0;
  for (const [entry, classes] of entries) {
    number += 1;
    sets.set(setOf(classes), number * setWidth);
    const isStem = entry.endsWith('*');
    const length = isStem ? entry.length - 1 : entry.length;
    let node = 0;
    for (let at = 0; at < length; at += 1) {
      const step = node * width + (columns[entry.charCodeAt(at)] ?? 0);
      let after = next[step] ?? 0;
      if (after === 0) {
        after = nodes;
        next[step] = nodes;
        nodes += 1;
      }
      node = after;
    }
    (isStem ? stems : ends)[node] = number;
  }
  return { columns, width, next: next.slice(0, nodes * width), ends, stems, sets };
}

const ascii = /^[\0-\x7F]*$/;
const latin = new Map<string, WordClass[]>();
const others = new Map<string, WordClass[]>();
for (const name of names)
  for (const word of wordClasses[name]) {
    const entry = (ascii.test(word) ? word : withoutMarks(word)).toLowerCase();
    const tree = ascii.test(entry) ? latin : others;
    const known = tree.get(entry);
    if (known) known.push(name);
    else tree.set(entry, [name]);
  }

/** Entries in Latin letters, and those in other scripts, whose tree is wide. */
export const latinTree = treeOf(latin);
export const otherTree = treeOf(others);
