/** Decisions from the loosest to the strictest. `limit` allows a number of calls per window. */
export const decisions = ['allow', 'limit', 'ask', 'deny', 'hide'] as const;
export type DecisionKind = (typeof decisions)[number];

export type Decision =
  | { readonly kind: 'allow' | 'ask' | 'deny' | 'hide' }
  | { readonly kind: 'limit'; readonly max: number; readonly window: 'minute' | 'hour' | 'day' };

/** A test on one argument that a call must pass. */
export interface Condition {
  /** Dotted path of the argument, e.g. `action` or `filter.status`. */
  readonly argument: string;
  readonly operator: 'in' | 'not_in' | 'eq' | 'neq' | 'lte' | 'regex';
  readonly value: string | number | boolean | readonly string[];
  /** One sentence: what the condition keeps out. */
  readonly why: string;
}

/** Neutral policy decision for one tool; every format renders this and nothing else. */
export interface Recommendation {
  readonly decision: Decision;
  /** One sentence. */
  readonly reason: string;
  readonly conditions: readonly Condition[];
}

/** A tool with its recommendation: what formats render. */
export interface PolicyEntry {
  readonly tool: string;
  readonly recommendation: Recommendation;
}
