import { printable } from '../../manifest/printable.ts';
import { checkPolicy, type PolicyFinding } from '../../policy/check-policy.ts';
import { type Format } from '../../policy/format.ts';
import { serverKeysIn } from '../../policy/tool-slots.ts';
import { fail } from '../fail.ts';
import { textInput } from '../text-input.ts';
import { type ServerTools } from './server-tools.ts';

const line = (file: string, { line: row, column, message }: PolicyFinding): string => {
  const place =
    row === undefined ? '' : ` (line ${String(row)}${column === undefined ? '' : `, column ${String(column)}`})`;
  return printable(`${file}${place}: ${message}`);
};

/**
 * Prints what in a policy file has no effect, a line each, and sets exit code 1 when there is any. Ends the command with
 * exit code 2 and one line when the target would refuse the file.
 * @param key the server's name in the file; without it every server is looked at that the file speaks of
 */
export function checkFile(format: Format, file: string, key: string | undefined, known: ServerTools | undefined): void {
  const text = textInput(file);
  const inFile = key === undefined ? serverKeysIn(format, text) : [key];
  const own = known?.target.serverKey;
  const keys = inFile.length > 0 ? inFile : [own ?? 'server'];
  const names = known?.tools.map(({ tool }) => tool);
  if (key === undefined && known && keys.length > 1 && !keys.includes(own ?? ''))
    fail(`--server: expected which of the servers of ${file} the manifest is about: ${keys.map(printable).join(', ')}`);
  const about = keys.length === 1 ? keys[0] : own;
  const found = keys.flatMap((serverKey) => {
    const target = { serverKey, serverTitle: serverKey, version: '' };
    const { refused, idle = [] } = checkPolicy(format, text, target, serverKey === about ? names : undefined);
    return refused ? fail(`${line(file, refused)} (${format.title} refuses the file)`) : idle;
  });
  found.sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
  const problem = key === undefined ? undefined : format.keyProblem?.(key);
  const lines = new Set([
    ...(problem === undefined ? [] : [`--server ${printable(key ?? '')}: ${problem}`]),
    ...found.map((one) => line(file, one)),
  ]);
  for (const one of lines) console.log(one);
  if (lines.size > 0) process.exitCode = 1;
  else console.error(`${file}: nothing in it is without effect in ${format.title}`);
}
