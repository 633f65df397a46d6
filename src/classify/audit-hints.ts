import { isJsonObject } from '../manifest/json.ts';
import { type ToolDefinition } from '../manifest/tool.ts';
import { categories, type Category, type Signal } from '../vocabulary.ts';
import { type Claims, type HintClaim, type HintMismatch } from './verdict.ts';

/** What a client must assume of a hint that the server leaves out (MCP 2025-03-26 and later, `ToolAnnotations`). */
export const hintDefaults = {
  readOnlyHint: false,
  destructiveHint: true,
  idempotentHint: false,
  openWorldHint: true,
} as const;

const hints = ['readOnlyHint', 'destructiveHint', 'idempotentHint', 'openWorldHint'] as const;

/** What the evidence says that the audit judges hints by. */
export interface Judged {
  readonly category: Category;
  readonly signals: readonly Signal[];
  /**
   * Categories that the evidence leaves open, the verdict's own among them. An author is said to understate only what no open
   * category would bear out: of claims made on less, every second one was the author's to win (method page).
   */
  readonly open?: readonly Category[];
}

/**
 * What the evidence says of the hints it can judge; idempotence and open worlds are not read from a definition. Whether
 * an update goes over what was there, as the protocol's “destructive” means, it often does not tell either; a run and a payment are
 * no updates at all.
 */
function fromEvidence({ category }: Pick<Judged, 'category'>): Readonly<Partial<Record<HintClaim['hint'], boolean>>> {
  if (category === 'Read') return { readOnlyHint: true };
  return { readOnlyHint: false, ...(category === 'Destructive' && { destructiveHint: true }) };
}

/**
 * Holds the author's annotations against a verdict, both ways. A hint that is left out is judged by nothing: the
 * protocol's cautious default costs prompts, but the author claimed nothing.
 */
export function auditHints(definition: ToolDefinition, judged: Judged): Claims {
  const declared = definition['annotations'];
  const annotations = isJsonObject(declared) ? declared : undefined;
  const claims = hints.map((hint): HintClaim => {
    const value = annotations !== undefined && Object.hasOwn(annotations, hint) ? annotations[hint] : undefined;
    const stated = typeof value === 'boolean' ? value : undefined;
    return { hint, declared: stated, effective: stated ?? hintDefaults[hint] };
  });
  return { annotations, hints: claims, mismatches: hintMismatches(claims, judged.category, judged.open) };
}

/**
 * Declared hints that a category contradicts, and in which direction.
 * @param left categories that the evidence leaves open; by default only the category itself
 */
export function hintMismatches(
  claims: readonly HintClaim[],
  category: Category,
  left: readonly Category[] = [category],
): HintMismatch[] {
  const evidence = fromEvidence({ category });
  return claims.flatMap(({ hint, declared }): HintMismatch[] => {
    const shown = evidence[hint];
    if (declared === undefined || shown === undefined || declared === shown) return [];
    // `readOnlyHint: false` and `destructiveHint: true` are the cautious values.
    const cautious = hint === 'readOnlyHint' ? !declared : declared;
    const sure = left.every((other) => fromEvidence({ category: other })[hint] === shown);
    const kind = sure ? (cautious ? 'overstated' : 'understated') : 'disputed';
    return [{ hint, declared, evidence: shown, kind }];
  });
}

/** Categories that a machine's verdict leaves open: where it is sure of something that acts, any but Read; else all. */
export const openCategories = (category: Category, confidence: number): readonly Category[] =>
  confidence >= 0.9 && category !== 'Read' && category !== 'Write'
    ? categories.filter((other) => other !== 'Read')
    : categories;

/**
 * An `annotations` block that agrees with the verdict, to copy into the server's source. Keys that the evidence cannot
 * judge are kept as the author declared them. `destructiveHint` is left out for reading tools, where it means nothing, and for
 * updates whose author says nothing; of a call that runs what it is given nobody can say that it destroys nothing, and of other
 * runs and payments the protocol's own cautious value stands where the author says nothing.
 */
export function correctedAnnotations(verdict: Judged & { readonly claims: Claims }): Record<string, unknown> {
  const { readOnlyHint, destructiveHint = unjudged(verdict) } = fromEvidence(verdict);
  const rest = Object.entries(verdict.claims.annotations ?? {}).filter(
    ([key]) => key !== 'readOnlyHint' && key !== 'destructiveHint',
  );
  return {
    readOnlyHint,
    ...(destructiveHint === undefined ? {} : { destructiveHint }),
    ...Object.fromEntries(rest),
  };
}

function unjudged({ category, signals, claims }: Judged & { readonly claims: Claims }): boolean | undefined {
  if (category === 'Read') return undefined;
  const { declared } = claims.hints.find(({ hint }) => hint === 'destructiveHint') ?? {};
  if (signals.includes('code')) return true;
  return declared ?? (category === 'Write' ? undefined : hintDefaults.destructiveHint);
}
