import path from 'node:path';
import { writeWhole } from '../files/write-whole.ts';
import { type CommittedCapture, committedCaptures, formatCapture } from './capture-file.ts';
import { type CapturePackage } from './capture-package.ts';
import { recipeOf } from './recipe.ts';
import { type Changes, changesBetween, changesLine, isUnchanged } from './changes.ts';
import { openJournal } from './journal.ts';
import { specFromPurl } from './package-spec.ts';

/** How one committed capture fared when it was made again. */
export interface Outcome {
  /** The capture's file below the catalogue. */
  readonly file: string;
  /** `differs`: the version now lists other tools than its file, which is kept. */
  readonly state: 'same' | 'changed' | 'differs' | 'failed';
  /** What changed, or why there is no new capture. */
  readonly detail: string;
}

/** What a whole refresh needs besides the catalogue. */
export interface RefreshOptions {
  readonly catalog: string;
  readonly capture: CapturePackage;
  /** Whether a capture whose version lists other tools now is overwritten. */
  readonly replace?: boolean | undefined;
  /** Keeps the outcome of every capture that is done, so that an interrupted run goes on where it stopped. */
  readonly journal: string;
  /** Called after each capture, with how many of how many are done. */
  readonly report: (done: number, of: number, outcome: Outcome) => void;
}

/**
 * Makes every capture of a published package again, each at its own version and as it was started before.
 * A capture whose definitions are the same keeps its file; one whose tools differ is overwritten only
 * on demand; a server that fails costs only
 * itself. The journal is removed once all are done.
 */
export async function refreshAll(options: RefreshOptions): Promise<readonly Outcome[]> {
  const committed = await committedCaptures(options.catalog);
  const all = committed.filter(({ capture }) => capture.package !== undefined && capture.transport === 'stdio');
  const journal = await openJournal<Outcome>(options.journal);
  const outcomes = new Map(journal.done.map((outcome) => [outcome.file, outcome]));
  for (const [index, one] of all.entries()) {
    const file = path.relative(options.catalog, one.file);
    if (outcomes.has(file)) continue;
    const outcome = { file, ...(await refreshOne(one, options)) };
    outcomes.set(file, outcome);
    await journal.note(outcome);
    options.report(index + 1, all.length, outcome);
  }
  await journal.close();
  return [...outcomes.values()];
}

async function refreshOne(
  { file, capture: before }: CommittedCapture,
  { capture, replace }: RefreshOptions,
): Promise<Omit<Outcome, 'file'>> {
  const spec = specFromPurl(before.package ?? '');
  if (spec === undefined)
    return { state: 'failed', detail: `${before.package ?? ''} is no npm package with a version` };
  try {
    const { capture: after } = await capture(spec, recipeOf(before));
    const changes: Changes = changesBetween(before.tools, after.tools);
    if (isUnchanged(changes)) return { state: 'same', detail: changesLine(changes) };
    if (!replace) return { state: 'differs', detail: changesLine(changes) };
    writeWhole(file, formatCapture(after));
    return { state: 'changed', detail: changesLine(changes) };
  } catch (error) {
    return { state: 'failed', detail: error instanceof Error ? error.message : String(error) };
  }
}
