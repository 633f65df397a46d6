import { type ServerRecord } from '../record.ts';
import { type Urls } from '../urls.ts';
import { counted, listed } from './grammar.ts';

/** A similar server as a page prints it. */
export interface SimilarRow {
  readonly title: string;
  readonly id: string;
  readonly url: string;
  /** Why it is called similar: `Does 14 of the 22 jobs, for instance create issue and list commits.` */
  readonly why: string;
  readonly tools: string;
  /** Where the two stand side by side. */
  readonly compare: string;
}

/** The servers that do the same jobs as this one, and how many of its jobs. */
export const similarRows = ({ id, similar }: ServerRecord, urls: Urls): SimilarRow[] =>
  similar.map((other) => ({
    title: other.title,
    id: other.id,
    url: urls.server(other.id),
    why: why(other.shared, other.jobs, other.examples),
    tools: counted(other.tools, 'tool'),
    compare: `${urls.page('compare')}?${new URLSearchParams({ a: id, b: other.id }).toString()}`,
  }));

function why(shared: number, jobs: number, examples: readonly string[]): string {
  const many =
    shared < jobs
      ? `${String(shared)} of the ${String(jobs)} jobs`
      : jobs === 1
        ? 'the one job'
        : `all ${String(jobs)} jobs`;
  const named = listed(examples.map((job) => `“${job}”`));
  return `Does ${many} of this server${shared > examples.length ? ', among them ' : ': '}${named}.`;
}
