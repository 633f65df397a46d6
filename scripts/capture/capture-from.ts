import { availableParallelism } from 'node:os';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { captureList } from '../../src/capture/capture-list.ts';
import { type Listed } from '../../src/capture/list-entry.ts';
import { capturePackage } from '../../src/capture/capture-package.ts';
import { newestVersion, publishedVersions } from '../../src/capture/install.ts';
import { openJournal } from '../../src/capture/journal.ts';
import { defaultLimits } from '../../src/capture/limits.ts';
import { listedLine, listSummary, listTable } from '../../src/capture/list-report.ts';
import { pinVersions, type WantedPackage } from '../../src/capture/pin-versions.ts';
import { parsePackageList } from '../../src/capture/package-list.ts';
import { classify } from '../../src/classify/classify.ts';
import { noticeLines } from '../../src/explain/notice-lines.ts';
import { writeWhole } from '../../src/files/write-whole.ts';
import { type Capture } from '../../src/manifest/capture.ts';
import { decodeText } from '../../src/manifest/decode-text.ts';
import { normalise } from '../../src/manifest/normalise.ts';
import { problemLine } from '../../src/manifest/problem.ts';
import { keepLeftOut, packagesOf } from './keep-left-out.ts';
import { firstLine } from './first-line.ts';

/** Options of `npm run capture` as far as a list has to do with them. */
interface ListOptions {
  readonly catalog: string;
  /** The date to record. */
  readonly date: string;
  readonly report?: string | undefined;
  readonly jobs?: string | undefined;
  readonly history?: string | undefined;
}

/** What holds a capture back until a person has looked at it: text in its definitions that works on the model that reads it. */
function suspicion({ tools }: Capture): string | undefined {
  for (const definition of tools) {
    const [first] = noticeLines(classify(normalise(definition)));
    if (first) return `${definition.name}: ${first.text}`;
  }
  return undefined;
}

function countOf(option: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^[1-9]\d?$/.test(text)) throw new Error(`--${option} ${text}: expected a number from 1 to 99`);
  return Number(text);
}

/** Captures every package of the list in `file` (`npm run capture -- --from`), and prints what becomes of each. Throws one line. */
export async function captureFrom(file: string, options: ListOptions): Promise<void> {
  const decoded = decodeText(file, await readFile(file));
  const list = decoded.problems ? decoded : parsePackageList(file, decoded.value);
  if (list.problems) throw new Error(list.problems.map(problemLine).join('; '));
  await captureAll(list.value, path.basename(file, path.extname(file)), options);
}

/**
 * Captures the newest version of every package that the catalogue has (`npm run capture -- --newest`), started as for its newest
 * capture, and prints what becomes of each. A package that the registry does not know any more is named and costs only itself.
 */
export async function captureNewest(options: ListOptions): Promise<void> {
  const names = await packagesOf(options.catalog);
  await captureAll(
    [...names].map((name) => ({ name })),
    'newest',
    options,
  );
}

async function captureAll(wanted: readonly WantedPackage[], called: string, options: ListOptions): Promise<void> {
  const { catalog, date, report } = options;
  const jobs = countOf('jobs', options.jobs) ?? availableParallelism();
  const releases = countOf('history', options.history);
  const place = path.join('.cache', 'capture', called);
  const journal = await openJournal<Listed>(`${place}-${date}.ndjson`);
  if (journal.done.length > 0) console.log(`${String(journal.done.length)} were done before the last run was stopped`);
  const specs = await pinVersions(wanted, newestVersion, jobs, (error) => {
    console.log(firstLine(error));
  });
  const listed = await captureList(specs, {
    catalog,
    capture: capturePackage(date, defaultLimits),
    suspicion,
    journal,
    report: (done, of, one) => {
      console.log(listedLine(done, of, one));
    },
    jobs,
    ...(releases !== undefined && { history: { releases, versionsOf: publishedVersions } }),
  });
  await keepLeftOut(catalog, listed, date);
  const table = report ?? `${place}.tsv`;
  writeWhole(table, listTable(listed));
  await journal.close();
  console.log([...listSummary(listed), `${table} tells of each`].join('\n'));
}
