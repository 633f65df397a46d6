import { categories, signals } from '../vocabulary.ts';
import { guards } from './guards.ts';
import { riskMoves } from './risk.ts';
import { noticeKinds } from './verdict.ts';

/** Everything that a rule may claim: what nothing reads would change nothing. */
export const knownClaims: ReadonlySet<string> = new Set<string>([
  ...categories,
  ...signals.map((signal) => `signal:${signal}`),
  ...Object.keys(guards),
  // Facts of the form `rule:<id>` say which rule fired; a rule does not claim them.
  ...riskMoves.map(({ fact }) => fact).filter((fact) => !fact.startsWith('rule:')),
  ...noticeKinds.map((kind) => `notice:${kind}`),
]);
