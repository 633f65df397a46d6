/** What a text must hold for a pattern to match: of each list at least one fragment of a word; the rarest list first. */
export type Need = readonly (readonly string[])[];

/** Fragments that stand in one of ten definitions or more. */
const commonplace = new Set(
  '_ tool read get and all with from this that user only call list file json env text data value content body your act let pon will what cat the use set add for not message request include return task you'.split(
    ' ',
  ),
);

/** How often one of some fragments stands in a text, roughly: a letter more halves it. */
const likelihood = (fragments: readonly string[]): number =>
  fragments.reduce((sum, one) => sum + (commonplace.has(one) ? 0.3 : 0.5 ** one.length), 0);

const rarestFirst = (need: Need): Need => [...need].sort((a, b) => likelihood(a) - likelihood(b));

/** What is needed where any of several patterns may match: the rarest of each, the next rarest of each, and so on. */
function anyOf(needs: readonly Need[]): Need {
  if (needs.length === 1) return needs[0] ?? [];
  if (needs.some((need) => need.length === 0)) return [];
  const sorted = needs.map(rarestFirst);
  const most = Math.max(...sorted.map((need) => need.length));
  return Array.from({ length: most }, (_, rank) => [
    ...new Set(sorted.flatMap((need) => need[Math.min(rank, need.length - 1)] ?? [])),
  ]);
}

/** A piece of a pattern: the opening of a group, a class, an escape or one character; and how often it may stand. */
const piece = /\((?:\?(?:[:=!]|<[=!]))?|\[(?:\\.|[^\]\\])*\]|\\u[\dA-F]{4}|\\.|[^]/y;
const quantifier = /(?:([*+?])|\{(\d+)(?:,\d*)?\})?\??/y;
/** What a text shows where it was sent, and nowhere else: white space and hyphens may have been other characters. */
const lasting = /^(?:[\p{L}\p{N}]|[<>[\]|@#~/+:=_{}%$&;.'])$/u;
/** Shorter runs of Latin letters stand in every text; one letter of another script can be a word. */
const telling = /^.{3,}$|[<[|@#~+_:]|[^\0-\x7F]/;

/**
 * The fragments of words without which a pattern matches no text, read from its source. Fragments stand in a text as
 * it was sent wherever its shown text holds them. Any digit is written as 0.
 */
export function needOf(source: string): Need {
  let at = 0;
  const take = (what: RegExp): RegExpExecArray | undefined => {
    what.lastIndex = at;
    const taken = what.exec(source) ?? undefined;
    at += taken?.[0].length ?? 0;
    return taken;
  };
  const alternatives = (): Need => {
    const needs = [sequence()];
    while (source[at] === '|') {
      at += 1;
      needs.push(sequence());
    }
    return anyOf(needs);
  };
  const sequence = (): Need => {
    const needs: (readonly string[])[] = [];
    let run = '';
    const endRun = (): void => {
      if (telling.test(run)) needs.push([run]);
      run = '';
    };
    while (at < source.length && source[at] !== '|' && source[at] !== ')') {
      const [taken = ''] = take(piece) ?? [];
      const isGroup = taken.startsWith('(');
      const inside = isGroup ? alternatives() : [];
      if (isGroup) at += 1;
      const [often = '', sign, count] = take(quantifier) ?? [];
      const least = sign === '*' || sign === '?' ? 0 : Number(count ?? 1);
      const character = asFragment(taken);
      run += character.repeat(least);
      if (character === '' || often !== '') endRun();
      if (least > 0 && !taken.endsWith('!')) needs.push(...inside);
    }
    endRun();
    return needs;
  };
  return rarestFirst(alternatives());
}

/** One character of a pattern as fragments hold it; empty for what may be several. */
function asFragment(taken: string): string {
  if (taken === '\\d' || /^\d$/.test(taken)) return '0';
  const isEscaped = /^\\[^a-z\d]$/i.test(taken);
  const character = isEscaped ? taken.slice(1) : taken;
  return lasting.test(character) && (isEscaped || !/[.|$[]/.test(character)) ? character : '';
}
