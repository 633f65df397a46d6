import { classify } from '../classify/classify.ts';
import { type Verdict } from '../classify/verdict.ts';
import { firstSentence } from '../explain/grammar.ts';
import { sha256Hex } from '../manifest/definition-hash.ts';
import { normaliseAll } from '../manifest/normalise.ts';
import { type Override } from '../manifest/overrides.ts';
import { type Problem } from '../manifest/problem.ts';
import { type Tool } from '../manifest/tool.ts';
import { recommend } from '../policy/recommend.ts';
import { compareRisk, risks } from '../vocabulary.ts';
import { counts, sumCounts } from './counts.ts';
import { type CatalogueSource, type ServerSource, type VersionedCapture } from './read-catalogue.ts';
import {
  type CatalogueIndex,
  type Provenance,
  type ServerRecord,
  type ServerSummary,
  type ToolLink,
  type ToolRecord,
  type ToolSummary,
} from '../record.ts';
import { jobOf, relate, sharedWords, type Job } from './relations.ts';
import { slugs } from './slug.ts';

/** A compiled catalogue, what stops it, and what a maintainer should hear. */
export interface Compiled {
  readonly servers: readonly ServerRecord[];
  readonly index: CatalogueIndex;
  readonly problems: readonly Problem[];
  /** Overrides that the machine now agrees with. */
  readonly notes: readonly string[];
}

/** Classifies, recommends and relates every tool of the newest captures. Pure; the same input gives the same output. */
export function compile(source: CatalogueSource): Compiled {
  const repeated = repeatedNames(source.servers);
  const servers = source.servers.map((server) => judgeServer(server, repeated));
  const related = relate(servers.flatMap(({ record }) => jobs(record)));
  const records = servers.map(({ record }) => {
    const own = jobs(record);
    return { ...record, tools: record.tools.map((tool, i) => (own[i] ? { ...tool, related: related(own[i]) } : tool)) };
  });
  return {
    servers: records,
    index: indexOf(records),
    problems: servers.flatMap(({ problems }) => problems),
    notes: servers.flatMap(({ notes }) => notes),
  };
}

const newest = ({ captures, id }: ServerSource): VersionedCapture => {
  const last = captures.at(-1);
  if (!last) throw new Error(`${id} has no capture`);
  return last;
};

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

function judgeServer(
  source: ServerSource,
  namesElsewhere: ReadonlySet<string>,
): { record: ServerRecord; problems: Problem[]; notes: string[] } {
  const { version, capture } = newest(source);
  const tools = normaliseAll(capture.tools, capture.partial ? ['partial-capture'] : []);
  const names = tools.map(({ name }) => name);
  const context = { toolNames: names, othersNames: namesElsewhere };
  const slug = slugs(names);
  const notes: string[] = [];
  const records = tools.map((tool, index) => {
    const machine = classify(tool, context);
    const override = Object.hasOwn(source.overrides, tool.name) ? source.overrides[tool.name] : undefined;
    const verdict = override ? overridden(machine, override) : machine;
    if (override && verdict.category === machine.category && verdict.risk === machine.risk)
      notes.push(`${source.overridesFile} (${tool.name}): the machine agrees now; the override is no longer needed`);
    return toolRecord(slug[index] ?? tool.name, tool, verdict, override && machine, override);
  });
  const problems = Object.keys(source.overrides)
    .filter((name) => !names.includes(name))
    .map((name) => ({
      file: source.overridesFile,
      at: name,
      wrong: `no tool “${name}” in version ${version}`,
      right: 'the exact name of a captured tool',
    }));
  const [owner = '', name = ''] = source.id.split('/');
  const record: ServerRecord = {
    id: source.id,
    owner,
    name,
    facts: source.facts,
    provenance: provenance(version, capture),
    instructions: capture.instructions ?? undefined,
    counts: counts(records.map(({ verdict }) => verdict)),
    tools: records,
  };
  return { record, problems, notes };
}

const overridden = (machine: Verdict, { category, risk }: Override): Verdict => ({
  ...machine,
  category: category ?? machine.category,
  risk: risk ?? machine.risk,
  confidence: 1,
});

const toolRecord = (
  slug: string,
  tool: Tool,
  verdict: Verdict,
  machineVerdict: Verdict | undefined,
  override: Override | undefined,
): ToolRecord => ({
  slug,
  tool,
  verdict,
  machineVerdict,
  override,
  recommendation: recommend(tool, verdict),
  related: { sameServer: [], sameJob: [], safer: [], sameName: [] },
});

function provenance(version: string, capture: VersionedCapture['capture']): Provenance {
  const { package: purl, integrity, capturedAt, capturedBy, source, transport, protocolVersion } = capture;
  const { env, args, authenticated, partial } = capture;
  return {
    version,
    package: purl,
    integrity,
    capturedAt,
    capturedBy,
    source,
    transport,
    protocolVersion,
    env,
    args,
    authenticated,
    partial,
  };
}

const link = (server: ServerRecord, { slug, tool, verdict }: ToolRecord): ToolLink => ({
  server: server.id,
  serverTitle: server.facts.title,
  slug,
  name: tool.name,
  category: verdict.category,
  risk: verdict.risk,
});

function jobs(server: ServerRecord): Job[] {
  const shared = sharedWords(server.tools.map(({ tool }) => tool.name));
  return server.tools.map((record) => ({ link: link(server, record), job: jobOf(record.tool.name, shared) }));
}

function indexOf(servers: readonly ServerRecord[]): CatalogueIndex {
  const content = servers.map((server) => [
    server.id,
    server.facts,
    server.provenance,
    server.tools.map(({ tool, verdict }) => [tool.hash, verdict]),
  ]);
  return {
    counts: { ...sumCounts(servers.map((server) => server.counts)), servers: servers.length },
    servers: servers.map(summary),
    tools: servers.flatMap((server) => server.tools.map((record) => toolSummary(server, record))),
    asOf: servers.map((server) => server.provenance.capturedAt).reduce((a, b) => (a > b ? a : b), ''),
    fingerprint: sha256Hex(JSON.stringify(content)).slice(0, 12),
  };
}

const summary = (server: ServerRecord): ServerSummary => ({
  id: server.id,
  title: server.facts.title,
  summary: server.facts.summary,
  version: server.provenance.version,
  capturedAt: server.provenance.capturedAt,
  licence: server.facts.licence,
  partial: server.provenance.partial !== undefined,
  counts: server.counts,
  highestRisk: server.tools
    .map(({ verdict }) => verdict.risk)
    .reduce((a, b) => (compareRisk(a, b) >= 0 ? a : b), risks[0]),
});

const toolSummary = (server: ServerRecord, record: ToolRecord): ToolSummary => ({
  ...link(server, record),
  description: firstSentence(record.tool.description, 160),
  signals: record.verdict.signals,
  rules: [...new Set(record.verdict.evidence.map(({ rule }) => rule))],
  decision: record.recommendation.decision.kind,
});
