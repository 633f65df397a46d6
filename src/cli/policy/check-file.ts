import { existsSync } from 'node:fs';
import { printable } from '../../manifest/printable.ts';
import { checkPolicy, type PolicyFinding } from '../../policy/check-policy.ts';
import { type Format } from '../../policy/format.ts';
import { serverKeysIn } from '../../policy/tool-slots.ts';
import { fail } from '../fail.ts';
import { textInput } from '../text-input.ts';
import { type ServerTools, serverTools } from './server-tools.ts';

const line = (file: string, { line: row, column, message }: PolicyFinding): string => {
  const place =
    row === undefined ? '' : ` (line ${String(row)}${column === undefined ? '' : `, column ${String(column)}`})`;
  return printable(`${file}${place}: ${message}`);
};

/** What `policy --check` was asked for beside the file. */
export interface CheckAsked {
  /** The server's name in the file; without it every server is looked at that the file speaks of. */
  readonly serverKey: string | undefined;
  /** Manifests or ids of servers, each behind the server's name in the file where that has several: `KEY=FILE`. */
  readonly manifests: readonly string[];
  readonly catalog: string;
}

/** The key and the manifest of `KEY=FILE`; a word that is a file, or a server's id, has no key. */
function keyAndManifest(word: string): readonly [key: string | undefined, manifest: string] {
  const [, key, manifest] = existsSync(word) ? [] : (/^([^=]+)=([\s\S]+)$/.exec(word) ?? []);
  return [key, manifest ?? word];
}

/** The servers that a file is looked at for, each with its tools where they are known. */
function serversOf(
  format: Format,
  file: string,
  text: string,
  { serverKey, manifests, catalog }: CheckAsked,
): Map<string, readonly ServerTools[]> {
  const given = manifests
    .map(keyAndManifest)
    .map(([key, manifest]) => ({ key, known: serverTools(manifest, catalog) }));
  const inFile = serverKey === undefined ? serverKeysIn(format, text) : [serverKey];
  const keys = inFile.length > 0 ? inFile : [given[0]?.key ?? given[0]?.known.target.serverKey ?? 'server'];
  const servers = new Map<string, readonly ServerTools[]>(keys.map((key) => [key, []]));
  for (const { key, known } of given) {
    const own = format.isForAllServers || keys.length === 1 ? keys[0] : (key ?? known.target.serverKey);
    const before = own === undefined ? undefined : servers.get(own);
    if (own === undefined || !before || (before.length > 0 && !format.isForAllServers))
      return fail(
        printable(
          `--manifest: expected KEY=FILE, with a server of ${file} and one manifest for each: ${keys.join(', ')}`,
        ),
      );
    servers.set(own, [...before, known]);
  }
  return servers;
}

/**
 * Prints what in a policy file has no effect, a line each, and sets exit code 1 when there is any. Ends the command with
 * exit code 2 and one line when the target would refuse the file.
 */
export function checkFile(format: Format, file: string, asked: CheckAsked): void {
  const text = textInput(file);
  const checks = [...serversOf(format, file, text, asked)].map(([serverKey, known]) => {
    const tools = known.length > 0 ? known.flatMap((one) => one.tools) : undefined;
    const target = { serverKey, serverTitle: serverKey, version: '', ...(tools && { tools }) };
    return checkPolicy(
      format,
      text,
      target,
      tools?.map(({ tool }) => tool),
    );
  });
  const found = checks.flatMap(({ refused, idle = [] }) =>
    refused ? fail(`${line(file, refused)} (${format.title} refuses the file)`) : idle,
  );
  found.sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
  const key = asked.serverKey;
  const problem = key === undefined ? undefined : format.keyProblem?.(key);
  const lines = new Set([
    ...(problem === undefined ? [] : [`--server ${printable(key ?? '')}: ${problem}`]),
    ...found.map((one) => line(file, one)),
  ]);
  for (const one of lines) console.log(one);
  if (lines.size > 0) process.exitCode = 1;
  else console.error(printable(`${file}: nothing in it is without effect in ${format.title}`));
  if (checks.some((one) => one.idle && one.isPart))
    console.error(printable(`${file}: read as a part that is merged into ${format.fileName}, not as the whole file`));
}
