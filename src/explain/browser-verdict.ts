import { type Category, type Risk, type Signal } from '../vocabulary.ts';

/**
 * A verdict that was reached in the browser, by the rules alone. It stands apart from what reaches it, since a bundler
 * puts whatever a module imports, types included, beside that module.
 */
export interface BrowserVerdict {
  readonly category: Category;
  readonly risk: Risk;
  readonly signals: readonly Signal[];
  /** The recommendation as a few words. */
  readonly policy: string;
  /** The words that decided, verbatim. */
  readonly words: readonly string[];
}
