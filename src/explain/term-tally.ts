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

/** What terms count on one server. */
export interface ServerTally {
  readonly id: string;
  readonly title: string;
  /** How many tools each term counts; terms that count none are left out. */
  readonly tools: Readonly<Partial<Record<ToolTerm, number>>>;
  /** Tools that are a leg of the trifecta where all three are there; else 0. */
  readonly trifecta: number;
  /** Weaknesses that affect the captured version. */
  readonly affected: number;
  /** Hashes of its definitions of today. */
  readonly hashes: readonly string[];
  readonly evidence: number;
  readonly captures: number;
  readonly isPackage: boolean;
  readonly transport: string;
  readonly protocol: string | undefined;
}

/** Counts on one server. */
export function serverTally({ id, facts, provenance, tools, history, weaknesses }: ServerRecord): ServerTally {
  const counts = Object.entries(toolTerms)
    .map(([term, fits]) => [term, tools.filter(fits).length] as const)
    .filter(([, count]) => count > 0);
  const all = tools.map(({ verdict }) => verdict.signals);
  const isTrifecta = legs.every((leg) => all.some((signals) => isLeg(signals, leg)));
  return {
    id,
    title: facts.title,
    tools: Object.fromEntries(counts),
    trifecta: isTrifecta ? all.filter((signals) => legs.some((leg) => isLeg(signals, leg))).length : 0,
    affected: weaknesses.filter(({ state }) => state === 'affected').length,
    hashes: tools.map(({ tool }) => tool.hash),
    evidence: tools.reduce((sum, { verdict }) => sum + verdict.evidence.length, 0),
    captures: 1 + history.length,
    isPackage: provenance.package !== undefined,
    transport: provenance.transport,
    protocol: provenance.protocolVersion,
  };
}

/** The sums over all servers. */
export function termTally(servers: Iterable<ServerTally>): TermTally {
  const tools = Object.fromEntries(Object.keys(toolTerms).map((term) => [term, []])) as unknown as Record<
    ToolTerm,
    ServerShare[]
  >;
  const [trifecta, affected]: [ServerShare[], ServerShare[]] = [[], []];
  const hashes = new Set<string>();
  const [transports, protocols] = [new Map<string, number>(), new Map<string, number>()];
  const more = (of: Map<string, number>, key: string): void => void of.set(key, (of.get(key) ?? 0) + 1);
  let [evidence, captures, packages] = [0, 0, 0];
  for (const server of servers) {
    const { id, title } = server;
    const share = (to: ServerShare[], count: number): void => {
      if (count > 0) to.push({ id, title, count });
    };
    for (const [term, count] of Object.entries(server.tools)) share(tools[term as ToolTerm], count);
    share(trifecta, server.trifecta);
    share(affected, server.affected);
    for (const hash of server.hashes) hashes.add(hash);
    evidence += server.evidence;
    captures += server.captures;
    if (server.isPackage) packages += 1;
    more(transports, server.transport);
    if (server.protocol !== undefined) more(protocols, server.protocol);
  }
  for (const shares of [...Object.values(tools), trifecta, affected]) ordered(shares);
  return { tools, trifecta, affected, definitions: hashes.size, evidence, captures, packages, transports, protocols };
}
