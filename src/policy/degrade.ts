import { type Enforcement } from './format.ts';
import { decisions, type Condition, type Decision, type DecisionKind, type PolicyEntry } from './recommendation.ts';

/** What a target can do; everything else degrades to the next stricter decision that it can. */
export interface Ability {
  /** The target as the subject of a sentence. */
  readonly subject: string;
  readonly decisions: readonly DecisionKind[];
  /** Whether it can test this argument; absent = it cannot test any. */
  readonly tests?: (condition: Condition, tool: string) => boolean;
  /** What it can do with this tool, when that is less than `decisions`. */
  readonly decisionsFor?: (tool: string) => readonly DecisionKind[];
  /** Whether its rules can name this tool; absent = any. */
  readonly names?: (tool: string) => boolean;
  /** What happens to a tool that no rule names. */
  readonly unnamed: DecisionKind;
  /** Where to refuse a tool when this target can only ask. */
  readonly refuseWith?: string;
}

/** A tool as a format writes it. */
export interface Settled {
  readonly tool: string;
  readonly decision: Decision;
  readonly conditions: readonly Condition[];
  /** As `enforcement.named`: a tool that is not is left out of the text. */
  readonly named: boolean;
  readonly enforcement: Enforcement;
}

/** True when `a` is stricter than `b`. */
export const isStricter = (a: DecisionKind, b: DecisionKind): boolean => decisions.indexOf(a) > decisions.indexOf(b);

const results: Readonly<Record<DecisionKind, string>> = {
  allow: 'calls go through',
  limit: 'calls are limited',
  ask: 'a person is asked before each call',
  deny: 'every call is refused',
  hide: 'the tool is taken away',
};

const inability: Readonly<Record<DecisionKind, string>> = {
  allow: 'cannot promise that a call runs without a question',
  limit: 'cannot count calls',
  ask: 'cannot ask a person',
  deny: 'cannot refuse single calls',
  hide: 'cannot take a tool off the list',
};

const refusals: readonly DecisionKind[] = ['deny', 'hide'];

/** Whether a decision lets no call through. */
export const isRefused = (kind: DecisionKind): boolean => refusals.includes(kind);

/** The decision itself, else the mildest stricter one, else (for a refusal) the strictest there is. */
function nearest(wanted: DecisionKind, able: readonly DecisionKind[]): DecisionKind {
  if (able.includes(wanted)) return wanted;
  const order = isRefused(wanted) ? refusals : decisions.slice(decisions.indexOf(wanted) + 1);
  const found = order.find((kind) => able.includes(kind)) ?? able.toSorted((a, b) => (isStricter(a, b) ? -1 : 1))[0];
  if (found === undefined) throw new Error('a format must be able to express at least one decision');
  return found;
}

/** What a target does for a tool: the decision it writes, the conditions it keeps, and the badge of the page. */
export function settle({ tool, recommendation }: PolicyEntry, ability: Ability): Settled {
  const { decision, conditions, withoutConditions, dropped } = recommendation;
  const keeps = conditions.every((condition) => ability.tests?.(condition, tool) ?? false);
  const wanted = keeps ? decision : (withoutConditions ?? decision);
  const able = ability.decisionsFor?.(tool) ?? ability.decisions;
  const named = ability.names?.(tool) ?? true;
  const as = named ? nearest(wanted.kind, able) : ability.unnamed;
  const written: Decision = as === wanted.kind ? wanted : { kind: as === 'limit' ? 'ask' : as };
  const kept = keeps && as === wanted.kind;
  return {
    tool,
    decision: written,
    conditions: kept ? conditions : [],
    named,
    enforcement: {
      as,
      named,
      ...badge(decision.kind, wanted.kind, as, ability, { keeps, named, unlimited: dropped !== undefined }),
    },
  };
}

function badge(
  recommended: DecisionKind,
  wanted: DecisionKind,
  as: DecisionKind,
  { subject, refuseWith }: Ability,
  { keeps, named, unlimited }: { keeps: boolean; named: boolean; unlimited: boolean },
): Omit<Enforcement, 'as' | 'named'> {
  const isRefusal = isRefused(as);
  if (keeps && named && (as === recommended || (as === 'hide' && recommended === 'deny')))
    return unlimited
      ? { badge: 'cannot limit', why: `${subject} ${inability.limit}, so the recommended limit is not enforced.` }
      : { badge: 'enforced', why: '' };
  const cause = !named
    ? `${subject} cannot name this tool safely in a rule`
    : keeps
      ? `${subject} ${inability[wanted]}`
      : `${subject} cannot test these arguments`;
  if (!isRefusal && isRefused(wanted))
    return {
      badge: 'cannot deny',
      why: `${subject} can ask but not refuse here, which is less than recommended: to refuse the tool, use ${refuseWith ?? 'a gateway'}.`,
    };
  return { badge: isRefusal ? 'denies instead' : 'asks instead', why: `${cause}, so ${results[as]}.` };
}
