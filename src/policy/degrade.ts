import { withOthers } from './alike.ts';
import { type Enforcement, type PolicyTarget } from './format.ts';
import { decisions, type Condition, type Decision, type DecisionKind, type PolicyEntry } from './recommendation.ts';

/** What a target can do; everything else degrades to the next stricter decision that it can. */
export interface Ability {
  /** The target as the subject of a sentence. */
  readonly subject: string;
  readonly decisions: readonly DecisionKind[];
  /** Whether it can test this argument; absent = it cannot test any. */
  readonly tests?: (condition: Condition, tool: string) => boolean;
  /** What it can do with this tool, when that differs from `decisions`. */
  readonly decisionsFor?: (tool: string, entry: PolicyEntry) => readonly DecisionKind[];
  /** Why it cannot, as the beginning of a sentence, where that is no plain inability. */
  readonly cannotTest?: string;
  /** Whether its rules can name this tool; absent = any. */
  readonly names?: (tool: string) => boolean;
  /** What happens to a tool that no rule names. */
  readonly unnamed: DecisionKind;
  /** The same for this tool, when that differs from `unnamed`. */
  readonly unnamedFor?: (entry: PolicyEntry) => DecisionKind;
  /** Whether it leaves out this tool by itself, because its name is too long for it. */
  readonly drops?: (tool: string) => boolean;
  /** The name by which it knows a tool; tools of one name have one rule. Absent = every name is its own. */
  readonly known?: (tool: string) => string;
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

/** An ability with all its fields, so that all have one shape, and what has been settled with it. */
interface Settling extends Omit<Required<Ability>, 'refuseWith' | 'cannotTest' | 'known'> {
  readonly of: Ability;
  readonly settled: Map<PolicyEntry, Settled>;
}

const settlingOf = (ability: Ability): Settling => ({
  of: ability,
  subject: ability.subject,
  decisions: ability.decisions,
  tests: ability.tests ?? (() => false),
  decisionsFor: ability.decisionsFor ?? (() => ability.decisions),
  names: ability.names ?? (() => true),
  unnamed: ability.unnamed,
  unnamedFor: ability.unnamedFor ?? (() => ability.unnamed),
  drops: ability.drops ?? (() => false),
  settled: new Map(),
});

/** The last one is kept: a document is enforced and written for the same tools one after another, and then the next one is. */
let last: Settling | undefined;
const mostKept = 4096;

/** What a target does for a tool: the decision it writes, the conditions it keeps, and the badge of the page. */
export function settle(entry: PolicyEntry, ability: Ability): Settled {
  if (last?.of !== ability || last.settled.size >= mostKept) last = settlingOf(ability);
  const known = last.settled.get(entry);
  if (known) return known;
  const settled = settleWith(entry, last);
  last.settled.set(entry, settled);
  return settled;
}

function settleWith(entry: PolicyEntry, ability: Settling): Settled {
  const { tool, recommendation } = entry;
  const { decision, conditions, withoutConditions, dropped } = recommendation;
  const keeps = conditions.every((condition) => ability.tests(condition, tool));
  const wanted = keeps ? decision : (withoutConditions ?? decision);
  const able = ability.decisionsFor(tool, entry);
  const tooLong = ability.drops(tool);
  const named = !tooLong && ability.names(tool);
  const unnamed = tooLong ? 'hide' : ability.unnamedFor(entry);
  const as = named ? nearest(wanted.kind, able) : unnamed;
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
      ...badge(decision.kind, wanted.kind, as, ability.of, { keeps, named, tooLong, unlimited: dropped !== undefined }),
    },
  };
}

type Circumstances = Readonly<Record<'keeps' | 'named' | 'tooLong' | 'unlimited', boolean>>;

/**
 * Settles tools of one server. Those that the target knows by one name have one rule, which then is that of the
 * strictest decision among them. `others` are tools that share names with these and are not asked for.
 */
export function settleAll(
  entries: readonly PolicyEntry[],
  ability: Ability,
  others: readonly PolicyEntry[] = [],
): Settled[] {
  const { known } = ability;
  if (!known) return entries.map((entry) => settle(entry, ability));
  const groups = Map.groupBy(
    withOthers(entries, others).map((entry) => settle(entry, ability)),
    ({ tool }) => known(tool),
  );
  return entries.flatMap(({ tool }) => {
    const group = groups.get(known(tool)) ?? [];
    if (group.length === 1) return group;
    return group.filter((one) => one.tool === tool).map((own) => among(own, group, ability));
  });
}

/** What a target does for one tool, beside what is known of the others of its server. */
export function enforcementOf(
  entry: PolicyEntry,
  ability: Ability,
  { tools }: Pick<PolicyTarget, 'tools'>,
): Enforcement {
  if (!tools?.some(({ tool }) => tool !== entry.tool)) return settle(entry, ability).enforcement;
  const [settled = settle(entry, ability)] = settleAll([entry], ability, tools);
  return settled.enforcement;
}

/** A tool with the strictest decision of those that share its rule. */
function among(own: Settled, group: readonly Settled[], { subject }: Ability): Settled {
  const others = group.filter(({ tool }) => tool !== own.tool);
  const [strictest] = others.toSorted((a, b) => (isStricter(a.enforcement.as, b.enforcement.as) ? -1 : 1));
  if (!strictest) return own;
  const shares = others.map(({ tool }) => tool);
  const { as } = strictest.enforcement;
  // What no rule names is promised no more than it gets without one.
  if (!own.named || !isStricter(as, own.enforcement.as)) return { ...own, enforcement: { ...own.enforcement, shares } };
  return {
    ...own,
    decision: { kind: as === 'limit' ? 'ask' : as },
    conditions: [],
    enforcement: {
      as,
      named: own.named,
      badge: isRefused(as) ? 'denies instead' : 'asks instead',
      why: `${subject} cannot tell this tool from ${strictest.tool}, so the stricter decision counts for both: ${results[as]}.`,
      shares,
    },
  };
}

function badge(
  recommended: DecisionKind,
  wanted: DecisionKind,
  as: DecisionKind,
  { subject, refuseWith = 'a gateway', cannotTest = `${subject} cannot test these arguments` }: Ability,
  { keeps, named, tooLong, unlimited }: Circumstances,
): Omit<Enforcement, 'as' | 'named'> {
  const isRefusal = isRefused(as);
  if (keeps && named && (as === recommended || (as === 'hide' && recommended === 'deny')))
    return unlimited
      ? { badge: 'cannot limit', why: `${subject} ${inability.limit}, so the recommended limit is not enforced.` }
      : { badge: 'enforced', why: '' };
  const cause = tooLong
    ? `${subject} drops tools whose full names are this long`
    : !named
      ? `${subject} cannot name this tool safely in a rule`
      : keeps
        ? `${subject} ${inability[wanted]}`
        : cannotTest;
  if (named && !isRefusal && isRefused(wanted))
    return {
      badge: 'cannot deny',
      why: `${subject} can ask but not refuse here, which is less than recommended: to refuse the tool, use ${refuseWith}.`,
    };
  if (!isRefusal && isStricter(wanted, as))
    return {
      badge: 'cannot deny',
      why: `${cause}, so ${results[as]}, which is less than recommended: use ${refuseWith}.`,
    };
  return { badge: isRefusal ? 'denies instead' : 'asks instead', why: `${cause}, so ${results[as]}.` };
}
