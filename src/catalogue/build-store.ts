import { existsSync, rmSync } from 'node:fs';
import { evaluate } from '../classify/evaluation.ts';
import { counted } from '../explain/grammar.ts';
import { showHidden } from '../manifest/hidden-characters.ts';
import { problemLine, type Problem } from '../manifest/problem.ts';
import { type CatalogueTotals, type Frame } from '../record.ts';
import { openCache } from './compile-cache.ts';
import { compileServers, threadsFor, type Progress } from './compile-servers.ts';
import { type ServerOutline } from './outline.ts';
import { readAround, type Around, type ReadAround } from './read-catalogue.ts';
import { copyProse } from './read-prose.ts';
import { prosePath } from './store.ts';
import { storeFile } from './store-file.ts';
import { gatherCatalogue, type WholeCatalogue } from './whole-catalogue.ts';
import { writeStore, type StoreWriter } from './write-store.ts';

/** How a store is built. */
export interface StoreOptions {
  /** Folder whose files count where the catalogue has none of their name: what comes with the generator. */
  readonly beneath?: string;
  /** File of what earlier builds compiled; without it every server is compiled. Another build may use it at the same time. */
  readonly cache?: string;
  /** Threads that compile, this one among them; as many as there are cores, where that pays. What is written is the same. */
  readonly threads?: number;
  readonly progress?: Progress;
}

/** What building a store told: one line per problem or note, and on success a summary. */
export type StoreResult =
  | {
      readonly ok: true;
      readonly lines: readonly string[];
      readonly summary: string;
      readonly totals: CatalogueTotals;
      readonly frame: Frame;
    }
  | { readonly ok: false; readonly lines: readonly string[] };

/** Notes name tools; a line end or an escape in a name must not forge a line of the terminal. */
const oneLine = (line: string): string => showHidden(line.replace(/\s+/g, ' '));

/** SQLite says of a full disk, or a file that may not grow, that there was an I/O error, and not where. */
const inWords = (error: unknown, file: string): unknown =>
  error instanceof Error && 'code' in error && error.code === 'ERR_SQLITE_ERROR'
    ? new Error(`${file}: cannot be written (${error.message}); expected room on the disk, and leave to use it`)
    : error;

/**
 * Reads, compiles and stores a catalogue, server by server: memory grows with some 500 bytes a tool. Nothing stands at `store`
 * before; writes nothing when anything is wrong. Rejects with what the file system or a thread says.
 */
export async function buildStore(catalog: string, store: string, options: StoreOptions = {}): Promise<StoreResult> {
  try {
    return await writtenStore(catalog, store, options);
  } catch (error) {
    throw inWords(error, storeFile(store));
  }
}

async function writtenStore(catalog: string, store: string, options: StoreOptions): Promise<StoreResult> {
  const started = performance.now();
  const read = readAround(catalog, options.beneath);
  const wasThere = existsSync(store);
  const writer = writeStore(store);
  const refuse = (problems: readonly Problem[]): StoreResult => {
    writer.abandon();
    rmSync(wasThere ? writer.file : store, { recursive: true, force: true });
    return { ok: false, lines: problems.map(problemLine) };
  };
  try {
    const { problems, whole, notes } = await compileInto(writer, catalog, read, options);
    if (problems.length > 0 || !read.around) return refuse(problems);
    let done = 0;
    for (const among of whole.among()) {
      writer.complete(among);
      done += 1;
      options.progress?.('relate', done, read.ids.length);
    }
    const frame = frameOf(read.around, whole);
    writer.finish(frame, whole.totals);
    copyProse(catalog, options.beneath, prosePath(store));
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    const { counts } = whole.totals;
    const summary = `${counted(counts.servers, 'server')} and ${counted(counts.tools, 'tool')} read and classified in ${seconds} s`;
    return { ok: true, lines: notes.map(oneLine), summary, totals: whole.totals, frame };
  } catch (error) {
    refuse([]);
    throw error;
  }
}

/** Compiles every server by itself into the store, and gathers what all of them together need. */
async function compileInto(
  writer: StoreWriter,
  catalog: string,
  { around, ids, before, after }: ReadAround,
  { cache: file, threads, progress = () => undefined }: StoreOptions,
): Promise<{ problems: Problem[]; whole: WholeCatalogue; notes: string[] }> {
  const problems = [...before];
  const contradictions: Problem[] = [];
  const notes: string[] = [];
  const gathered = gatherCatalogue();
  const isWrong = before.length + after.length > 0;
  const terms = around && !isWrong ? termsOf(around) : undefined;
  const cache = file !== undefined && terms ? openCache(file) : undefined;
  const pay = threads === undefined ? threadsFor : () => threads;
  const compiling = { place: { catalog, terms }, ids, threads: pay, cache, progress };
  try {
    for await (const answer of compileServers(compiling)) {
      problems.push(...answer.problems);
      contradictions.push(...answer.contradictions);
      if (!answer.row) continue;
      notes.push(...answer.row.notes);
      gathered.add(JSON.parse(answer.row.outline) as ServerOutline, answer.row.hash);
      writer.add(answer.row);
    }
  } finally {
    cache?.close(ids);
  }
  problems.push(...after);
  return { problems: problems.length > 0 ? problems : contradictions, whole: gathered.whole(), notes };
}

/** Of the site its place alone: nothing that is compiled of a server depends on the rest. */
const termsOf = ({ taxonomy, attacks, advisories, site: { url, base } }: Around) => ({
  ...{ taxonomy, attacks, advisories },
  site: { url, base },
});

function frameOf(around: Around, { reviews, judgements }: WholeCatalogue): Frame {
  const { site, taxonomy, attacks, advisories, notices, leftOut, marks, former } = around;
  const rounds = around.rounds.map(({ number, round }) => ({ number, ...round }));
  const evaluation = judgements.length > 0 ? evaluate(judgements) : undefined;
  return { site, taxonomy, attacks, advisories, notices, leftOut, marks, former, rounds, reviews, evaluation };
}
