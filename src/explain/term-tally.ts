import { rules } from '../classify/rules.ts';
import { type ServerRecord, type ToolRecord } from '../record.ts';
import { type Signal } from '../vocabulary.ts';

/** Terms that are counted by tools. */
export const toolTerms = {
  annotation: ({ verdict }) => Object.keys(verdict.claims.annotations ?? {}).some((key) => key.endsWith('Hint')),
  approval: ({ recommendation }) => recommendation.decision.kind === 'ask',
  'argument-condition': ({ recommendation }) => recommendation.conditions.length > 0,
  bulk: withSignal('bulk'),
  counterfactual: ({ verdict, override }) => verdict.counterfactual !== undefined && !override,
  credential: withSignal('secrets'),
  guard: ({ verdict }) => verdict.evidence.some(({ rule }) => guarding.has(rule)),
  'hint-mismatch': ({ verdict }) => verdict.claims.mismatches.length > 0,
  notice: ({ verdict }) => verdict.notices.length > 0,
  override: ({ override }) => override !== undefined,
  'rate-limit': ({ recommendation }) => recommendation.decision.kind === 'limit',
  review: ({ review }) => review !== undefined,
  signal: ({ verdict }) => verdict.signals.length > 0,
  'strangers-text': withSignal('untrusted'),
  'talks-to-model': ({ verdict }) => verdict.notices.some(({ kind }) => kind === 'talks-to-model'),
  'thin-definition': ({ tool }) => tool.description.trim() === '' || tool.flags.includes('no-input-schema'),
} as const satisfies Readonly<Record<string, (record: ToolRecord) => boolean>>;
export type ToolTerm = keyof typeof toolTerms;

function withSignal(signal: Signal): (record: ToolRecord) => boolean {
  return ({ verdict }) => verdict.signals.includes(signal);
}

/** Rules that lower a category. */
const guarding: ReadonlySet<string> = new Set(
  rules.filter(({ claims }) => claims.startsWith('guard:')).map(({ id }) => id),
);

/** A server and how many of its tools something is true of. */
export interface ServerShare {
  readonly id: string;
  readonly title: string;
  readonly count: number;
}

/** What glossary terms are counted by, over the whole catalogue. */
export interface TermTally {
  readonly tools: Readonly<Record<ToolTerm, readonly ServerShare[]>>;
  /** Servers whose own tools are all three legs of the lethal trifecta, with how many tools are a leg. */
  readonly trifecta: readonly ServerShare[];
  /** Servers whose captured version a published weakness affects, with how many weaknesses. */
  readonly affected: readonly ServerShare[];
  /** Different definitions of today. */
  readonly definitions: number;
  readonly evidence: number;
  readonly captures: number;
  readonly packages: number;
  readonly transports: ReadonlyMap<string, number>;
  readonly protocols: ReadonlyMap<string, number>;
}

/** Most first, equal ones by id. */
const ordered = (shares: ServerShare[]): ServerShare[] =>
  shares.sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));

const legs: readonly (readonly Signal[])[] = [['private', 'secrets'], ['untrusted'], ['outbound']];

const isLeg = (signals: readonly Signal[], leg: readonly Signal[]): boolean => leg.some((one) => signals.includes(one));

/** Counts in one pass, so that no more than one server need be in memory. */
export function termTally(servers: Iterable<ServerRecord>): TermTally {
  const tools = Object.fromEntries(Object.keys(toolTerms).map((term) => [term, []])) as unknown as Record<
    ToolTerm,
    ServerShare[]
  >;
  const [trifecta, affected]: [ServerShare[], ServerShare[]] = [[], []];
  const hashes = new Set<string>();
  const [transports, protocols] = [new Map<string, number>(), new Map<string, number>()];
  const more = (of: Map<string, number>, key: string): void => void of.set(key, (of.get(key) ?? 0) + 1);
  let [evidence, captures, packages] = [0, 0, 0];
  for (const { id, facts, provenance, tools: own, history, weaknesses } of servers) {
    const share = (to: ServerShare[], count: number): void => {
      if (count > 0) to.push({ id, title: facts.title, count });
    };
    for (const [term, fits] of Object.entries(toolTerms)) share(tools[term as ToolTerm], own.filter(fits).length);
    const all = own.map(({ verdict }) => verdict.signals);
    if (legs.every((leg) => all.some((signals) => isLeg(signals, leg))))
      share(trifecta, all.filter((signals) => legs.some((leg) => isLeg(signals, leg))).length);
    share(affected, weaknesses.filter(({ state }) => state === 'affected').length);
    for (const { tool, verdict } of own) {
      hashes.add(tool.hash);
      evidence += verdict.evidence.length;
    }
    captures += 1 + history.length;
    if (provenance.package !== undefined) packages += 1;
    more(transports, provenance.transport);
    if (provenance.protocolVersion !== undefined) more(protocols, provenance.protocolVersion);
  }
  for (const shares of [...Object.values(tools), trifecta, affected]) ordered(shares);
  return { tools, trifecta, affected, definitions: hashes.size, evidence, captures, packages, transports, protocols };
}
