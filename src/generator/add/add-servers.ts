import { statSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { headersFrom, withoutValues } from '../../capture/headers.ts';
import { defaultLimits } from '../../capture/limits.ts';
import { fail } from '../../cli/fail.ts';
import { oneLine } from '../../cli/one-line.ts';
import { counted } from '../../explain/grammar.ts';
import { printable } from '../../manifest/printable.ts';
import { ownOwner } from './derived-id.ts';
import { fromCommand } from './from-command.ts';
import { InputProblems } from './input-problems.ts';
import { saveAddition, type Said } from './save-addition.ts';
import { paired, type Source } from './source.ts';
import { type Asking, sourcesOf } from './sources.ts';

/** Options of `add` as they were given. */
export interface AddOptions extends Pick<Said, 'catalog' | 'replace' | 'partial'> {
  readonly id?: string | undefined;
  readonly version?: string | undefined;
  readonly title?: string | undefined;
  readonly summary?: string | undefined;
  readonly header: readonly string[];
  readonly package?: string | undefined;
  readonly source?: string | undefined;
  readonly date?: string | undefined;
}

/** Ends the program where options cannot mean what was asked for. */
function demandSense(options: AddOptions, sources: readonly Source[], words: readonly string[]): void {
  const { catalog, version, date, header } = options;
  if (!statSync(join(catalog, 'site.yaml'), { throwIfNoEntry: false }))
    fail(`${catalog}: no catalogue folder; expected one with site.yaml (tool-risk-catalogue init makes it)`);
  if (version !== undefined && !/^\w[\w.+-]*$/.test(version))
    fail(`--version ${version}: a version names a file; expected one such as 1.2.3`);
  if (date !== undefined && !z.iso.date().safeParse(date).success)
    fail(`--date ${date}: expected a date like 2026-11-20`);
  const named = (['id', 'version', 'title', 'summary', 'package', 'source'] as const).find(
    (key) => options[key] !== undefined,
  );
  if (named !== undefined && sources.length > 1)
    fail(`--${named}: goes with one server, and there are ${String(sources.length)}; expected one at a time`);
  if (header.length > 0 && !(sources.length === 1 && /^https?:/i.test(words[0] ?? '')))
    fail('--header: goes with one address; expected it and nothing else to be sent them');
}

/**
 * Asks or reads each source and files what it offers, one after another; one that fails does not keep the others out. Prints a
 * line each; exit code 2 when one failed.
 */
export async function addServers(
  words: readonly string[],
  command: readonly string[],
  options: AddOptions,
): Promise<void> {
  const { catalog, replace, partial, id, version, title, summary, header } = options;
  const date = options.date ?? new Date().toISOString().slice(0, 10);
  const headers = headersFrom(header, process.env);
  const asking: Asking = { date, headers, limits: defaultLimits, package: options.package, source: options.source };
  const own = { command, folder: process.cwd(), env: {} };
  const started: Source = { label: command[0] ?? '', ask: () => fromCommand(own, date, defaultLimits) };
  const given = [...words.flatMap((word) => sourcesOf(word, asking)), ...(command.length > 0 ? [started] : [])];
  const sources = paired(given);
  demandSense(options, sources, words);
  const owner = ownOwner(catalog);
  let failed = 0;
  for (const { label, ask } of sources) {
    try {
      const addition = await ask();
      for (const gap of addition.gaps ?? []) console.error(gap);
      const { file, tools, derivedWords } = saveAddition(
        addition,
        { catalog, replace, partial, id, version, title, summary, inputs: words },
        owner,
      );
      console.log(`${file}: ${counted(tools, 'tool')}`);
      for (const path of addition.passedOver ?? [])
        console.log(`  ${printable(path)}: passed over, nothing of a tool in it`);
      if (derivedWords !== undefined)
        console.log(`  ${derivedWords}: title and summary are derived; write better ones`);
    } catch (error) {
      failed += 1;
      const lines = error instanceof InputProblems ? error.message : `${label}: ${oneLine(error)}`;
      console.error(withoutValues(lines, headers));
    }
  }
  if (failed > 0) process.exitCode = 2;
}
