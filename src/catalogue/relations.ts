import { wordsOf } from '../language/words.ts';
import { type Job } from '../reading/job.ts';
import { compareRisk } from '../vocabulary.ts';
import { type ToolLink, type ToolRecord } from '../record.ts';
import { isMilder } from './milder.ts';

/** How many links of each kind a page shows. */
const shown = 6;
/** How many milder tools are offered as alternatives. */
const alternatives = 3;
/** How many tools of one job are compared with each other; a thousand servers list users. */
const compared = 150;
/** How near two tools must be, before the same words for verb and object are the same job. */
const nearEnough = 0.2;

/** A tool with its job, ready to be related. */
export interface Related {
  readonly link: ToolLink;
  readonly job: Job;
  /** Names of its arguments, in small letters without punctuation. */
  readonly takes: ReadonlySet<string>;
  /** Words of its first sentence. */
  readonly says: ReadonlySet<string>;
}

/** Names of arguments and words of a sentence, so that they can be compared across servers. */
export const comparable = (
  parameters: readonly { readonly name: string; readonly path: readonly string[] }[],
  sentence: string,
) => ({
  takes: new Set(
    parameters.filter(({ path }) => path.length === 1).map(({ name }) => name.toLowerCase().replace(/[^a-z0-9]/g, '')),
  ),
  says: new Set(
    wordsOf(sentence)
      .map(({ text }) => text)
      .filter((text) => text.length > 2),
  ),
});

/** Jobs that are the same have the same key; undefined where too little is known to compare. */
export const jobKey = ({ verb, object }: Job): string | undefined =>
  verb === '' || object.length === 0 ? undefined : `${verb} ${object.toSorted().join(' ')}`;

/** Share of what either has that both have; 0 where both have nothing. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = [...a].filter((one) => b.has(one)).length;
  return both === 0 ? 0 : both / (a.size + b.size - both);
}

/** How near two tools are by their arguments and by what they say beside verb and object. */
function closeness(a: Related, b: Related): number {
  const isJob = (word: string): boolean =>
    word === a.job.said || word === b.job.said || a.job.words.includes(word) || b.job.words.includes(word);
  let [both, either] = [0, 0];
  for (const word of a.says) {
    if (isJob(word)) continue;
    either += 1;
    if (b.says.has(word)) both += 1;
  }
  for (const word of b.says) if (!a.says.has(word) && !isJob(word)) either += 1;
  return overlap(a.takes, b.takes) + (both === 0 ? 0 : both / either);
}

/** Finds the tools related to one tool; built once over all tools of a catalogue. */
export function relate(all: readonly Related[]): (one: Related) => ToolRecord['related'] {
  const byServer = Map.groupBy(all, ({ link }) => link.server);
  const ofServers = new Map([...byServer].map(([id, tools]) => [id, serverTools(tools)]));
  const byName = Map.groupBy(all, ({ link }) => link.name);
  const byJob = Map.groupBy(all, ({ job }) => jobKey(job));
  const jobs = new Map(
    [...byServer].map(([id, tools]) => [id, new Set(tools.flatMap(({ job }) => jobKey(job) ?? []))]),
  );
  let asked = { server: '', shares: new Map<string, number>() };
  /** How much two servers do the same: by the jobs of the one with fewer. Asked server by server, and kept for one. */
  const alike = (server: string, other: string): number => {
    if (asked.server !== server) asked = { server, shares: new Map() };
    const before = asked.shares.get(other);
    if (before !== undefined) return before;
    const share = commonShare(jobs.get(server), jobs.get(other));
    asked.shares.set(other, share);
    return share;
  };
  return (one) => {
    const { link } = one;
    const server = ofServers.get(link.server) ?? serverTools([]);
    const same = jobKey(one.job);
    return {
      sameServer: nearest(one, server),
      sameJob: same === undefined ? [] : sameJob(one, byJob.get(same) ?? [], alike),
      safer: server.tools
        .filter((other) => isMilder(one, other))
        .sort((a, b) => closeness(one, b) - closeness(one, a) || byId(a.link, b.link))
        .slice(0, alternatives)
        .map((other) => other.link),
      sameName: (byName.get(link.name) ?? [])
        .filter((other) => other.link.server !== link.server)
        .slice(0, shown)
        .map((other) => other.link),
    };
  };
}

const byId = (a: ToolLink, b: ToolLink): number =>
  a.server === b.server ? (a.slug < b.slug ? -1 : 1) : a.server < b.server ? -1 : 1;

/** Jobs below which a server is too small to be like another by sharing a few. */
const fewJobs = 8;

/** Share of the jobs of the server with fewer that the other has too. */
function commonShare(a: ReadonlySet<string> = new Set(), b: ReadonlySet<string> = new Set()): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  return [...few].filter((job) => many.has(job)).length / Math.max(fewJobs, few.size);
}

/** The nearest tool of each other server that does the same job, the nearest server first. */
function sameJob(one: Related, all: readonly Related[], alike: (a: string, b: string) => number): ToolLink[] {
  const near = all
    .filter(({ link }) => link.server !== one.link.server && link.category === one.link.category)
    .slice(0, compared)
    .map((other) => ({ link: other.link, near: closeness(one, other) + alike(one.link.server, other.link.server) }))
    .filter(({ near }) => near >= nearEnough)
    .sort((a, b) => b.near - a.near || byId(a.link, b.link));
  return [...new Map(near.toReversed().map(({ link }) => [link.server, link])).values()].reverse().slice(0, shown);
}

/** Tools of the server on the same thing; the rarer a word on the server, the more it says. */
function nearest({ job, link }: Related, server: ServerTools): ToolLink[] {
  const weights = job.object.map((word) => ({ word, weight: 1 / (server.holding.get(word) ?? 1) }));
  const weighed = server.tools.map((other) => ({
    link: other.link,
    shared: weights.reduce((sum, { word, weight }) => (other.job.object.includes(word) ? sum + weight : sum), 0),
  }));
  const near = weighed.filter(({ shared }) => shared > 0);
  return (near.length < alternatives ? weighed : near)
    .filter((other) => other.link.slug !== link.slug)
    .sort(
      (a, b) =>
        b.shared - a.shared ||
        Math.abs(compareRisk(a.link.risk, link.risk)) - Math.abs(compareRisk(b.link.risk, link.risk)) ||
        byId(a.link, b.link),
    )
    .slice(0, near.length < alternatives ? alternatives : shown)
    .map((other) => other.link);
}

/** The tools of one server, and on how many of them each word names what is acted on. */
interface ServerTools {
  readonly tools: readonly Related[];
  readonly holding: ReadonlyMap<string, number>;
}

function serverTools(tools: readonly Related[]): ServerTools {
  const holding = new Map<string, number>();
  for (const word of tools.flatMap(({ job }) => job.object)) holding.set(word, (holding.get(word) ?? 0) + 1);
  return { tools, holding };
}
