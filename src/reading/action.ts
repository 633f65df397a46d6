import { type Span } from '../manifest/span.ts';

/**
 * Where an action was read. `name`, `lead` (first verb of the description), `title` and `option` (a value of an argument that
 * chooses) say what a call does; `list` is one of several actions that the text enumerates, `text` a later sentence.
 */
export type ActionSource = 'name' | 'title' | 'lead' | 'option' | 'list' | 'text';

/** One thing that a call does: a verb and what it acts on. */
export interface Action {
  /** English base form. */
  readonly verb: string;
  readonly source: ActionSource;
  /** Words that say it, verb and object together. */
  readonly span: Span;
  /** What the verb acts on: lower-case singular words, e.g. `['payment', 'link']`. Empty when not named. */
  readonly object: readonly string[];
  /** Words of the same clause after the object, lower-case singular. */
  readonly rest: readonly string[];
  /** True where the word could as well be a noun, or the text is not English. */
  readonly uncertain: boolean;
  /** True where the verb is known only by its class, for which `verb` stands. */
  readonly rare?: true;
  /** The argument that chooses this action, for `option` and for lists inside an argument's description. */
  readonly argument?: string;
  /** The value that the argument takes. */
  readonly value?: string;
}
