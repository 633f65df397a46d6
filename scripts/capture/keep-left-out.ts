import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { committedCaptures } from '../../src/capture/capture-file.ts';
import { leftOutAfter, leftOutYaml } from '../../src/capture/left-out-list.ts';
import { type Listed } from '../../src/capture/list-entry.ts';
import { packageIn } from '../../src/capture/package-spec.ts';
import { writeWhole } from '../../src/files/write-whole.ts';
import { leftOut } from '../../src/manifest/left-out.ts';
import { checked } from '../../src/manifest/parse-file.ts';
import { parseYaml } from '../../src/manifest/parse-yaml.ts';
import { problemLine } from '../../src/manifest/problem.ts';

/** Names of the npm packages that a catalogue holds captures of, each once. */
export async function packagesOf(catalog: string): Promise<ReadonlySet<string>> {
  const names = (await committedCaptures(catalog)).map(({ capture }) => packageIn(capture));
  return new Set(names.filter((name) => name !== undefined));
}

/** Brings the catalogue's list of packages that are left out up to date. Throws one line where its file cannot be read. */
export async function keepLeftOut(catalog: string, listed: readonly Listed[], date: string): Promise<void> {
  const file = path.join(catalog, 'left-out.yaml');
  const before = existsSync(file) ? checked(file, parseYaml(file, readFileSync(file, 'utf8')), leftOut) : { value: [] };
  if (before.problems) throw new Error(before.problems.map(problemLine).join('; '));
  const after = leftOutAfter(before.value, listed, await packagesOf(catalog), date);
  if (after.length > 0 || existsSync(file)) writeWhole(file, leftOutYaml(after));
}
