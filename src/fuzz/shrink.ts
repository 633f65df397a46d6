import { isJsonObject, type Json } from '../manifest/json.ts';
import { edited, type Edit, type Path } from './edit-tree.ts';

/** How many smaller texts are tried for one finding. */
const mostTries = 1_000;
/** Parts of one document that are left out in turn, the largest first. */
const mostParts = 400;

/** What watches over the search for a smaller text. */
export interface Watch {
  /** Whether to be content with what was found. */
  readonly isOver: () => boolean;
  /** Told after each text: how many were tried, and the length of the smallest finding so far. */
  readonly tried: (count: number, smallest: number) => void;
}

const unwatched: Watch = { isOver: () => false, tried: () => undefined };

/** The smallest text found, by leaving out parts, of which `isFinding` still holds. Slow when the finding is. */
export async function shrunk(
  text: string,
  isFinding: (text: string) => Promise<boolean>,
  watch: Watch = unwatched,
): Promise<string> {
  let smallest = text;
  let count = 0;
  for (let isSmaller = true; isSmaller;) {
    isSmaller = false;
    for (const candidate of smaller(smallest)) {
      if (count >= mostTries || watch.isOver()) return smallest;
      count += 1;
      isSmaller = (await isFinding(candidate)) && !watch.isOver();
      if (isSmaller) smallest = candidate;
      watch.tried(count, smallest.length);
      if (isSmaller) break;
    }
  }
  return smallest;
}

/** Texts that lack something of this one, the largest parts first. */
function* smaller(text: string): Generator<string> {
  const document = parsed(text);
  if (document !== undefined) {
    const parts = largestParts(document);
    const without = (path: Path, edit: Edit): string => JSON.stringify(edited(document, path, edit));
    for (const { path, value } of parts) for (const half of halves(value)) yield without(path, (key) => [[key, half]]);
    for (const { path } of parts.slice(1)) yield without(path, () => []);
    for (const { path, value } of parts)
      if (Array.isArray(value) || isJsonObject(value)) yield without(path, (key) => [[key, null]]);
  } else
    for (let length = Math.ceil(text.length / 2); length >= 1; length = Math.floor(length / 2))
      for (let at = 0; at < text.length; at += length) yield text.slice(0, at) + text.slice(at + length);
}

/** The document when writing it down gives the text again: one that does not cannot be told by its parts. */
function parsed(text: string): Json | undefined {
  try {
    const document = JSON.parse(text) as Json;
    return JSON.stringify(document) === text ? document : undefined;
  } catch {
    return undefined;
  }
}

/** A value without its second half, and without its first; nothing for what has no halves. */
function halves(value: Json): Json[] {
  if (!isJsonObject(value)) {
    if (!Array.isArray(value) && typeof value !== 'string') return [];
    const middle = Math.ceil(value.length / 2);
    return value.length < 2 ? [] : [value.slice(0, middle), value.slice(middle)];
  }
  const entries = Object.entries(value);
  const middle = Math.ceil(entries.length / 2);
  return entries.length < 2
    ? []
    : [entries.slice(0, middle), entries.slice(middle)].map((half) => Object.fromEntries(half));
}

interface Part {
  readonly value: Json;
  readonly path: Path;
  /** About as many characters as it takes to write it down. */
  readonly size: number;
}

/** The document and the largest values in it, the largest first. Each is measured once. */
function largestParts(document: Json): Part[] {
  interface Open extends Omit<Part, 'path'> {
    readonly key: string;
    readonly above: Open | undefined;
  }
  const found: Open[] = [];
  const measure = (value: Json, key: string, above: Open | undefined): number => {
    const part = { value, key, above, size: 2 };
    found.push(part);
    if (typeof value === 'string') part.size += value.length;
    else if (typeof value === 'object' && value !== null)
      for (const [name, one] of Object.entries(value)) part.size += name.length + 2 + measure(one, name, part);
    return part.size;
  };
  measure(document, '', undefined);
  const pathOf = ({ key, above }: Open): string[] => (above ? [...pathOf(above), key] : []);
  return found
    .sort((a, b) => b.size - a.size)
    .slice(0, mostParts)
    .map((one) => ({ value: one.value, size: one.size, path: pathOf(one) }));
}
