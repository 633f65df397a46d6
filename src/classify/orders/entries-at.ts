import {
  apostrophe,
  digit,
  dot,
  type FlatText,
  hyphen,
  isWordSort,
  joint,
  letter,
  sorts,
  underscore,
} from './flat-text.ts';
import { anyEnding, entryEnd, nodeAfter, type WordTree } from './word-tree.ts';

/** Where the entries that begin at one place end, and the numbers of their sets; used again for the next place. */
export const entryEnds: number[] = [];
export const entrySets: number[] = [];

/** Finds all entries of a tree that begin at a place of a text, the shortest first; returns how many. */
export function entriesAt(tree: WordTree, text: FlatText, from: number): number {
  const { columns, ends, stems, tails } = tree;
  let node = 0;
  let count = 0;
  for (let at = from; at < text.length; at += 1) {
    node = nodeAfter(tree, node, columns[text.codes[at] ?? 0] ?? 0);
    if (node === 0) return count;
    const stem = stems[node] ?? 0;
    if (stem !== 0) {
      entryEnds[count] = stemEnd(text, at + 1);
      entrySets[count] = stem;
      count += 1;
    }
    const entry = ends[node] ?? 0;
    if (entry !== 0 && isEnd(text, at)) {
      entryEnds[count] = at + 1;
      entrySets[count] = entry;
      count += 1;
    }
    const tail = tails[node] ?? 0;
    if (tail !== 0) return tailAt(tree, node, text, at + 1, count);
  }
  return count;
}

/** The same for the rest of the one entry that goes on after a node, behind those that were found. */
function tailAt({ letters, tails, tailSets }: WordTree, node: number, text: FlatText, from: number, count: number) {
  let place = tails[node] ?? 0;
  let at = from;
  let letter = letters.charCodeAt(place);
  while (letter !== entryEnd && letter !== anyEnding) {
    if (at >= text.length || text.codes[at] !== letter) return count;
    at += 1;
    place += 1;
    letter = letters.charCodeAt(place);
  }
  if (letter === entryEnd && !isEnd(text, at - 1)) return count;
  entryEnds[count] = letter === entryEnd ? at : stemEnd(text, at);
  entrySets[count] = tailSets[node] ?? 0;
  return count + 1;
}

function stemEnd({ codes, length }: FlatText, from: number): number {
  let at = from;
  while (at < length && (isWordSort(sorts[codes[at] ?? 0]) || codes[at] === underscore || codes[at] === hyphen))
    at += 1;
  return at;
}

/** Whether a word may end with a place. */
function isEnd({ codes }: FlatText, at: number): boolean {
  const sort = sorts[codes[at] ?? 0];
  if (sort !== letter && sort !== digit) return true;
  const after = sorts[codes[at + 1] ?? 0];
  if (isWordSort(after)) return false;
  if (after !== joint && after !== dot) return true;
  return codes[at + 1] === apostrophe || !isWordSort(sorts[codes[at + 2] ?? 0]);
}
