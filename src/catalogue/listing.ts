import { firstSentence } from '../explain/grammar.ts';
import { repositoryOwner } from '../manifest/repository-owner.ts';
import {
  type CatalogueIndex,
  type CatalogueTotals,
  type ServerRecord,
  type ServerSummary,
  type ToolLink,
  type ToolRecord,
  type ToolSummary,
  type VersionChange,
} from '../record.ts';
import { compareRisk, risks } from '../vocabulary.ts';

/** What the index holds of one server. */
export interface ServerListing {
  readonly server: ServerSummary;
  readonly tools: readonly ToolSummary[];
  /** Steps between its versions, without texts. */
  readonly changes: CatalogueIndex['changes'];
}

/** A link to a tool with what a list shows of it. */
export const linkTo = (server: ServerRecord, { slug, tool, verdict }: ToolRecord): ToolLink => ({
  server: server.id,
  serverTitle: server.facts.title,
  slug,
  name: tool.name,
  category: verdict.category,
  risk: verdict.risk,
});

/** What the index holds of a server; its cost as far as the record has it. */
export const listingOf = (server: ServerRecord): ServerListing => ({
  server: summary(server),
  tools: server.tools.map((record) => toolSummary(server, record)),
  changes: server.history.map((one) => ({ ...withoutTexts(one), server: server.id, title: server.facts.title })),
});

/** The index of a catalogue: its servers in their order, steps newest first; of one day, in the order of the servers. */
export function indexOf(totals: CatalogueTotals, listings: readonly ServerListing[]): CatalogueIndex {
  return {
    counts: totals.counts,
    servers: listings.map(({ server }) => server),
    tools: listings.flatMap(({ tools }) => tools),
    changes: listings
      .flatMap(({ changes }) => changes)
      .sort((a, b) => (a.capturedAt < b.capturedAt ? 1 : a.capturedAt > b.capturedAt ? -1 : 0)),
    asOf: totals.asOf,
    fingerprint: totals.fingerprint,
  };
}

const withoutTexts = (step: VersionChange): VersionChange => ({
  ...step,
  changed: step.changed.map((change) => ({ ...change, description: undefined })),
});

const summary = (server: ServerRecord): ServerSummary => ({
  id: server.id,
  title: server.facts.title,
  summary: server.facts.summary,
  version: server.provenance.version,
  capturedAt: server.provenance.capturedAt,
  licence: server.facts.licence,
  publisher: server.facts.publisher,
  owner: repositoryOwner(server),
  partial: server.provenance.partial !== undefined,
  counts: server.counts,
  cost: server.cost,
  highestRisk: server.tools
    .map(({ verdict }) => verdict.risk)
    .reduce((a, b) => (compareRisk(a, b) >= 0 ? a : b), risks[0]),
});

const toolSummary = (server: ServerRecord, record: ToolRecord): ToolSummary => ({
  ...linkTo(server, record),
  description: firstSentence(record.tool.description, 160),
  signals: record.verdict.signals,
  rules: [...new Set((record.machineVerdict ?? record.verdict).evidence.map(({ rule }) => rule))],
  attacks: record.attacks.map(({ slug }) => slug),
  decision: record.recommendation.decision.kind,
  refuses: record.recommendation.conditions.length > 0,
  tokens: record.cost.tokens,
});
