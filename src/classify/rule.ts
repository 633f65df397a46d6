import { type Category, type Signal } from '../vocabulary.ts';
import { type Find } from './find.ts';

/** A definition cut down to what a rule needs to see. Keys as in `tools/list`. */
export interface Example {
  readonly name: string;
  readonly title?: string;
  readonly description?: string;
  readonly inputSchema?: object;
  readonly annotations?: object;
  /** Hints that the server's tools declare differently. */
  readonly differingHints?: readonly string[];
  /** Names that other servers of the catalogue offer, for rules about names. */
  readonly othersNames?: readonly string[];
}

/** A source for a rule's reason: a specification, a CVE, a framework id. */
export interface Reference {
  readonly title: string;
  readonly url: string;
}

/**
 * What firing means: a category the tool belongs to, `signal:<signal>`, a guard that lowers the category
 * (`guard:read-only` …), a modifier the risk table reads (`risk:<modifier>`), or a notice about the text.
 */
export type Claim = Category | `signal:${Signal}` | `guard:${string}` | `risk:${string}` | `notice:${string}`;

/** One rule = one file = one page = its own examples. */
export interface Rule {
  /** File name without `.ts`; reads as a sentence with the tool's name before it. */
  readonly id: string;
  readonly claims: Claim;
  readonly title: string;
  /** Why it matters, one or two sentences a security reviewer would accept. */
  readonly why: string;
  /** Pure and fast; empty = does not fire. */
  readonly find: Find;
  readonly fires: readonly Example[];
  readonly ignores: readonly Example[];
  readonly references?: readonly Reference[];
}

/** Identity function that gives a rule file its types. */
export const rule = (definition: Rule): Rule => definition;
