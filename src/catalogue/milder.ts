import { type Job } from '../reading/job.ts';
import { risks } from '../vocabulary.ts';
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

const has = (words: readonly string[], set: ReadonlySet<string>): boolean => words.some((word) => set.has(word));

/** Words for a query that the caller writes, and for what it is put to. */
const queries = new Set(
  'sql query statement database db select read-only readonly data row table arbitrary'.split(' '),
);
const queryArguments = ['sql', 'query', 'statement'];

/** What is compared of two tools. */
interface Milder {
  readonly link: ToolLink;
  readonly job: Job;
  readonly takes: ReadonlySet<string>;
}

/** What follows from one tool alone. */
interface Power {
  readonly job: Job;
  readonly risk: number;
  readonly reads: boolean;
  readonly runs: boolean;
  readonly runsAQuery: boolean;
  readonly shows: boolean;
  readonly isAbout: boolean;
  readonly isStronger: boolean;
  readonly isWeaker: boolean;
  /** What it acts on without the words that say how strongly; undefined where nothing is named. */
  readonly thing: string | undefined;
  /** Steps that its verb begins, and that it ends. */
  readonly from: readonly Step[];
  readonly to: readonly Step[];
}

function powerOf({ link, job, takes }: Milder): Power {
  const { said, words } = job;
  const object = job.object.filter((word) => !stronger.has(word) && !weaker.has(word));
  const runs = running.has(said);
  return {
    job,
    risk: risks.indexOf(link.risk),
    reads: link.category === 'Read',
    runs,
    runsAQuery: runs && queryArguments.some((name) => takes.has(name)),
    shows: has(words, showing),
    isAbout: has(words, about),
    isStronger: has(words, stronger),
    isWeaker: has(words, weaker),
    thing: object.length > 0 ? object.sort().join(' ') : undefined,
    from: steps.filter(({ from }) => from.has(said)),
    to: steps.filter(({ to }) => to.has(said)),
  };
}

/**
 * Finds the tools of a server that do the job of one of them with less power; built once over all of them. Only those that act on
 * the same thing, run a query or show what another would do need be looked at.
 */
export function milderTools<T extends Milder>(tools: readonly T[]): (one: T) => T[] {
  const powers = tools.map((tool) => ({ tool, power: powerOf(tool) }));
  const byThing = Map.groupBy(powers, ({ power }) => power.thing);
  const onAnyThing = powers.filter(({ power }) => power.runsAQuery || power.shows);
  return (one) => {
    const own = powerOf(one);
    const onTheSame = own.thing === undefined ? [] : (byThing.get(own.thing) ?? []);
    return [...new Set([...onAnyThing, ...onTheSame])]
      .filter(({ power }) => isMilder(own, power))
      .map(({ tool }) => tool);
  };
}

/** Whether a tool of the same server does this one's job with less power: less risk alone does not suffice. */
function isMilder(one: Power, other: Power): boolean {
  if (other.risk >= one.risk) return false;
  const isRead = other.reads && !one.reads;
  if (runTheSame(one, other)) return isRead;
  if (isShownBy(one, other)) return true;
  if (one.thing === undefined || one.thing !== other.thing) return false;
  return isWeaker(one, other, isRead) && (!other.isAbout || one.isAbout);
}

/** Both run a query that the caller writes, on the same thing. */
const runTheSame = (one: Power, other: Power): boolean =>
  one.runsAQuery &&
  other.runsAQuery &&
  one.job.object.every((word) => queries.has(word) || other.job.object.includes(word));

/** A call that only shows what another would do is named after it: `preview_delete_rules`. */
function isShownBy(one: Power, other: Power): boolean {
  if (!other.shows || one.shows || one.job.object.length === 0) return false;
  const named = other.job.words;
  return [one.job.said, ...one.job.object].every((word) => named.includes(word) || named.includes(`${word}s`));
}

/** Whether one job is another with less power, if both are done on the same thing. */
function isWeaker(one: Power, other: Power, isRead: boolean): boolean {
  if (one.from.some((step) => other.to.includes(step))) return true;
  if (one.job.verb !== other.job.verb) return false;
  if (one.runs) return isRead;
  return (one.isStronger && !other.isStronger) || (other.isWeaker && !one.isWeaker);
}
