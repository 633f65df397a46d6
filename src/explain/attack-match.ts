import { type Verdict } from '../classify/verdict.ts';
import { type Opening } from '../manifest/prose.ts';

type Facts = Pick<Verdict, 'category' | 'signals' | 'notices' | 'evidence'>;

const matches = (opening: Opening, verdict: Facts): boolean =>
  opening.signals.every((signal) => verdict.signals.includes(signal)) &&
  (opening.categories.length === 0 || opening.categories.includes(verdict.category)) &&
  (opening.notices.length === 0 || opening.notices.some((kind) => verdict.notices.some((n) => n.kind === kind))) &&
  (opening.rules.length === 0 || verdict.evidence.some(({ rule }) => opening.rules.includes(rule)));

/**
 * Why an attack pattern is open on a tool: the `because` of the first opening that matches, which finishes
 * "Open here because …". Undefined when none matches; the pattern then stays off the tool's page.
 */
export const attackMatches = (opens: readonly Opening[], verdict: Facts): string | undefined =>
  opens.find((opening) => matches(opening, verdict))?.because;
