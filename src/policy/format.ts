import { type DecisionKind, type PolicyEntry, type Recommendation } from './recommendation.ts';

/** What a policy text does with one call. `limit` carries how many calls of the window remain unused. */
export interface Outcome {
  readonly kind: DecisionKind;
  readonly max?: number;
  readonly window?: string;
}

/** A snippet for one tool, or a document that lists every tool of the server. */
export type PolicyScope = 'tool' | 'server';

export interface PolicyTarget {
  /** The reader's own key for the server in the target's configuration. */
  readonly serverKey: string;
  readonly serverTitle: string;
}

/** How a target carries out one decision: as recommended, or the next stricter thing it can express. */
export interface Enforcement {
  readonly as: DecisionKind;
  /** `enforced`, `asks instead` or `denies instead`. */
  readonly badge: 'enforced' | 'asks instead' | 'denies instead';
  /** One sentence; why it degrades, or empty when enforced. */
  readonly why: string;
}

/** A target that consumes policies. One format = one file. */
export interface Format {
  readonly id: string;
  readonly title: string;
  /** What the target is, in one sentence. */
  readonly about: string;
  readonly language: 'json' | 'yaml' | 'toml' | 'text';
  readonly fileName: string;
  /** Where the file lives and how to merge the snippet into it, one sentence each. */
  readonly where: string;
  readonly merge: (scope: PolicyScope) => string;
  /** Numbered steps, plain sentences. */
  readonly steps: (target: PolicyTarget) => readonly string[];
  /** The vendor's own documentation and the day it was read. */
  readonly docs: string;
  readonly checked: string;
  /** How a reader limits or blocks a tool in this format; names only keys that `render` writes. */
  readonly howTo: { readonly limit: (tool: string) => string; readonly block: (tool: string) => string };
  /** One sentence each: what this format cannot express. */
  readonly cannot: readonly string[];
  readonly enforce: (recommendation: Recommendation) => Enforcement;
  readonly render: (target: PolicyTarget, entries: readonly PolicyEntry[]) => string;
  /** What the target does with a call, by its documented semantics. Throws when the text is not a valid policy. */
  readonly evaluate: (text: string, target: PolicyTarget, tool: string, args?: Record<string, unknown>) => Outcome;
}
