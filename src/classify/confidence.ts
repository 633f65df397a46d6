import { type Category } from '../vocabulary.ts';
import { type Reading } from './reading.ts';
import { type Rule, type Span } from './rule.ts';

/** How often verdicts with this kind of evidence are right. Derived with `npm run evaluate`. */
export function confidenceOf(
  reading: Reading,
  category: Category,
  findings: readonly { rule: Rule; spans: readonly Span[] }[],
): number {
  const sources = new Set(
    findings
      .filter(({ rule }) => rule.claims === category)
      .flatMap(({ spans }) => spans.map(({ field }) => field.split('/')[1])),
  );
  if (sources.size === 0) return 0.5;
  if (reading.thin) return 0.7;
  return sources.size > 1 ? 0.95 : 0.8;
}
