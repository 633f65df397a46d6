import { singular, wordsOf } from '../classify/words.ts';
import { compareRisk } from '../vocabulary.ts';
import { type ToolLink, type ToolRecord } from '../record.ts';

/** How many links of each kind a page shows. */
const shown = 6;

/** What a tool does as words in their base form, without the prefix that all tools of its server share. */
export function jobOf(name: string, shared: ReadonlySet<string>): readonly string[] {
  const words = wordsOf(name).map(({ text }) => singular(text));
  const own = words.filter((word) => !shared.has(word));
  return own.length > 0 ? own : words;
}

/** Words that stand in every tool name of a server with at least three tools: its prefix, not the tool's job. */
export function sharedWords(names: readonly string[]): ReadonlySet<string> {
  const [first, ...rest] = names.map((name) => new Set(wordsOf(name).map(({ text }) => singular(text))));
  return names.length < 3 || !first
    ? new Set()
    : new Set([...first].filter((word) => rest.every((set) => set.has(word))));
}

/** A tool with its job, ready to be related. */
export interface Job {
  readonly link: ToolLink;
  readonly job: readonly string[];
}

const key = (job: readonly string[]): string => job.toSorted().join(' ');
const object = (job: readonly string[]): readonly string[] => (job.length > 1 ? job.slice(1) : job);

/** Finds the tools related to one tool; built once over all tools of a catalogue. */
export function relate(jobs: readonly Job[]): (one: Job) => ToolRecord['related'] {
  const byServer = Map.groupBy(jobs, ({ link }) => link.server);
  const byName = Map.groupBy(jobs, ({ link }) => link.name);
  const byJob = Map.groupBy(jobs, ({ job }) => key(job));
  return ({ link, job }) => {
    const about = new Set(object(job));
    const neighbours = (byServer.get(link.server) ?? [])
      .filter((other) => other.link.slug !== link.slug)
      .map((other) => ({ link: other.link, shared: object(other.job).filter((word) => about.has(word)).length }))
      .sort((a, b) => b.shared - a.shared || a.link.name.localeCompare(b.link.name, 'en'));
    const elsewhere = (list: readonly Job[] | undefined): ToolLink[] =>
      (list ?? []).filter((other) => other.link.server !== link.server).map((other) => other.link);
    const sameName = elsewhere(byName.get(link.name));
    const sameJob = elsewhere(byJob.get(key(job))).filter((other) => other.name !== link.name);
    const safer = neighbours.filter((other) => other.shared > 0 && compareRisk(other.link.risk, link.risk) < 0);
    return {
      sameServer: neighbours.slice(0, shown).map((other) => other.link),
      sameJob: sameJob.slice(0, shown),
      safer: safer.slice(0, 3).map((other) => other.link),
      sameName: sameName.slice(0, shown),
    };
  };
}
