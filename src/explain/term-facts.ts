import { rules } from '../classify/rules.ts';
import { type TermCount } from '../manifest/term-counts.ts';
import { formats } from '../policy/formats.ts';
import { type Format } from '../policy/format.ts';
import { type CatalogueIndex } from '../record.ts';
import { type Urls } from '../urls.ts';
import { categories, risks } from '../vocabulary.ts';
import { counted, listed } from './grammar.ts';
import { type ServerShare, type TermTally, type ToolTerm } from './term-tally.ts';

/** A number that a glossary term is about, with where to see what was counted. */
export interface TermFact {
  /** What was counted; the value follows after a colon. */
  readonly label: string;
  readonly value: string;
  readonly links: readonly { readonly title: string; readonly url: string }[];
  /** Servers with what was counted, most first; empty where a link leads to the list. */
  readonly servers: readonly ServerShare[];
}

/** What the facts are worked out from. */
export interface TermSources {
  readonly tally: TermTally;
  readonly index: CatalogueIndex;
  readonly urls: Urls;
}

const figure = (count: number): string => count.toLocaleString('en-GB');
const sum = (shares: readonly ServerShare[]): number => shares.reduce((all, { count }) => all + count, 0);

/** `1,204 of 8,843, on 190 servers`. */
function ofTools(shares: readonly ServerShare[], { index }: TermSources): string {
  const count = sum(shares);
  const all = counted(index.counts.tools, 'tool');
  return count === 0 ? `none of ${all}` : `${figure(count)} of ${all}, on ${counted(shares.length, 'server')}`;
}

/** What is said of tools that a term counts. `list` is where they stand already; without it, servers are named. */
const toolFacts: Readonly<Record<ToolTerm, { label: string; list?: (urls: Urls) => TermFact['links'] }>> = {
  annotation: { label: 'Tools whose author declares at least one hint' },
  approval: { label: 'Tools for which this catalogue recommends to ask a person' },
  'argument-condition': { label: 'Tools whose recommendation looks at arguments' },
  bulk: {
    label: 'Tools that can act on many items by one call',
    list: (urls) => [{ title: 'All tools with the signal bulk', url: urls.signal('bulk') }],
  },
  counterfactual: { label: 'Tools that one fact less would put at a lower level' },
  credential: {
    label: 'Tools that take, store or return credentials',
    list: (urls) => [{ title: 'All tools with the signal secrets', url: urls.signal('secrets') }],
  },
  guard: {
    label: 'Tools on which a guard was found',
    list: (urls) => rulesThat('guard:', urls),
  },
  'hint-mismatch': { label: 'Tools with a hint that the evidence contradicts' },
  notice: {
    label: 'Tools with a notice',
    list: (urls) => rulesThat('notice:', urls),
  },
  override: { label: 'Tools with an override' },
  'rate-limit': { label: 'Tools for which this catalogue recommends a limit' },
  review: { label: 'Tools whose present definition has been read' },
  signal: {
    label: 'Tools with at least one signal',
    list: (urls) => [{ title: 'All signals', url: urls.signals }],
  },
  'strangers-text': {
    label: 'Tools that return text of third parties',
    list: (urls) => [{ title: 'All tools with the signal untrusted', url: urls.signal('untrusted') }],
  },
  'talks-to-model': {
    label: 'Tools whose definition speaks to the model beyond describing the tool',
    list: (urls) => rulesThat('notice:talks-to-model', urls),
  },
  'thin-definition': { label: 'Tools without a description, or captured without an input schema' },
};

const rulesThat = (claims: string, urls: Urls): TermFact['links'] =>
  rules.filter((rule) => rule.claims.startsWith(claims)).map(({ id, title }) => ({ title, url: urls.rule(id) }));

type OtherTerm = Exclude<TermCount, ToolTerm>;
type Told = Pick<TermFact, 'label' | 'value'> & Partial<TermFact>;

const ofKind = (group: Format['group']): number => formats.filter((format) => format.group === group).length;
const spread = (counts: ReadonlyMap<string, number>): string =>
  listed([...counts].sort((a, b) => b[1] - a[1]).map(([name, count]) => `${name} (${figure(count)})`));

const otherFacts: Readonly<Record<OtherTerm, (sources: TermSources) => Told>> = {
  capture: ({ tally, index, urls }) => ({
    label: 'Captures in this catalogue',
    value: `${figure(tally.captures)}, of ${counted(index.counts.servers, 'server')}`,
    links: [{ title: 'All servers', url: urls.servers }],
  }),
  category: ({ index, urls }) => ({
    label: 'Tools by category',
    value: listed(categories.map((one) => `${figure(index.counts.categories[one])} ${one}`)),
    links: categories.map((one) => ({ title: one, url: urls.category(one) })),
  }),
  'definition-hash': ({ tally, index, urls }) => ({
    label: 'Different definitions',
    value: `${figure(tally.definitions)}, of ${counted(index.counts.tools, 'tool')}`,
    links: [{ title: 'Look up a hash or a manifest', url: urls.page('lookup') }],
  }),
  'denied-when-unlisted': ({ urls }) => ({
    label: 'Policy formats of this catalogue that refuse a tool that no entry names',
    value: `${figure(formats.filter(({ unlisted }) => unlisted === 'deny').length)} of ${figure(formats.length)}`,
    links: [{ title: 'All formats', url: urls.formats }],
  }),
  evidence: ({ tally, index }) => ({
    label: 'Quoted pieces of evidence',
    value: `${figure(tally.evidence)}, on ${counted(index.counts.tools, 'tool')}`,
  }),
  gateway: ({ urls }) => ({
    label: 'Policy formats for gateways',
    value: `${figure(ofKind('Gateways'))} of ${figure(formats.length)}`,
    links: [{ title: 'All formats', url: urls.formats }],
  }),
  'lethal-trifecta': ({ tally, index }) => ({
    label: 'Servers that have all three legs by themselves',
    value: `${figure(tally.trifecta.length)} of ${counted(index.counts.servers, 'server')}`,
    servers: tally.trifecta,
  }),
  'package-url': ({ tally, index }) => ({
    label: 'Captures of a package with a package URL',
    value: `${figure(tally.packages)} of ${counted(index.counts.servers, 'server')}`,
  }),
  'policy-format': ({ urls }) => ({
    label: 'Formats that this catalogue writes',
    value: `${figure(formats.length)}: ${figure(ofKind('Clients'))} for clients, ${figure(ofKind('Gateways'))} for gateways, ${figure(ofKind('APIs'))} for APIs`,
    links: [{ title: 'All formats', url: urls.formats }],
  }),
  'policy-client': ({ urls }) => ({
    label: 'Policy formats for clients',
    value: `${figure(ofKind('Clients'))} of ${figure(formats.length)}`,
    links: [{ title: 'All formats', url: urls.formats }],
  }),
  protocol: ({ tally }) => ({
    label: 'Newest captures by the protocol revision in which the server answered',
    value: tally.protocols.size === 0 ? 'none says it' : spread(tally.protocols),
  }),
  recommendation: ({ index }) => ({
    label: 'Recommendations',
    value: listed(
      [...Map.groupBy(index.tools, ({ decision }) => decision)]
        .sort((a, b) => b[1].length - a[1].length)
        .map(([decision, tools]) => `${figure(tools.length)} ${decision}`),
    ),
  }),
  'risk-level': ({ index, urls }) => ({
    label: 'Tools by level',
    value: listed(risks.map((one) => `${figure(index.counts.risks[one])} ${one}`)),
    links: [{ title: 'All levels', url: urls.risks }],
  }),
  rule: ({ urls }) => ({
    label: 'Rules',
    value: figure(rules.length),
    links: [{ title: 'All rules', url: urls.rules }],
  }),
  'rug-pull': ({ index, urls }) => ({
    label: 'Definitions that changed between two captured versions',
    value: `${figure(index.changes.reduce((all, { changed }) => all + changed.length, 0))}, in ${counted(index.changes.length, 'step')} from one version to the next`,
    links: [{ title: 'All changes', url: urls.changes }],
  }),
  server: ({ index, urls }) => ({
    label: 'Servers in this catalogue',
    value: `${figure(index.counts.servers)}, with ${counted(index.counts.tools, 'tool')}`,
    links: [{ title: 'All servers', url: urls.servers }],
  }),
  tool: ({ index, urls }) => ({
    label: 'Tools in this catalogue',
    value: `${figure(index.counts.tools)} under ${figure(new Set(index.tools.map(({ name }) => name)).size)} different names`,
    links: [{ title: 'All tools by level', url: urls.risks }],
  }),
  transport: ({ tally }) => ({ label: 'Newest captures by transport', value: spread(tally.transports) }),
  weakness: ({ tally, index }) => ({
    label: 'Servers whose captured version a published weakness affects',
    value: `${figure(tally.affected.length)} of ${counted(index.counts.servers, 'server')}`,
    servers: tally.affected,
  }),
};

const isToolTerm = (count: TermCount): count is ToolTerm => count in toolFacts;

/** What the catalogue counts for a term. */
export function termFact(count: TermCount, sources: TermSources): TermFact {
  const none = { links: [], servers: [] };
  if (!isToolTerm(count)) return { ...none, ...otherFacts[count](sources) };
  const { label, list } = toolFacts[count];
  const shares = sources.tally.tools[count];
  const links = sum(shares) > 0 ? (list?.(sources.urls) ?? []) : [];
  return { label, value: ofTools(shares, sources), links, servers: list ? [] : shares };
}
