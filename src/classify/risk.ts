import { compareRisk, type Category, type Risk, type Signal } from '../vocabulary.ts';

/** A fact that moves the risk: a signal, what a rule with a `risk:` claim shows, or a rule itself. */
export type RiskFact = `signal:${Signal}` | `risk:${string}` | `rule:${string}`;

/** Where a category starts (RUBRIC.md, “Risk level”). */
export const baseRisk: Readonly<Record<Category, Risk>> = {
  Read: 'low',
  Write: 'medium',
  Execute: 'high',
  Destructive: 'critical',
  Financial: 'critical',
};

export interface RiskMove {
  readonly category: Category;
  readonly fact: RiskFact;
  readonly risk: Risk;
  readonly because: string;
}

/** What moves the base. The highest raise wins; a lowering counts only where nothing `keeps` the base. */
export const riskMoves: readonly RiskMove[] = [
  { category: 'Read', fact: 'risk:reads-secrets', risk: 'high', because: 'what comes back is a secret' },
  {
    category: 'Read',
    fact: 'risk:may-read-secrets',
    risk: 'medium',
    because: 'stored settings may hold a secret',
  },
  {
    category: 'Read',
    fact: 'risk:asks-a-model',
    risk: 'medium',
    because: 'the prompt goes to a model that somebody else runs',
  },
  { category: 'Read', fact: 'risk:reads-any-file', risk: 'medium', because: 'the caller can name any local file' },
  { category: 'Read', fact: 'risk:reads-any-address', risk: 'medium', because: 'the caller can name any address' },
  {
    category: 'Read',
    fact: 'risk:reads-private',
    risk: 'medium',
    because: 'private messages or personal data come back',
  },
  { category: 'Write', fact: 'signal:access', risk: 'high', because: 'it changes who may do what' },
  { category: 'Write', fact: 'risk:changes-credentials', risk: 'high', because: 'it sets or makes a credential' },
  {
    category: 'Write',
    fact: 'risk:means-of-payment',
    risk: 'high',
    because: 'it decides what money is paid with or paid to',
  },
  { category: 'Write', fact: 'risk:writes-any-file', risk: 'high', because: 'it writes any local file' },
  { category: 'Write', fact: 'risk:many-at-once', risk: 'high', because: 'one call changes many items' },
  {
    category: 'Write',
    fact: 'rule:posts-to-any-path',
    risk: 'high',
    because: 'the caller names the path of the request',
  },
  {
    category: 'Execute',
    fact: 'risk:confined-effect',
    risk: 'medium',
    because: 'the effect stays in a session or on a display',
  },
  { category: 'Destructive', fact: 'risk:small-target', risk: 'high', because: 'what is lost is small and single' },
];

/** A free command, code or SQL keeps Execute high whatever else is confined (RUBRIC.md). */
export const keeps: Readonly<Partial<Record<Category, RiskFact>>> = {
  Execute: 'signal:code',
  Destructive: 'risk:many-at-once',
};

/** The moves of each category. */
const movesOf = Map.groupBy(riskMoves, ({ category }) => category);

/** The rubric's risk function: category's base, moved by the facts that the definition shows, one of them left out where it is named. */
export function riskOf(category: Category, facts: ReadonlySet<string>, without?: string): Risk {
  const base = baseRisk[category];
  const kept = keeps[category];
  const holds = (fact: string): boolean => fact !== without && facts.has(fact);
  const moves = (movesOf.get(category) ?? []).filter(({ fact }) => holds(fact));
  if (moves.length === 0) return base;
  const lowered = kept !== undefined && holds(kept) ? [] : moves.filter(({ risk }) => compareRisk(risk, base) < 0);
  const raised = moves.filter(({ risk }) => compareRisk(risk, base) > 0);
  const [highest] = raised.sort((a, b) => compareRisk(b.risk, a.risk));
  return highest?.risk ?? lowered[0]?.risk ?? base;
}

/** Facts without which some risk could be another; taking away any other fact changes nothing. */
const moving: ReadonlySet<string> = new Set([...riskMoves.map(({ fact }) => fact), ...Object.values(keeps)]);

/** The one fact without which the risk would be lower, with the risk that would be left; undefined when there is none. */
export function decisiveFact(category: Category, facts: ReadonlySet<string>): { fact: string; risk: Risk } | undefined {
  const now = riskOf(category, facts);
  for (const fact of facts) {
    if (!moving.has(fact)) continue;
    const risk = riskOf(category, facts, fact);
    if (compareRisk(risk, now) < 0) return { fact, risk };
  }
  return undefined;
}
