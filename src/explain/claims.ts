import { type Claims, type HintClaim } from '../classify/verdict.ts';
import { type Category } from '../vocabulary.ts';
import { type ClaimRow } from './tool-page.ts';

const evidenceSays: Readonly<Record<HintClaim['hint'], (category: Category) => string>> = {
  readOnlyHint: (category) =>
    category === 'Read' ? 'true: a call changes nothing' : `false: it is classified ${category}`,
  destructiveHint: (category) => {
    if (category === 'Read') return 'a read cannot destroy; the hint means nothing here';
    return category === 'Destructive' ? 'true: a call cannot be taken back' : `false: it is classified ${category}`;
  },
  idempotentHint: () => 'a definition does not show this',
  openWorldHint: () => 'a definition seldom shows this',
};

const declared = ({ declared: value, effective }: HintClaim): string =>
  value === undefined ? `not declared; clients must assume ${String(effective)}` : String(value);

/** What the evidence says of a hint, where a definition can show it. */
function shown(hint: HintClaim['hint'], category: Category): boolean | undefined {
  if (hint === 'readOnlyHint') return category === 'Read';
  return hint === 'destructiveHint' && category !== 'Read' ? category === 'Destructive' : undefined;
}

function judged(claim: HintClaim, mismatches: Claims['mismatches'], category: Category): ClaimRow['verdict'] {
  const mismatch = mismatches.find(({ hint }) => hint === claim.hint);
  const evidence = shown(claim.hint, category);
  if (mismatch) return mismatch.kind;
  if (evidence === undefined) return 'not judged';
  return claim.effective === evidence ? 'agrees' : 'costly silence';
}

/** The author's hints beside the evidence, one row per hint of the protocol. */
export const claimRows = ({ hints, mismatches }: Claims, category: Category): ClaimRow[] =>
  hints.map((claim) => ({
    hint: claim.hint,
    declared: declared(claim),
    evidence: evidenceSays[claim.hint](category),
    verdict: judged(claim, mismatches, category),
  }));

/** One or two sentences on what the hints are worth here. */
export function claimSummary({ annotations, mismatches }: Claims): string {
  const understated = mismatches.filter(({ kind }) => kind === 'understated').map(({ hint }) => hint);
  const overstated = mismatches.filter(({ kind }) => kind === 'overstated').map(({ hint }) => hint);
  if (understated.length > 0)
    return `The author declares less than the definition shows (${understated.join(', ')}). A client that trusts the hint would run this tool without asking.`;
  if (overstated.length > 0)
    return `The author declares more than the definition shows (${overstated.join(', ')}). Clients that trust the hint ask people needlessly.`;
  const disputed = mismatches.filter(({ kind }) => kind === 'disputed');
  if (disputed.length > 0)
    return `Author and definition disagree: ${disputed.map(({ hint, declared: said, evidence }) => `${hint} is declared ${String(said)}, the words read as ${String(evidence)}`).join('; ')}. Either may be right, so the confidence is lower and the stricter reading is the safer one.`;
  return annotations
    ? 'Nothing that the author declares contradicts the definition.'
    : 'The author declares nothing, so by the protocol a client must assume that a call may destroy and may reach the outside world.';
}
