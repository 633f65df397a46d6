import { overriddenVerdict } from '../classify/overridden-verdict.ts';
import { reviewedVerdict } from '../classify/reviewed-verdict.ts';
import { type Verdict } from '../classify/verdict.ts';
import { type Advisory } from '../manifest/advisory.ts';
import { type Override } from '../manifest/overrides.ts';
import { type Problem } from '../manifest/problem.ts';
import { type Review } from '../manifest/reviews.ts';
import { type Tool } from '../manifest/tool.ts';
import { type ServerFacts } from '../manifest/server.ts';
import { type Taxonomy } from '../manifest/taxonomy.ts';
import { quoted } from '../explain/grammar.ts';
import { subjectAsRead } from '../explain/prose/subject.ts';
import { toolSentences } from '../explain/tool-sentences.ts';
import { recommend } from '../policy/recommend.ts';
import { jobOf } from '../reading/job.ts';
import { type Reading } from '../reading/reading.ts';
import { type KnownWeakness, type Provenance, type ServerRecord, type TokenCost, type ToolRecord } from '../record.ts';
import { isAffected } from './affected.ts';
import { checkReviews } from './check-reviews.ts';
import { counts } from './counts.ts';
import { history } from './history.ts';
import { judgeVersions } from './judge-versions.ts';
import { type ServerSource, type VersionedCapture } from './read-catalogue.ts';
import { slugs } from './slug.ts';

/** A server's record before relations are known, what is wrong with its files, and what its maintainer should hear. */
export interface CompiledServer {
  readonly record: ServerRecord;
  /** How its tools were read, in their order. */
  readonly readings: readonly Reading[];
  readonly problems: readonly Problem[];
  /** Overrides that are no longer needed, and reviews of definitions that have changed since. */
  readonly notes: readonly string[];
}

/** What of a catalogue a server is compiled with. */
export interface Terms {
  readonly taxonomy: Taxonomy;
  readonly advisories: readonly Advisory[];
}

/** The newest captured version of a server. */
export function newest({ captures, id }: ServerSource): VersionedCapture {
  const last = captures.at(-1);
  if (!last) throw new Error(`${id} has no capture`);
  return last;
}

/**
 * Classifies and recommends every tool of a server's newest capture, and compares its captures.
 * @param namesElsewhere tool names that other servers list too
 */
export function compileServer(
  source: ServerSource,
  namesElsewhere: ReadonlySet<string>,
  { taxonomy, advisories }: Terms,
): CompiledServer {
  const versions = judgeVersions(source, namesElsewhere);
  const { version, capture } = newest(source);
  const tools = versions.at(-1)?.tools ?? [];
  const slug = slugs(versions.map((one) => one.tools.map(({ tool }) => tool.name)));
  const reviews = checkReviews(
    source,
    tools.map(({ tool }) => tool),
  );
  const records = tools.map(({ tool, verdict, reading }) => {
    const judged = decided(tool, verdict, reviews.current.get(tool.name), overrideOf(source, tool.name));
    const { verb, object } = jobOf(reading);
    return {
      slug: slug.get(tool.name) ?? tool.name,
      ...judged,
      recommendation: recommend(tool, judged.verdict),
      sentences: toolSentences(subjectAsRead(judged, reading), source.facts.title, taxonomy),
      job: { verb, object },
      ...alone,
    };
  });
  const [owner = '', name = ''] = source.id.split('/');
  const record: ServerRecord = {
    id: source.id,
    owner,
    name,
    facts: quotedFacts(source.facts),
    provenance: provenance(version, capture),
    instructions: capture.instructions ?? undefined,
    counts: counts(records.map(({ verdict }) => verdict)),
    cost: unweighed,
    tools: records,
    history: history(versions),
    weaknesses: advisories.filter((one) => one.package === source.facts.package).map((one) => weakness(one, version)),
    similar: [],
  };
  const names = new Set(tools.map(({ tool }) => tool.name));
  return {
    record,
    readings: tools.map(({ reading }) => reading),
    problems: [...strayOverrides(source, names, version), ...reviews.problems],
    notes: [...needlessOverrides(source, records), ...reviews.notes],
  };
}

/** A summary that is the package's own stands in quotes wherever it is printed. */
const quotedFacts = (facts: ServerFacts): ServerFacts =>
  facts.summaryBy === 'package' ? { ...facts, summary: quoted(facts.summary, facts.summary.length) } : facts;

const overrideOf = ({ overrides }: ServerSource, name: string): Override | undefined =>
  Object.hasOwn(overrides, name) ? overrides[name] : undefined;

/** As relations, the cost is known when all servers are (`token-cost.ts`). */
const unweighed: TokenCost = { tokens: 0, rank: 1, percentile: 0 };
const alone: Pick<ToolRecord, 'attacks' | 'cost' | 'related'> = {
  attacks: [],
  cost: unweighed,
  related: { sameServer: [], sameJob: [], safer: [], sameName: [] },
};

/** An override wins over a review, a review over the machine. */
function decided(
  tool: Tool,
  machine: Verdict,
  review: Review | undefined,
  override: Override | undefined,
): Pick<ToolRecord, 'tool' | 'verdict' | 'machineVerdict' | 'review' | 'override'> {
  const reviewed = review ? reviewedVerdict(tool, machine, review) : machine;
  const verdict = override ? overriddenVerdict(tool, machine, reviewed, override) : reviewed;
  return { tool, verdict, machineVerdict: verdict === machine ? undefined : machine, review, override };
}

/** Overrides of tools that the newest capture does not hold. */
export const strayOverrides = (source: ServerSource, names: ReadonlySet<string>, version: string): Problem[] =>
  Object.keys(source.overrides)
    .filter((name) => !names.has(name))
    .map((name) => ({
      file: source.overridesFile,
      at: name,
      wrong: `no tool “${name}” in version ${version}`,
      right: 'the exact name of a captured tool',
    }));

/** Overrides that say what stands there without them: the review's verdict, or the machine's. */
const needlessOverrides = ({ overridesFile }: ServerSource, records: readonly ToolRecord[]): string[] =>
  records.flatMap(({ tool, verdict, machineVerdict, review, override }) => {
    const without = override && (review ?? machineVerdict);
    return without?.category === verdict.category && without.risk === verdict.risk
      ? [
          `${overridesFile} (${tool.name}): the ${review ? 'review' : 'machine'} agrees now; the override is no longer needed`,
        ]
      : [];
  });

function provenance(version: string, capture: VersionedCapture['capture']): Provenance {
  const { package: purl, integrity, capturedAt, capturedBy, source, transport, protocolVersion } = capture;
  const { env, args, authenticated, network, partial } = capture;
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
    network,
    partial,
  };
}

function weakness(advisory: Advisory, version: string): KnownWeakness {
  const affected = isAffected(version, advisory.affected);
  return { ...advisory, state: affected === undefined ? 'unknown' : affected ? 'affected' : 'fixed' };
}
