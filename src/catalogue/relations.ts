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
const key = ({ verb, object }: Job): string | undefined =>
  verb === '' || object.length === 0 ? undefined : `${verb} ${object.toSorted().join(' ')}`;

/** Share of what either has that both have; 0 where both have nothing. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = [...a].filter((one) => b.has(one)).length;
  return both === 0 ? 0 : both / (a.size + b.size - both);
}

/** How near two tools are by their arguments and by what they say beside verb and object. */
function closeness(a: Related, b: Related): number {
  const job = new Set([...a.job.words, ...b.job.words, ...a.job.object, a.job.said, b.job.said]);
  const besides = ({ says }: Related): ReadonlySet<string> => new Set([...says].filter((word) => !job.has(word)));
  return overlap(a.takes, b.takes) + overlap(besides(a), besides(b));
}

/** Finds the tools related to one tool; built once over all tools of a catalogue. */
export function relate(all: readonly Related[]): (one: Related) => ToolRecord['related'] {
  const byServer = Map.groupBy(all, ({ link }) => link.server);
  const byName = Map.groupBy(all, ({ link }) => link.name);
  const byJob = Map.groupBy(all, ({ job }) => key(job));
  const jobs = new Map([...byServer].map(([id, tools]) => [id, new Set(tools.flatMap(({ job }) => key(job) ?? []))]));
  const known = new Map<string, number>();
  /** How much two servers do the same: by the jobs of the one with fewer. */
  const alike = (a: string, b: string): number => {
    const pair = a < b ? `${a} ${b}` : `${b} ${a}`;
    const before = known.get(pair);
    if (before !== undefined) return before;
    const [one = [], other = []] = [jobs.get(a), jobs.get(b)]
      .map((set) => [...(set ?? [])])
      .toSorted((x, y) => x.length - y.length);
    const both = new Set(other);
    const share = one.length === 0 ? 0 : one.filter((job) => both.has(job)).length / Math.max(8, one.length);
    known.set(pair, share);
    return share;
  };
  return (one) => {
    const { link } = one;
    const neighbours = (byServer.get(link.server) ?? []).filter((other) => other.link.slug !== link.slug);
    const same = key(one.job);
    return {
      sameServer: nearest(one, neighbours),
      sameJob: same === undefined ? [] : sameJob(one, byJob.get(same) ?? [], alike),
      safer: neighbours
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

const byId = (a: ToolLink, b: ToolLink): number => (`${a.server}/${a.slug}` < `${b.server}/${b.slug}` ? -1 : 1);

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

/** Tools of the server on the same thing, by the words that name it; the rarer a word on the server, the more it says. */
function nearest({ job, link }: Related, neighbours: readonly Related[]): ToolLink[] {
  const holding = (word: string): number => neighbours.filter((other) => other.job.object.includes(word)).length;
  const weights = job.object.map((word) => ({ word, weight: 1 / Math.max(1, holding(word)) }));
  return neighbours
    .map((other) => ({
      link: other.link,
      shared: weights.reduce((sum, { word, weight }) => (other.job.object.includes(word) ? sum + weight : sum), 0),
    }))
    .sort(
      (a, b) =>
        b.shared - a.shared ||
        Math.abs(compareRisk(a.link.risk, link.risk)) - Math.abs(compareRisk(b.link.risk, link.risk)) ||
        byId(a.link, b.link),
    )
    .filter(({ shared }, index) => shared > 0 || index < alternatives)
    .slice(0, shown)
    .map((other) => other.link);
}
