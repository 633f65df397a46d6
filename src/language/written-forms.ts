/** How a verb of English is written: `delete`, `deletes`, `deleting`. */
export type WrittenForm = 'base' | 'third' | 'gerund';

/** A single vowel before a single final consonant doubles it: `run` → running, and `riding` is no form of rid. */
const doubled = /^[^aeiou]*[aeiou][bdgklmnprt]$/;
const mayDouble = /(?:commi|submi|admi|permi|cance|rese|refe|forge|ru|unp)[nltpr]$/;

/** The third person of a verb of one word: `delete` → deletes, `copy` → copies. */
export const third = (verb: string): string => {
  if (verb.endsWith('y') && /[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(?:[sxzo]|[cs]h)$/.test(verb) ? `${verb}es` : `${verb}s`;
};

/** The -ing forms of a verb: `run` → running; two where either is written. */
export const gerunds = (verb: string): string[] => {
  if (verb.endsWith('ee')) return [`${verb}ing`];
  if (verb.endsWith('e')) return [`${verb.slice(0, -1)}ing`];
  // Thousands are formed while a program starts: most verbs end in no consonant that is ever doubled.
  const last = verb.at(-1) ?? '';
  if (!'bdgklmnprt'.includes(last)) return [`${verb}ing`];
  const twice = `${verb}${last}ing`;
  if (doubled.test(verb)) return [twice];
  return mayDouble.test(verb) ? [`${verb}ing`, twice] : [`${verb}ing`];
};

/** The form in which a word writes a verb; undefined where it writes another one, or none. */
export function writtenAs(verb: string, word: string): WrittenForm | undefined {
  if (word === verb) return 'base';
  if (word.endsWith('s')) return third(verb) === word ? 'third' : undefined;
  return gerunds(verb).includes(word) ? 'gerund' : undefined;
}

/** What a word may be a form of, by its ending alone; itself first. */
export function stems(word: string): string[] {
  const found = [word];
  if (word.endsWith('s')) found.push(word.slice(0, -1));
  if (word.endsWith('es')) found.push(word.slice(0, -2));
  if (word.endsWith('ies')) found.push(`${word.slice(0, -3)}y`);
  if (word.endsWith('ing')) {
    const stem = word.slice(0, -3);
    found.push(stem, `${stem}e`);
    if (stem.at(-1) === stem.at(-2)) found.push(stem.slice(0, -1));
  }
  return found;
}

/** What begins with a verb, and the form in which that was asked for. */
export interface Begun<T> {
  readonly form: WrittenForm;
  readonly begun: readonly T[];
}

const nothing: readonly never[] = [];

/**
 * Finds what begins with a verb under every form of it, verb by verb in the order of the entries. Only base forms are kept: a
 * start would have to write thousands.
 * @param entries each under its verb in the base form
 * @returns for lower-case words
 */
export function begunByVerbs<T>(
  entries: readonly (readonly [verb: string, begun: T])[],
): (word: string) => readonly Begun<T>[] {
  const byVerb = new Map<string, { readonly place: number; readonly begun: T[] }>();
  for (const [verb, one] of entries) {
    const known = byVerb.get(verb);
    if (known) known.begun.push(one);
    else byVerb.set(verb, { place: byVerb.size, begun: [one] });
  }
  const met = new Map<string, readonly Begun<T>[]>();
  return (word) => {
    // Asked for nearly every word of every text: most write no form but the base one, and begin nothing.
    if (!byVerb.has(word) && !word.endsWith('s') && !word.endsWith('ing')) return nothing;
    const known = met.get(word);
    if (known !== undefined) return known;
    const found: { readonly form: WrittenForm; readonly place: number; readonly begun: readonly T[] }[] = [];
    for (const verb of stems(word)) {
      const one = byVerb.get(verb);
      const form = one && writtenAs(verb, word);
      if (one !== undefined && form !== undefined) found.push({ form, ...one });
    }
    if (found.length > 1) found.sort((a, b) => a.place - b.place);
    // Words that begin nothing are without number, and would fill the memory.
    if (found.length > 0) met.set(word, found);
    return found;
  };
}
