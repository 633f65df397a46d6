import { jobOf } from '../reading/job.ts';
import { singular, wordsOf } from '../language/words.ts';
import { type Reading } from '../reading/reading.ts';
import { openAttacks } from '../explain/attack-match.ts';
import { firstSentence } from '../explain/grammar.ts';
import { sha256Hex } from '../manifest/definition-hash.ts';
import { repositoryOwner } from '../manifest/repository-owner.ts';
import { type Problem } from '../manifest/problem.ts';
import {
  type CatalogueIndex,
  type ServerRecord,
  type ServerSummary,
  type ToolLink,
  type ToolRecord,
  type ToolSummary,
  type VersionChange,
} from '../record.ts';
import { compareRisk, risks } from '../vocabulary.ts';
import { type CompiledServer, compileServer, newest } from './compile-server.ts';
import { sumCounts } from './counts.ts';
import { type CatalogueSource, type ServerSource } from './read-catalogue.ts';
import { comparable, jobKey, relate, type Related } from './relations.ts';
import { type ServerJobs, similarServers } from './similar-servers.ts';
import { withTokenCosts } from './token-cost.ts';

/** A compiled catalogue, what stops it, and what a maintainer should hear. */
export interface Compiled {
  readonly servers: readonly ServerRecord[];
  readonly index: CatalogueIndex;
  readonly problems: readonly Problem[];
  /** Overrides that are no longer needed, and reviews of definitions that have changed since. */
  readonly notes: readonly string[];
}

/** Classifies, recommends and relates every tool of the newest captures. Pure; the same input gives the same output. */
export function compile(source: CatalogueSource): Compiled {
  const repeated = repeatedNames(source.servers);
  const servers = source.servers.map((server) => compileServer(server, repeated, source));
  const known = servers.map(jobs);
  const related = relate(known.flat());
  const jobsOf = servers.map(({ record }, index) => serverJobs(record, known[index] ?? []));
  const similar = similarServers(jobsOf);
  const records = withTokenCosts(servers.map(({ record }) => record)).map((record, index) => {
    const own = known[index] ?? [];
    const alike = jobsOf[index] ? similar(jobsOf[index]) : [];
    const tools = record.tools.map((tool, i) => {
      const one = own[i];
      if (!one) return tool;
      const attacks = openAttacks(source.attacks, { verdict: tool.verdict, reading: one.reading });
      return { ...tool, attacks, related: related(one) };
    });
    return { ...record, similar: alike, tools };
  });
  return {
    servers: records,
    index: indexOf(records),
    problems: servers.flatMap(({ problems }) => problems),
    notes: servers.flatMap(({ notes }) => notes),
  };
}

/** Tool names that at least two servers list. */
function repeatedNames(servers: readonly ServerSource[]): ReadonlySet<string> {
  const owner = new Map<string, string>();
  const repeated = new Set<string>();
  for (const server of servers)
    for (const { name } of newest(server).capture.tools) {
      if ((owner.get(name) ?? server.id) !== server.id) repeated.add(name);
      owner.set(name, server.id);
    }
  return repeated;
}

const link = (server: ServerRecord, { slug, tool, verdict }: ToolRecord): ToolLink => ({
  server: server.id,
  serverTitle: server.facts.title,
  slug,
  name: tool.name,
  category: verdict.category,
  risk: verdict.risk,
});

function jobs({ record: server, readings }: CompiledServer): (Related & { readonly reading: Reading })[] {
  const brand = new Set(wordsOf(`${server.id} ${server.facts.title}`).map(({ text }) => singular(text)));
  return server.tools.flatMap((record, index) => {
    const reading = readings[index];
    if (!reading) return [];
    const { parameters, description } = record.tool;
    const near = comparable(parameters, firstSentence(description));
    return [{ link: link(server, record), job: jobOf(reading, brand), ...near, reading }];
  });
}

const serverJobs = ({ id, facts, counts }: ServerRecord, tools: readonly Related[]): ServerJobs => ({
  id,
  title: facts.title,
  tools: counts.tools,
  jobs: new Set(tools.flatMap(({ job }) => jobKey(job) ?? [])),
});

function indexOf(servers: readonly ServerRecord[]): CatalogueIndex {
  const content = servers.map((server) => [
    server.id,
    server.facts,
    server.provenance,
    server.tools.map(({ tool, verdict, review, override }) => [tool.hash, verdict, review, override]),
  ]);
  return {
    counts: { ...sumCounts(servers.map((server) => server.counts)), servers: servers.length },
    servers: servers.map(summary),
    tools: servers.flatMap((server) => server.tools.map((record) => toolSummary(server, record))),
    changes: changesOf(servers),
    asOf: servers.map((server) => server.provenance.capturedAt).reduce((a, b) => (a > b ? a : b), ''),
    fingerprint: sha256Hex(JSON.stringify(content)).slice(0, 12),
  };
}

/** Steps of all servers without texts, newest first; of one day, in the order of the servers. */
const changesOf = (servers: readonly ServerRecord[]): CatalogueIndex['changes'] =>
  servers
    .flatMap(({ id, facts, history }) =>
      history.map((one) => ({ ...withoutTexts(one), server: id, title: facts.title })),
    )
    .sort((a, b) => (a.capturedAt < b.capturedAt ? 1 : a.capturedAt > b.capturedAt ? -1 : 0));

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
  ...link(server, record),
  description: firstSentence(record.tool.description, 160),
  signals: record.verdict.signals,
  rules: [...new Set((record.machineVerdict ?? record.verdict).evidence.map(({ rule }) => rule))],
  attacks: record.attacks.map(({ slug }) => slug),
  decision: record.recommendation.decision.kind,
  refuses: record.recommendation.conditions.length > 0,
  tokens: record.cost.tokens,
});
