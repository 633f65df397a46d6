import { type ServerFacts } from '../manifest/server.ts';
import { type Counts, type ServerRecord } from '../record.ts';
import { type Urls } from '../urls.ts';
import { type Category, type Risk, type Signal } from '../vocabulary.ts';
import { counted, firstSentence, listed } from './grammar.ts';
import { defaultFormat } from './default-format.ts';
import { gravestFirst } from './gravest-first.ts';
import { judgedEntry } from './judged-entry.ts';
import { type PolicyChoice } from './policy-choice.ts';
import { defaultTarget, serverPanel } from './policy-panel.ts';
import { recommendationLabel } from './policy-sentences.ts';
import { provenanceRows } from './provenance-rows.ts';
import { schemaNote } from './schema-note.ts';
import { publisherRows, serverFacts } from './server-facts.ts';
import { type ServerQuestion, serverQuestions } from './server-questions.ts';
import { type SimilarRow, similarRows } from './similar-rows.ts';
import { type PolicyPanel, type ProvenanceRow } from './tool-page.ts';

export interface ServerToolRow {
  readonly name: string;
  readonly url: string;
  readonly description: string;
  readonly category: Category;
  readonly risk: Risk;
  readonly signals: readonly Signal[];
  readonly decision: string;
}

/** Everything a server page prints. */
export interface ServerPage {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly head: { readonly title: string; readonly description: string };
  /** Sentences on how the tools spread over the categories. */
  readonly spread: string;
  readonly counts: Counts;
  /** What is known for certain of who publishes it. */
  readonly publisher: ServerFacts['publisher'];
  /** Package, owner of the repository, version and the like. */
  readonly facts: readonly ProvenanceRow[];
  readonly questions: readonly ServerQuestion[];
  /** The gravest tools first. */
  readonly rows: readonly ServerToolRow[];
  /** Servers that do the same jobs. */
  readonly similar: readonly SimilarRow[];
  /** Where it is held against any other. */
  readonly compare: string;
  /** What the page's bar of links leads to. */
  readonly places: readonly { readonly id: string; readonly title: string }[];
  readonly policy: { readonly panel: PolicyPanel; readonly choice: PolicyChoice };
  readonly provenance: readonly ProvenanceRow[];
  /** Addresses that the facts do not lead to already. */
  readonly links: readonly { readonly title: string; readonly url: string }[];
  readonly partial: string | undefined;
  /** Said where the capture leaves out the arguments of its tools. */
  readonly schemas: string | undefined;
  /** What the server tells clients about itself; third-party text. */
  readonly instructions: string | undefined;
  /** The same facts in other forms: JSON, Markdown, feed, badge. */
  readonly machine: readonly { readonly title: string; readonly url: string }[];
}

/** The server page of one record: a pure function. */
export function serverPage(server: ServerRecord, urls: Urls): ServerPage {
  const { facts, counts } = server;
  const { partial } = server.provenance;
  const spread = spreadSentence(counts);
  const target = defaultTarget(server);
  const ownFacts = serverFacts(server, urls);
  const links = [
    ...(facts.repository ? [{ title: 'Repository', url: facts.repository }] : []),
    ...(facts.homepage ? [{ title: 'Home page', url: facts.homepage }] : []),
    ...facts.links,
  ];
  return {
    id: server.id,
    title: facts.title,
    summary: facts.summary,
    head: {
      title: `${facts.title}: ${counted(counts.tools, 'tool')} by risk`,
      description: `${facts.summary} ${spread}`.slice(0, 155),
    },
    spread,
    counts,
    publisher: facts.publisher,
    facts: ownFacts,
    questions: serverQuestions(server, urls),
    similar: similarRows(server, urls),
    compare: `${urls.page('compare')}?a=${encodeURIComponent(server.id)}`,
    places: places(server),
    rows: gravestFirst(server.tools).map(({ slug, tool, verdict, recommendation }) => ({
      name: tool.name,
      url: urls.tool(server.id, slug),
      description: firstSentence(tool.description, 160),
      category: verdict.category,
      risk: verdict.risk,
      signals: verdict.signals,
      decision: recommendationLabel(recommendation),
    })),
    policy: {
      panel: serverPanel({ format: defaultFormat, target, edition: 'strict' }, server.tools.map(judgedEntry)),
      choice: { server: server.id, target, tools: server.tools.length },
    },
    provenance: [...provenanceRows(server), ...publisherRows(server)],
    links: links.filter(({ url }) => !ownFacts.some((fact) => fact.url === url)),
    partial:
      partial && `${partial.reason}${partial.of ? ` The server offers ${counted(partial.of, 'tool')} in all.` : ''}`,
    schemas: schemaNote(server.tools.map(({ tool }) => tool)),
    instructions: server.instructions,
    machine: [
      {
        title: 'Definitions, verdicts, recommendations and policies by profile (JSON)',
        url: urls.serverJson(server.id),
      },
      { title: 'For language models (Markdown)', url: urls.serverFile(server.id, 'md') },
      ...(server.history.length > 0 ? [{ title: 'Changes (RSS)', url: urls.serverFile(server.id, 'rss.xml') }] : []),
      { title: 'Badge (SVG)', url: urls.serverFile(server.id, 'svg') },
    ],
  };
}

const places = ({ counts, history, weaknesses }: ServerRecord): ServerPage['places'] => [
  { id: 'answers', title: 'Answers' },
  { id: 'tools', title: counted(counts.tools, 'tool') },
  { id: 'policy', title: 'Policy' },
  { id: 'similar', title: 'Similar' },
  ...(weaknesses.length > 0 ? [{ id: 'weaknesses', title: 'Weaknesses' }] : []),
  ...(history.length > 0 ? [{ id: 'history', title: 'History' }] : []),
  { id: 'provenance', title: 'Provenance' },
];

function spreadSentence({ tools, categories, risks }: Counts): string {
  const parts = Object.entries(categories)
    .filter(([, count]) => count > 0)
    .map(([category, count]) => `${String(count)} ${category}`);
  const grave = risks.high + risks.critical;
  const risky =
    grave === 0
      ? 'None is high or critical risk.'
      : `${String(grave)} of them ${grave === 1 ? 'is' : 'are'} high or critical risk.`;
  return `${counted(tools, 'tool')}: ${listed(parts)}. ${risky}`;
}
