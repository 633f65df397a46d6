import { type Claims, type HintClaim } from '../classify/verdict.ts';
import { type Category } from '../vocabulary.ts';
import { counted } from './grammar.ts';
import { type ClaimRow } from './tool-page.ts';

const evidenceSays: Readonly<Record<HintClaim['hint'], (category: Category) => string>> = {
  readOnlyHint: (category) =>
    category === 'Read' ? 'true: a call changes nothing' : `false: it is classified ${category}`,
  destructiveHint: (category) =>
    category === 'Destructive' ? 'true: a call cannot be taken back' : `false: it is classified ${category}`,
  idempotentHint: () => 'a definition does not show this',
  openWorldHint: () => 'a definition seldom shows this',
};

const declared = ({ declared: value, effective }: HintClaim): string =>
  value === undefined ? `not declared; clients must assume ${String(effective)}` : String(value);

/** The author's hints beside the evidence, one row per hint of the protocol. */
export function claimRows({ hints, mismatches }: Claims, category: Category): ClaimRow[] {
  return hints.map((claim) => {
    const mismatch = mismatches.find(({ hint }) => hint === claim.hint);
    const judged = claim.hint === 'readOnlyHint' || claim.hint === 'destructiveHint';
    return {
      hint: claim.hint,
      declared: declared(claim),
      evidence: evidenceSays[claim.hint](category),
      verdict: mismatch?.kind ?? (judged ? 'agrees' : 'not judged'),
    };
  });
}

/** One or two sentences on what the hints are worth here. */
export function claimSummary({ annotations, mismatches }: Claims): string {
  const understated = mismatches.filter(({ kind }) => kind === 'understated').map(({ hint }) => hint);
  const overstated = mismatches.filter(({ kind }) => kind === 'overstated').map(({ hint }) => hint);
  if (understated.length > 0)
    return `The author declares less than the definition shows (${understated.join(', ')}). A client that trusts the hint would run this tool without asking.`;
  if (overstated.length > 0 && annotations)
    return `The author declares more than the definition shows (${overstated.join(', ')}). Clients that trust the hint ask people needlessly.`;
  if (!annotations)
    return 'The author declares nothing, so by the protocol a client must assume that a call may destroy and may reach the outside world.';
  const silent = mismatches.length === 0 ? 'What the author declares and what the definition shows agree.' : '';
  return silent || `${counted(mismatches.length, 'hint')} should be looked at.`;
}
