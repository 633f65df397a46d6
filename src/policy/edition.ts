import { isRefused } from './degrade.ts';
import { type Format, type PolicyScope, type PolicyTarget } from './format.ts';
import { isFinal } from './profiles.ts';
import { type JudgedEntry } from './recommendation.ts';

/**
 * What a text does with tools whose limit its target can neither keep nor turn into a question: `strict` refuses them;
 * `working`, which a reader has to ask for, lets them run and says that nothing counts their calls.
 */
export const editions = ['strict', 'working'] as const;
export type Edition = (typeof editions)[number];

/** Where and how a text is written. */
export interface Writing {
  readonly format: Format;
  readonly target: PolicyTarget;
  readonly scope: PolicyScope;
}

/**
 * The entry without its limit, where the target refuses the tool for want of counting alone. Arguments that it cannot
 * test are refused all the same, and what cannot be undone or costs money stays refused.
 */
function freed(entry: JudgedEntry, { format, target, scope }: Writing): JudgedEntry {
  const { recommendation, category } = entry;
  const { decision } = recommendation;
  if (decision.kind !== 'limit' || isFinal(category)) return entry;
  if (!isRefused(format.enforce(entry, target, scope).as)) return entry;
  const free = {
    ...entry,
    recommendation: { ...recommendation, decision: { kind: 'allow' }, dropped: decision },
  } as const;
  return format.enforce(free, target, scope).as === 'allow' ? free : entry;
}

/** The entries of an edition, in their order. */
export const editionEntries = (
  edition: Edition,
  entries: readonly JudgedEntry[],
  writing: Writing,
): readonly JudgedEntry[] => (edition === 'strict' ? entries : entries.map((entry) => freed(entry, writing)));

/** How many tools one edition refuses and the other lets run. */
export const freedIn = (entries: readonly JudgedEntry[], writing: Writing): number =>
  entries.filter((entry) => freed(entry, writing) !== entry).length;
