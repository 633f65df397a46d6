import { type Category } from '../vocabulary.ts';

/** Decisions from the loosest to the strictest. `limit` allows a number of calls per window. */
export const decisions = ['allow', 'limit', 'ask', 'deny', 'hide'] as const;
export type DecisionKind = (typeof decisions)[number];

export type Window = 'minute' | 'hour' | 'day';

export interface Limit {
  readonly kind: 'limit';
  readonly max: number;
  readonly window: Window;
}

export type Decision = { readonly kind: 'allow' | 'ask' | 'deny' | 'hide' } | Limit;

interface ArgumentTest<Operator extends string, Value> {
  /** A top-level argument of the tool. */
  readonly argument: string;
  readonly operator: Operator;
  readonly value: Value;
  /** One sentence: what the condition keeps out. */
  readonly why: string;
}

/**
 * A test on one argument that a call must pass. `is-not` lets a call without the argument through; all others refuse
 * it. `inside` takes a folder without a trailing slash, `host-in` names of hosts.
 */
export type Condition =
  | ArgumentTest<'in', readonly string[]>
  | ArgumentTest<'is-not', true>
  | ArgumentTest<'at-most', number>
  | ArgumentTest<'no-longer-than', number>
  | ArgumentTest<'inside', string>
  | ArgumentTest<'host-in', readonly string[]>;

/** An argument that a reader can narrow by a value of their own: a folder, hosts, an amount, a number of items. */
export interface Handle {
  readonly argument: string;
  readonly operator: 'at-most' | 'no-longer-than' | 'inside' | 'host-in';
}

/** Neutral policy decision for one tool; every format renders this and nothing else. */
export interface Recommendation {
  readonly decision: Decision;
  /** One sentence on the decision; conditions say their own. True whatever a target makes of it. */
  readonly reason: string;
  readonly conditions: readonly Condition[];
  /** The decision of a format that cannot test these arguments; present exactly when there are conditions. */
  readonly withoutConditions: Decision | undefined;
  /** The limit that a working document leaves out, since its target cannot count calls (`edition.ts`). */
  readonly dropped?: Limit;
  /** What a reader may narrow further; absent when the schema gives no handle. */
  readonly handles?: readonly Handle[];
}

/** A tool with its recommendation: what formats render. */
export interface PolicyEntry {
  readonly tool: string;
  readonly recommendation: Recommendation;
}

/** An entry that still knows what a call can do. */
export interface JudgedEntry extends PolicyEntry {
  readonly category: Category;
}
