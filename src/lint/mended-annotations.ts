import { hintDefaults } from '../classify/audit-hints.ts';
import { type HintClaim, type Verdict } from '../classify/verdict.ts';
import { hintMeant } from './hint-keys.ts';
import { type LintTool } from './lint-rule.ts';
import { onlyAdds } from './only-adds.ts';
import { sureOfSilence, sureOfWords } from './sure.ts';

type Hint = HintClaim['hint'];

/** An `annotations` block to paste. */
export interface MendedAnnotations {
  /** All four hints, and what else the author declared. */
  readonly annotations: Readonly<Record<string, unknown>>;
  /**
   * Hints that neither author nor definition plainly tells, to be checked: the cautious value stands, but for a definition that
   * reads as reading without being plain about it.
   */
  readonly assumed: readonly Hint[];
}

/** Value of a hint, and whether definition or author says it. */
interface Told {
  readonly value: boolean;
  readonly isTold: boolean;
}

const told = (value: boolean): Told => ({ value, isTold: true });

/**
 * The block that no rule of lint finds fault with and that is true by the protocol, with all four hints, as directories demand
 * them. What the definition tells goes before its author's word, that before the protocol's cautious value.
 */
export function mendedAnnotations({ verdict, reading }: Pick<LintTool, 'verdict' | 'reading'>): MendedAnnotations {
  const declared = new Map(verdict.claims.hints.map(({ hint, declared: value }) => [hint, value]));
  const said = (hint: Hint): Told => {
    const value = declared.get(hint);
    return value === undefined ? { value: hintDefaults[hint], isTold: false } : told(value);
  };
  const readOnlyHint = readOnly(verdict, declared) ?? said('readOnlyHint');
  // What changes nothing destroys nothing, and a second call does no more than the first.
  const whereReading = {
    destructiveHint: { value: false, isTold: readOnlyHint.isTold },
    idempotentHint: { value: declared.get('idempotentHint') ?? true, isTold: readOnlyHint.isTold },
  };
  const whereActing = {
    destructiveHint: destroys(verdict, reading, declared) ?? said('destructiveHint'),
    idempotentHint: said('idempotentHint'),
  };
  const hints: Readonly<Record<Hint, Told>> = {
    readOnlyHint,
    ...(readOnlyHint.value ? whereReading : whereActing),
    openWorldHint: said('openWorldHint'),
  };
  const others = Object.entries(verdict.claims.annotations ?? {}).filter(([key]) => hintMeant(key) === undefined);
  const values = Object.entries(hints).map(([hint, { value }]) => [hint, value]);
  return {
    annotations: { ...Object.fromEntries(others), ...(Object.fromEntries(values) as Record<Hint, boolean>) },
    assumed: verdict.claims.hints.map(({ hint }) => hint).filter((hint) => !hints[hint].isTold),
  };
}

type Declared = ReadonlyMap<Hint, boolean | undefined>;

/** What the definition tells of changing nothing; nothing where it is too thin to be called reading. */
function readOnly(verdict: Verdict, declared: Declared): Told | undefined {
  if (verdict.category !== 'Read') return told(false);
  const isSaid = declared.get('readOnlyHint') !== undefined;
  if (verdict.confidence >= sureOfWords) return { value: true, isTold: isSaid || verdict.confidence >= sureOfSilence };
  // An author who says both has said nothing.
  return declared.get('readOnlyHint') && declared.get('destructiveHint')
    ? { value: hintDefaults.readOnlyHint, isTold: false }
    : undefined;
}

/** What the definition tells of destroying; an update may write over what was there, so a Write alone tells nothing. */
function destroys({ category, signals }: Verdict, reading: LintTool['reading'], declared: Declared): Told | undefined {
  if (category === 'Destructive' || signals.includes('code')) return told(true);
  if (category !== 'Write' || declared.get('destructiveHint') !== undefined) return undefined;
  return onlyAdds(reading) ? told(false) : undefined;
}
