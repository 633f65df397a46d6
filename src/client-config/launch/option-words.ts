/** Which options a program takes before what it runs; others are not known. */
export interface Syntax {
  /** Options whose next word is their value. */
  readonly values: ReadonlySet<string>;
  /** Options that stand alone. */
  readonly flags: ReadonlySet<string>;
  /** One dash for long options, as Go and PowerShell write them: `-mod x` is not `-m od`. */
  readonly oneDash?: boolean;
  /** Letters of options do not count as small or capital. */
  readonly anyCase?: boolean;
  /** What begins like an option and is none, such as the assignments of `env`, or stands between: left out. */
  readonly passed?: RegExp;
}

/** Words of a command line apart from options. */
export interface ReadWords {
  readonly options: readonly (readonly [name: string, value: string | undefined])[];
  /** From the first word that is no option on. */
  readonly operands: readonly string[];
  /** Whether two dashes ended the options. */
  readonly isEnded: boolean;
  /** An option that is not known, so that nobody can say whether the word after it is its value. */
  readonly unknown: string | undefined;
}

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((word) => word !== ''));

/** Options by their names, with white space between. */
export const syntax = (values: string, flags: string, more: Omit<Syntax, 'values' | 'flags'> = {}): Syntax => ({
  values: setOf(values),
  flags: setOf(flags),
  ...more,
});

/** The options of both. */
export const both = (a: Syntax, b: Syntax): Syntax => ({
  ...a,
  ...b,
  values: new Set([...a.values, ...b.values]),
  flags: new Set([...a.flags, ...b.flags]),
});

type Option = readonly [name: string, value: string | undefined];

/** Letters of short options in one word; no program has as many. */
const longest = 60;

/** Short options in one word: `-it`, `-eKEY=x`, `-ie`, whose last takes the next word. Undefined where one is not known. */
function letters(word: string, { values, flags }: Syntax): { read: Option[]; takesNext: boolean } | undefined {
  if (word.length > longest && !values.has(word.slice(0, 2))) return undefined;
  const read: Option[] = [];
  for (let at = 1; at < word.length; at += 1) {
    const name = `-${word.charAt(at)}`;
    if (values.has(name)) {
      const rest = word.slice(at + 1).replace(/^=/, '');
      read.push([name, rest === '' ? undefined : rest]);
      return { read, takesNext: rest === '' };
    }
    if (!flags.has(name)) return undefined;
    read.push([name, undefined]);
  }
  return { read, takesNext: false };
}

/** One word that begins with a dash. */
function option(given: string, known: Syntax): { read: Option[]; takesNext: boolean } | undefined {
  const word = known.anyCase === true ? given.toLowerCase() : given;
  if (known.values.has(word)) return { read: [[word, undefined]], takesNext: true };
  if (known.flags.has(word)) return { read: [[word, undefined]], takesNext: false };
  const [, name = '', value] = /^(--?[^=]*)=([\s\S]*)$/.exec(given) ?? [];
  if (value !== undefined && (name.startsWith('--') || known.oneDash === true || name.length === 2))
    return { read: [[name, value]], takesNext: false };
  if (/^--no-\w/.test(word)) return { read: [[word, undefined]], takesNext: false };
  return word.startsWith('--') || known.oneDash === true ? undefined : letters(word, known);
}

/** Reads options as far as the first word that is none, or as far as an option that is not known. */
export function readWords(words: readonly string[], known: Syntax): ReadWords {
  const options: Option[] = [];
  let at = 0;
  for (; at < words.length; at += 1) {
    const word = words[at] ?? '';
    if (word === '--') return { options, operands: words.slice(at + 1), isEnded: true, unknown: undefined };
    if (known.passed?.test(word) === true) continue;
    if (!/^-./.test(word)) break;
    const found = option(word, known);
    if (!found) return { options, operands: [], isEnded: false, unknown: word };
    options.push(...found.read.slice(0, -1));
    const last = found.read.at(-1);
    if (last) options.push(found.takesNext ? [last[0], words[at + 1] ?? ''] : last);
    if (found.takesNext) at += 1;
  }
  return { options, operands: words.slice(at), isEnded: false, unknown: undefined };
}

/** The values that options of these names have. */
export const valuesOf = ({ options }: Pick<ReadWords, 'options'>, ...names: readonly string[]): string[] =>
  options.flatMap(([name, value]) => (names.includes(name) && value !== undefined ? [value] : []));
