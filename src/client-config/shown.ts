import { withoutTokens } from './secret-values.ts';

/** Put in place of what may be secret. */
export const standIn = 'dummy';

/** What was hidden, by the name that it has where it stands; empty where it has none. */
export interface Hidden {
  readonly name: string;
  readonly value: string;
}

/** A text as it may be shown. */
export interface Shown {
  readonly shown: string;
  readonly hidden: readonly Hidden[];
}

export const asItIs = (shown: string): Shown => ({ shown, hidden: [] });
export const behindStandIn = (name: string, value: string): Shown => ({ shown: standIn, hidden: [{ name, value }] });

/** Parts that were read on their own, put together again. */
export const joined = (parts: readonly (string | Shown)[]): Shown => ({
  shown: parts.map((part) => (typeof part === 'string' ? part : part.shown)).join(''),
  hidden: parts.flatMap((part) => (typeof part === 'string' ? [] : part.hidden)),
});

/** A text in which pieces are read on their own; `read` gets what the pattern caught. */
export function pieces(
  text: string,
  pattern: RegExp,
  read: (...caught: string[]) => Shown,
  other: (rest: string) => Shown,
): Shown {
  const parts: (string | Shown)[] = [];
  let end = 0;
  for (const found of text.matchAll(pattern)) {
    parts.push(other(text.slice(end, found.index)), read(...found.map((one) => (one as string | undefined) ?? '')));
    end = found.index + found[0].length;
  }
  return joined([...parts, other(text.slice(end))]);
}

/** Keys that show by themselves, in a text of which nothing else is known. */
export function tokens(text: string): Shown {
  const shown = withoutTokens(text, standIn);
  return shown === text ? asItIs(text) : { shown, hidden: [{ name: '', value: text }] };
}
