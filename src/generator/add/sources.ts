import { existsSync } from 'node:fs';
import { type Limits } from '../../capture/limits.ts';
import { type ConfigEntry } from '../../client-config/config-entry.ts';
import { configuredServer } from '../../client-config/configured-server.ts';
import { npmCommand } from '../../client-config/npm-command.ts';
import { printable } from '../../manifest/printable.ts';
import { type Addition } from './addition.ts';
import { fromAddress } from './from-address.ts';
import { fromCommand } from './from-command.ts';
import { fileSources } from './from-file.ts';
import { type Obtained } from './from-manifest.ts';
import { fromPackage } from './from-package.ts';
import { type Source } from './source.ts';

/** What asking takes beside the words of the command line. */
export interface Asking extends Obtained {
  readonly headers: Headers;
  readonly limits: Limits;
}

/** Headers of a configuration, its variables looked up; those whose value its client would ask for are left out. */
function headersOf({ headers, headerVariables }: ConfigEntry): Headers {
  const given = Object.entries(headers).map(([name, value]): [string, string | undefined] => [
    name,
    value.replace(/\$\{(?:env:)?([A-Za-z_]\w*)\}/g, (whole, variable: string) => process.env[variable] ?? whole),
  ]);
  const named = Object.entries(headerVariables).map(([name, variable]) => [name, process.env[variable]] as const);
  const known = [...given, ...named].flatMap(([name, value]) =>
    value === undefined || /\$\{|\{env:/.test(value) ? [] : [[name, value] as [string, string]],
  );
  return new Headers(known);
}

/** A server of a client's configuration, asked as that client would; a published package is asked in the sandbox. */
function configured(entry: ConfigEntry, file: string, { date, limits }: Asking): Source {
  const { name, url, command, env, folder = process.cwd() } = entry;
  const server = configuredServer(entry);
  const ask = async (): Promise<Addition> => {
    const found =
      url !== undefined
        ? await fromAddress(url, headersOf(entry), date, limits)
        : server.kind === 'package'
          ? await fromPackage(server, server.env, date, limits)
          : await fromCommand({ command, folder, env }, date, limits);
    return { ...found, names: [name, ...found.names] };
  };
  return { label: `${file} (${printable(name)})`, ask };
}

/**
 * What a word of the command line means: an address, standard input, a file or folder, or else an npm package. Throws one
 * line for what is none of them.
 */
export function sourcesOf(word: string, asking: Asking): Source[] {
  const { date, headers, limits } = asking;
  if (/^https?:\/\//i.test(word)) {
    if (!URL.canParse(word))
      throw new Error(`${printable(word)}: expected an address such as https://mcp.example.org/mcp`);
    return [{ label: new URL(word).origin, ask: () => fromAddress(word, headers, date, limits) }];
  }
  if (word === '-' || existsSync(word)) return fileSources(word, asking, (entry) => configured(entry, word, asking));
  const named = /[\\/].*\.|\.(?:json|jsonc|jsonl|toml|ya?ml|mcpb|dxt)$/i.test(word) && !word.startsWith('@');
  const found = named ? undefined : npmCommand('npx', [word]);
  if (found === undefined)
    throw new Error(
      `${printable(word)}: no such file; expected a file, a folder, -, an address, or a package such as @scope/name@1.2.3`,
    );
  return [{ label: printable(word), ask: () => fromPackage(found, [], date, limits) }];
}
