import { type Category, type Risk, type Signal } from '../vocabulary.ts';

/**
 * Words of the definition that prove a claim. `text` equals the text at `field` from `start` to `end`
 * (UTF-16 code units; `textAt` in manifest/json-pointer.ts says what text a field has).
 */
export interface Evidence {
  readonly rule: string;
  /** JSON Pointer into the definition. */
  readonly field: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What one value of an enumerated action does, e.g. `action: "delete"` is Destructive. */
export interface ActionVerdict {
  /** The argument that chooses, e.g. `action`. */
  readonly argument: string;
  readonly value: string;
  readonly category: Category;
}

/** A hint the author declared, or the protocol's default where silent. */
export interface HintClaim {
  readonly hint: 'readOnlyHint' | 'destructiveHint' | 'idempotentHint' | 'openWorldHint';
  readonly declared: boolean | undefined;
  /** What a client must assume: the declared value, else the protocol's default (MCP 2025-03-26 and later). */
  readonly effective: boolean;
}

/** A hint that the evidence contradicts. Understated hints are dangerous, overstated ones cost needless prompts. */
export interface HintMismatch {
  readonly hint: HintClaim['hint'];
  readonly declared: boolean;
  readonly evidence: boolean;
  readonly kind: 'understated' | 'overstated';
}

export interface Claims {
  /** The annotations object as the server sent it; absent when it sent none. */
  readonly annotations: Readonly<Record<string, unknown>> | undefined;
  readonly hints: readonly HintClaim[];
  readonly mismatches: readonly HintMismatch[];
}

export const noticeKinds = [
  'talks-to-model',
  'hidden-characters',
  'shadows-name',
  'thin-definition',
  'conflicting-evidence',
] as const;
export type NoticeKind = (typeof noticeKinds)[number];

/** Something about the definition's text that a reader should know; never changes the category. */
export interface Notice {
  readonly kind: NoticeKind;
  readonly evidence: readonly Evidence[];
}

/** What the classifier concludes about one tool. Deterministic; never reads the author's annotations to decide. */
export interface Verdict {
  readonly category: Category;
  readonly risk: Risk;
  /** 0..1: how often verdicts with this kind of evidence are right on the labelled development set. */
  readonly confidence: number;
  /** In the order of `vocabulary.ts`. */
  readonly signals: readonly Signal[];
  /** Most decisive first. */
  readonly evidence: readonly Evidence[];
  /**
   * The rule that decided the category, `review` or `override` where that did (settle.ts); absent when nothing fired and
   * the safest reading was taken.
   */
  readonly decidedBy: string | undefined;
  /** One verdict per value of an enumerated action; empty for tools with one action. */
  readonly actions: readonly ActionVerdict[];
  /** What the risk would be without one fact: the single change that would lower it; absent at the lowest. */
  readonly counterfactual: Counterfactual | undefined;
  readonly claims: Claims;
  readonly notices: readonly Notice[];
}

/** "Without the `secrets` signal this would be Low." */
export interface Counterfactual {
  readonly without: { readonly signal: Signal } | { readonly rule: string };
  readonly risk: Risk;
}
