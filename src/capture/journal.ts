import { appendFile, mkdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';

/** Lines of JSON in a file, one for each step of a long work that is done, so that an interrupted one goes on where it stopped. */
export interface Journal<T> {
  /** What an interrupted run has done. */
  readonly done: readonly T[];
  readonly note: (step: T) => Promise<void>;
  /** Forgets everything: the work is done. */
  readonly close: () => Promise<void>;
}

/** Opens the journal at `file`; a line that a killed run has not written whole is passed over. */
export async function openJournal<T>(file: string): Promise<Journal<T>> {
  await mkdir(path.dirname(file), { recursive: true });
  const text = await readFile(file, 'utf8').catch(() => '');
  const lines = text.split('\n').filter((line) => line.endsWith('}'));
  return {
    done: lines.map((line) => JSON.parse(line) as T),
    note: (step) => appendFile(file, `${JSON.stringify(step)}\n`),
    close: () => rm(file, { force: true }),
  };
}
