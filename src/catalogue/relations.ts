import { type Job } from '../reading/job.ts';
import { compareRisk } from '../vocabulary.ts';
import { type ToolLink, type ToolRecord } from '../record.ts';

/** How many links of each kind a page shows. */
const shown = 6;
/** How many milder tools are offered as alternatives. */
const alternatives = 3;

/** A tool with its job, ready to be related. */
export interface Related {
  readonly link: ToolLink;
  readonly job: Job;
}

/** Jobs that are the same have the same key; undefined where too little is known to compare. */
export const jobKey = ({ verb, object }: Job): string | undefined =>
  verb === '' || object.length === 0 ? undefined : `${verb} ${object.toSorted().join(' ')}`;

/** Finds the tools related to one tool; built once over all tools of a catalogue. */
export function relate(all: readonly Related[]): (one: Related) => ToolRecord['related'] {
  const byServer = Map.groupBy(all, ({ link }) => link.server);
  const byName = Map.groupBy(all, ({ link }) => link.name);
  const byJob = Map.groupBy(all, ({ job }) => jobKey(job));
  return ({ link, job }) => {
    const about = new Set(job.object);
    const neighbours = (byServer.get(link.server) ?? [])
      .filter((other) => other.link.slug !== link.slug)
      .map((other) => ({ link: other.link, shared: other.job.object.filter((word) => about.has(word)).length }))
      .sort((a, b) => b.shared - a.shared || (a.link.name < b.link.name ? -1 : 1));
    const elsewhere = (list: readonly Related[] | undefined): ToolLink[] =>
      (list ?? []).filter((other) => other.link.server !== link.server).map((other) => other.link);
    const same = jobKey(job);
    const sameJob = same === undefined ? [] : elsewhere(byJob.get(same)).filter((other) => other.name !== link.name);
    const safer = neighbours.filter((other) => other.shared > 0 && compareRisk(other.link.risk, link.risk) < 0);
    return {
      sameServer: neighbours.slice(0, shown).map((other) => other.link),
      sameJob: sameJob.slice(0, shown),
      safer: safer.slice(0, alternatives).map((other) => other.link),
      sameName: elsewhere(byName.get(link.name)).slice(0, shown),
    };
  };
}
