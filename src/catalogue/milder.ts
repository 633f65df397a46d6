import { type Job } from '../reading/job.ts';
import { compareRisk } from '../vocabulary.ts';
import { type ToolLink } from '../record.ts';

/** Two verbs of which the second does the first's job with less power, on the same thing. */
interface Step {
  readonly from: ReadonlySet<string>;
  readonly to: ReadonlySet<string>;
}
const step = (from: string, to: string): Step => ({ from: new Set(from.split(' ')), to: new Set(to.split(' ')) });

const steps: readonly Step[] = [
  // Taken away, and still there.
  step('delete remove erase destroy drop purge wipe', 'archive trash disable deactivate suspend unpublish hide'),
  // As a whole, and in part.
  step('write put overwrite save', 'edit append patch'),
  // Before people, and before they see it.
  step('send reply forward publish post', 'draft compose'),
  // Carried out, and looked at first.
  step('apply execute run deploy transfer swap trade buy sell', 'plan preview simulate estimate quote'),
  step('kill terminate', 'stop pause'),
];

const showing = new Set('plan preview simulate dry'.split(' '));
/** What is told about a thing instead of the thing itself. */
const about = new Set('info information metadata detail details status count stats summary'.split(' '));

/** Words that make a call of the same verb on the same thing stronger. */
const stronger = new Set(
  'all bulk batch mass multiple many force forced hard permanent permanently recursive raw'.split(' '),
);
/** Words that make it weaker. */
const weaker = new Set(
  'draft trash archive dry simulate simulated preview safe soft readonly read sandbox test'.split(' '),
);
/** Verbs under which a text of the caller is run. */
const running = new Set('run execute query exec read select'.split(' '));

const sameThing = (a: readonly string[], b: readonly string[]): boolean => {
  const [one, other] = [a, b].map((words) =>
    words.filter((word) => !stronger.has(word) && !weaker.has(word)).toSorted(),
  );
  return one !== undefined && other !== undefined && one.length > 0 && one.join(' ') === other.join(' ');
};

const has = (words: readonly string[], set: ReadonlySet<string>): boolean => words.some((word) => set.has(word));

/** Words for a query that the caller writes, and for what it is put to. */
const queries = new Set(
  'sql query statement database db select read-only readonly data row table arbitrary'.split(' '),
);
const takesAQuery = ({ takes }: Milder): boolean => ['sql', 'query', 'statement'].some((name) => takes.has(name));

/** Both run a query that the caller writes, on the same thing. */
const runTheSame = (one: Milder, other: Milder): boolean =>
  [one, other].every((tool) => running.has(tool.job.said) && takesAQuery(tool)) &&
  one.job.object.every((word) => queries.has(word) || other.job.object.includes(word));

/** What is compared of two tools. */
interface Milder {
  readonly link: ToolLink;
  readonly job: Job;
  readonly takes: ReadonlySet<string>;
}

/** Whether a tool of the same server does this one's job with less power: less risk alone does not suffice. */
export function isMilder(one: Milder, other: Milder): boolean {
  if (compareRisk(other.link.risk, one.link.risk) >= 0) return false;
  const isRead = other.link.category === 'Read' && one.link.category !== 'Read';
  if (runTheSame(one, other)) return isRead;
  if (isShownBy(one.job, other.job)) return true;
  if (!isWeaker(one.job, other.job, isRead)) return false;
  if (has(other.job.words, about) && !has(one.job.words, about)) return false;
  return sameThing(one.job.object, other.job.object);
}

/** A call that only shows what another would do is named after it: `preview_delete_rules`. */
const isShownBy = ({ said, object, words }: Job, other: Job): boolean =>
  object.length > 0 &&
  has(other.words, showing) &&
  !has(words, showing) &&
  [said, ...object].every((word) => other.words.some((named) => named === word || named === `${word}s`));

/** Whether one job is another with less power, if both are done on the same thing. */
function isWeaker(job: Job, other: Job, isRead: boolean): boolean {
  if (steps.some(({ from, to }) => from.has(job.said) && to.has(other.said))) return true;
  if (job.verb !== other.verb) return false;
  if (running.has(job.said)) return isRead;
  return (
    (has(job.words, stronger) && !has(other.words, stronger)) || (has(other.words, weaker) && !has(job.words, weaker))
  );
}
