/** Decisions from the loosest to the strictest. `limit` allows a number of calls per window. */
export const decisions = ['allow', 'limit', 'ask', 'deny', 'hide'] as const;
export type DecisionKind = (typeof decisions)[number];

export type Decision =
  | { readonly kind: 'allow' | 'ask' | 'deny' | 'hide' }
  | { readonly kind: 'limit'; readonly max: number; readonly window: 'minute' | 'hour' | 'day' };

/** A test on one top-level argument that a call must pass; a call without the argument does not pass. */
export interface Condition {
  readonly argument: string;
  readonly operator: 'in';
  readonly value: readonly string[];
  /** One sentence: what the condition keeps out. */
  readonly why: string;
}

/** Neutral policy decision for one tool; every format renders this and nothing else. */
export interface Recommendation {
  readonly decision: Decision;
  /** One sentence. */
  readonly reason: string;
  readonly conditions: readonly Condition[];
  /** The decision of a format that cannot test arguments; present exactly when there are conditions. */
  readonly withoutConditions: Decision | undefined;
}

/** A tool with its recommendation: what formats render. */
export interface PolicyEntry {
  readonly tool: string;
  readonly recommendation: Recommendation;
}
