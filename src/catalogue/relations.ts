import { type Job } from '../reading/job.ts';
import { type ToolLink, type ToolRecord } from '../record.ts';
import { closeness, shared, type Compared } from './closeness.ts';
import { byId } from './link-order.ts';

/** How many links of each kind a page shows. */
const shown = 6;
/**
 * How many tools of one job and category are compared with one, the first ones in the order of the catalogue: a thousand servers
 * list users, and with all of them compared with all, time would grow with the square of their number.
 */
const compared = 150;
/** How near two tools must be, before the same words for verb and object are the same job. */
const nearEnough = 0.2;
/** Jobs below which a server is too small to be like another by sharing a few. */
const fewJobs = 8;

/** A tool as tools of other servers are related to it. */
export interface RelatedElsewhere {
  readonly link: ToolLink;
  /** Its job, where enough is known to compare it. */
  readonly job: { readonly key: string; readonly words: Compared } | undefined;
}

/** A server with the jobs of its tools: ascending numbers, each once. */
export interface WorkingServer {
  readonly id: string;
  readonly tools: readonly RelatedElsewhere[];
  readonly jobs: readonly number[];
}

/** Jobs that are the same have the same key; undefined where too little is known to compare. */
export const jobKey = ({ verb, object }: Pick<Job, 'verb' | 'object'>): string | undefined =>
  verb === '' || object.length === 0 ? undefined : `${verb} ${object.toSorted().join(' ')}`;

/** Finds the tools of other servers that are related to one tool; built once over all servers of a catalogue. */
export function relateElsewhere(
  servers: readonly WorkingServer[],
): (one: RelatedElsewhere) => Pick<ToolRecord['related'], 'sameJob' | 'sameName'> {
  const all = servers.flatMap(({ tools }) => tools);
  const byName = Map.groupBy(all, ({ link }) => link.name);
  const byJob = Map.groupBy(all, group);
  const jobs = new Map(servers.map((server) => [server.id, server.jobs]));
  let asked = { server: '', shares: new Map<string, number>() };
  /** How much two servers do the same: by the jobs of the one with fewer. Asked server by server, and kept for one. */
  const alike = (server: string, other: string): number => {
    if (asked.server !== server) asked = { server, shares: new Map() };
    const before = asked.shares.get(other);
    if (before !== undefined) return before;
    const share = commonShare(jobs.get(server) ?? [], jobs.get(other) ?? []);
    asked.shares.set(other, share);
    return share;
  };
  return (one) => ({
    sameJob: one.job === undefined ? [] : sameJob(one, elsewhere(one, byJob.get(group(one)), compared), alike),
    sameName: elsewhere(one, byName.get(one.link.name), shown).map(({ link }) => link),
  });
}

/** Tools of one job and category stand together; those of which no job is known stand nowhere. */
const group = ({ job, link }: RelatedElsewhere): string | undefined => job && `${link.category} ${job.key}`;

/** The first of these tools that other servers list. */
function elsewhere(
  { link }: RelatedElsewhere,
  all: readonly RelatedElsewhere[] = [],
  most: number,
): RelatedElsewhere[] {
  const found: RelatedElsewhere[] = [];
  for (const other of all) {
    if (found.length === most) break;
    if (other.link.server !== link.server) found.push(other);
  }
  return found;
}

/** Share of the jobs of the server with fewer that the other has too. */
const commonShare = (a: readonly number[], b: readonly number[]): number =>
  shared(a, b) / Math.max(fewJobs, Math.min(a.length, b.length));

/** The nearest tool of each other server that does the same job, the nearest server first. */
function sameJob(
  { link, job }: RelatedElsewhere,
  others: readonly RelatedElsewhere[],
  alike: (a: string, b: string) => number,
): ToolLink[] {
  const near = others
    .flatMap((other) =>
      job && other.job
        ? [{ link: other.link, near: closeness(job.words, other.job.words) + alike(link.server, other.link.server) }]
        : [],
    )
    .filter(({ near }) => near >= nearEnough)
    .sort((a, b) => b.near - a.near || byId(a.link, b.link));
  return [...new Map(near.toReversed().map((one) => [one.link.server, one.link])).values()].reverse().slice(0, shown);
}
