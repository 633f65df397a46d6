import { correctedAnnotations, hintDefaults } from '../classify/audit-hints.ts';
import { hintMeant } from './hint-keys.ts';
import { type HintClaim, type Verdict } from '../classify/verdict.ts';

/** An `annotations` block to paste. */
export interface MendedAnnotations {
  /** All four hints, and what else the author declared. */
  readonly annotations: Readonly<Record<string, unknown>>;
  /** Hints that neither author nor definition says anything of: the cautious value stands, and the author knows better. */
  readonly assumed: readonly HintClaim['hint'][];
}

/** Confidence from which on a definition may be said to change nothing. */
const sure = 0.8;

/** Hints of a call that changes nothing: it destroys nothing, and a second one does no more than the first. */
const ofReading = { readOnlyHint: true, destructiveHint: false, idempotentHint: true };

/**
 * The block that agrees with the verdict, with all four hints, as directories demand them. Where the definition is too thin to
 * be called reading, the author's word stands, else the protocol's cautious value; so it does for what no definition tells.
 */
export function mendedAnnotations(verdict: Verdict): MendedAnnotations {
  const corrected = correctedAnnotations(verdict);
  const isReading = verdict.category === 'Read' && verdict.confidence >= sure;
  const isThin = verdict.category === 'Read' && !isReading;
  const declared = new Map(verdict.claims.hints.map((claim) => [claim.hint, claim.declared]));
  const valueOf = (hint: HintClaim['hint']): boolean => {
    const judged = isThin ? undefined : corrected[hint];
    const value = typeof judged === 'boolean' ? judged : declared.get(hint);
    return value ?? (isReading && hint !== 'openWorldHint' ? ofReading[hint] : hintDefaults[hint]);
  };
  const hints = Object.fromEntries(verdict.claims.hints.map(({ hint }) => [hint, valueOf(hint)]));
  const assumed = verdict.claims.hints
    .map(({ hint }) => hint)
    .filter((hint) => declared.get(hint) === undefined && !isTold(hint, verdict, isReading));
  const others = Object.entries(corrected).filter(([key]) => hintMeant(key) === undefined);
  return { annotations: { ...Object.fromEntries(others), ...hints }, assumed };
}

/** Whether the definition tells the value of a hint. */
function isTold(hint: HintClaim['hint'], { category, signals }: Verdict, isReading: boolean): boolean {
  if (hint === 'openWorldHint') return false;
  if (isReading) return true;
  if (category === 'Read' || hint === 'idempotentHint') return false;
  return hint === 'readOnlyHint' || category === 'Write' || category === 'Destructive' || signals.includes('code');
}
