import { type Claims, type HintClaim } from '../classify/verdict.ts';
import { type Category } from '../vocabulary.ts';
import { type ClaimRow } from './tool-page.ts';

/** What the evidence says of a hint and in which words; undefined where a definition does not show it. */
function shown(hint: HintClaim['hint'], category: Category): { value: boolean; words: string } | undefined {
  if (hint === 'readOnlyHint' && category === 'Read') return { value: true, words: 'true: a call changes nothing' };
  if (hint === 'destructiveHint' && category === 'Destructive')
    return { value: true, words: 'true: a call cannot be taken back' };
  return hint === 'readOnlyHint' ? { value: false, words: `false: it is classified ${category}` } : undefined;
}

const declared = ({ declared: value, effective }: HintClaim): string =>
  value === undefined ? `not declared; clients must assume ${String(effective)}` : String(value);

/** What a hint is worth beside the evidence; undefined where silence says the same. */
function judged(
  claim: HintClaim,
  evidence: boolean,
  mismatches: Claims['mismatches'],
): ClaimRow['verdict'] | undefined {
  const mismatch = mismatches.find(({ hint }) => hint === claim.hint);
  if (mismatch) return mismatch.kind;
  if (claim.effective !== evidence) return 'costly silence';
  return claim.declared === undefined ? undefined : 'agrees';
}

/** The author's hints beside the evidence: those on which a definition has something to say. */
export const claimRows = ({ hints, mismatches }: Claims, category: Category): ClaimRow[] =>
  hints.flatMap((claim) => {
    const evidence = shown(claim.hint, category);
    const verdict = evidence && judged(claim, evidence.value, mismatches);
    return verdict ? [{ hint: claim.hint, declared: declared(claim), evidence: evidence.words, verdict }] : [];
  });

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

/** Whether the author declares anything else than annotations that would match the evidence. */
export const claimsElse = ({ hints }: Claims, matching: Readonly<Record<string, unknown>>): boolean =>
  hints.some(({ hint, declared: said }) => hint in matching && said !== matching[hint]);
