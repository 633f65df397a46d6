import { withoutMarks } from '../../language/shown-text.ts';
import { type Need, needOf } from './need.ts';

/**
 * Parts of which wordings are made. All are sources of regular expressions over a shown text (shown-text.ts) in lower
 * case: one space between words, no accents, plain quotes. No part reaches over the end of a sentence, and every
 * repetition has a bound, so that looking takes time in proportion to the text.
 */

/** Any of these alternatives. */
export const any = (...sources: readonly string[]): string => `(?:${sources.join('|')})`;

/** Up to `most` words between two others, and up to four in any case: fewer would be unrolled and slow to compile. */
export const gap = (most: number): string => String.raw`(?:\S{0,40}[^\s.!?;:] ){0,${String(Math.max(most, 4))}}`;

/** Up to `most` characters of one sentence; a dot inside a word (`~/.ssh`, `a@b.org`) ends none. */
export const near = (most: number): string => String.raw`(?:[^.!?\u3002]|\.(?=\S)){0,${String(most)}}?`;

/** Words that forbid what follows. */
export const never = String.raw`\b(?:do not|do n't|don't|dont|never|must not|mustn't|should not|shouldn't|shall not|may not|cannot|can't|not to|avoid|refrain from|under no circumstances|make sure not to|be sure not to|is no need to|no need to|need not|needn't)`;

/** Whoever sits before the model, as the model would be told of them. */
export const user = String.raw`(?:(?:the|your|any|this|that|our|end|human|a) ){0,4}(?:users?|humans?|customers?|operators?|person|people|clients?|owners?|anyone|anybody|victims?)\b`;

/** The same, or a pronoun. */
export const userOrThem = any(user, 'them', 'him', 'her');

/** One way to word an order. */
export interface Wording {
  /** What stands in every text that holds it, cheap to look for. */
  readonly need: Need;
  /** Compiled when it is first asked for: most wordings never are. */
  readonly pattern: () => RegExp;
}

/**
 * Wordings by their sources, which may be written with accents. For lower-case texts: the flag for either case makes
 * classes such as `\S` take a hundred times as long to compile.
 */
export const wordings = (...sources: readonly string[]): Wording[] =>
  sources.map((source) => {
    const plain = withoutMarks(source);
    let compiled: RegExp | undefined;
    return { need: needOf(plain), pattern: () => (compiled ??= new RegExp(plain, 'g')) };
  });

/** A kind of order to the model, as data. */
export interface OrderKind {
  readonly id: OrderKindId;
  readonly wordings: readonly Wording[];
  /** What stands before a match in its sentence and makes it a condition or a description; absent where nothing does. */
  readonly unlessAfter?: RegExp;
}

export type OrderKindId =
  | 'overrides-instructions'
  | 'keeps-things-from-the-user'
  | 'demands-private-context'
  | 'pushes-ahead-of-other-tools'
  | 'steers-other-tools'
  | 'fakes-a-role'
  | 'claims-consent';
