/** Categories from the mildest to the most severe; the most severe that applies wins (RUBRIC.md). */
export const categories = ['Read', 'Write', 'Execute', 'Destructive', 'Financial'] as const;
export type Category = (typeof categories)[number];

/** Whether a text is the name of a category. */
export const isCategory = (text: string): text is Category => (categories as readonly string[]).includes(text);

/** Risk levels from the lowest to the highest. */
export const risks = ['low', 'medium', 'high', 'critical'] as const;
export type Risk = (typeof risks)[number];

/** Facts about a tool beside its category. Their definitions stand in `catalog/taxonomy/signals.yaml`. */
export const signals = [
  'secrets',
  'path',
  'url',
  'code',
  'bulk',
  'outbound',
  'untrusted',
  'private',
  'access',
  'multi',
] as const;
export type Signal = (typeof signals)[number];

/** What a call reaches beside its signals, where that opens an attack pattern. Read from a definition by `classify/reach.ts`. */
export const reaches = [
  'shared-text',
  'memory',
  'repository',
  'writes-a-file',
  'runs-later',
  'brings-in-code',
  'widens-access',
  'speaks-for-somebody',
  'sets-off',
  'interrupts',
  'acts-on-a-page',
] as const;
export type Reach = (typeof reaches)[number];

/** The more severe of two categories. */
export const moreSevere = (a: Category, b: Category): Category =>
  categories.indexOf(a) >= categories.indexOf(b) ? a : b;

/** Negative when `a` is the lower risk, 0 when equal, positive when higher. */
export const compareRisk = (a: Risk, b: Risk): number => risks.indexOf(a) - risks.indexOf(b);

/**
 * Stands in place of a rule's id on evidence that a reader named and on verdicts that a review decided. No rule has it:
 * their ids are two words or more.
 */
export const reviewId = 'review';

/** Who read a definition for a review. */
export const readers = ['model', 'person'] as const;
export type Reader = (typeof readers)[number];
