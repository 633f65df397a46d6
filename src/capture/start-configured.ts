import { type ConfigEntry } from '../client-config/config-entry.ts';
import { addressWithoutSecrets, secretPieces } from '../client-config/without-secrets.ts';
import { type Answer, askServer } from './ask-server.ts';
import { askAddress } from './ask-address.ts';
import { withoutTexts } from './headers.ts';
import { type Limits } from './limits.ts';

/** What servers are started with besides their configuration. */
export interface Surroundings {
  /** Variables of this process: references are filled in from them, and servers inherit them, as from their client. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  /** The folder that is open in the client: of the project, where the configuration names one. */
  readonly folder: string;
}

/** `${VAR}`, `${VAR:-default}` (Claude Code), `${env:VAR}`, `${workspaceFolder}` (VS Code), `{env:VAR}` (opencode), `$VAR` (Gemini CLI). */
const references = /\$\{\{[^{}]*\}\}|\$\{(?:env:)?(\w+)(?::-([^}]*))?\}|\{env:(\w+)\}|\$\{[^}]*\}|^\$(\w+)$/g;

/** Thrown with the reference that only a client can fill in. */
class Unknown extends Error {}

function filled(text: string, { environment, home, folder }: Surroundings): string {
  const known: Readonly<Record<string, string | undefined>> = {
    ...environment,
    workspaceFolder: folder,
    userHome: home,
  };
  return text.replace(
    references,
    (reference, braced?: string, otherwise?: string, opencode?: string, bare?: string) => {
      const name = braced ?? opencode ?? bare;
      const value = name === undefined || !Object.hasOwn(known, name) ? otherwise : known[name];
      if (value === undefined) throw new Unknown(reference);
      return value;
    },
  );
}

function headersOf({ headers, headerVariables }: ConfigEntry, around: Surroundings): Headers {
  const sent = new Headers();
  for (const [name, value] of Object.entries(headers)) sent.set(name, filled(value, around));
  for (const [name, variable] of Object.entries(headerVariables)) {
    const value = filled(`\${${variable}}`, around);
    sent.set(name, name === 'Authorization' ? `Bearer ${value}` : value);
  }
  return sent;
}

const failed = (reason: string): Answer => ({ ok: false, reason, output: '' });

async function started(entry: ConfigEntry, around: Surroundings, limits: Limits): Promise<Answer> {
  const words = entry.command.map((word) => filled(word, around));
  const [file, ...args] = words;
  if (file === undefined || file === '') return failed('its entry names no command');
  const own = Object.entries(entry.env).map(([name, value]) => [name, filled(value, around)] as const);
  const inherited = Object.entries(around.environment).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  const cwd = filled(entry.folder ?? around.folder, around);
  const env = Object.fromEntries([...inherited, ...own]);
  const answer = await askServer({ file, args, env, cwd, network: true }, limits);
  if (answer.ok) return answer;
  const secrets = [...own.map(([, value]) => value), ...secretPieces(words)];
  return failed(withoutTexts(answer.reason, secrets));
}

async function reached(url: string, entry: ConfigEntry, around: Surroundings, limits: Limits): Promise<Answer> {
  const address = filled(url, around);
  if (!URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol))
    return failed('its address is none of http or https');
  try {
    const { listing } = await askAddress(new URL(address), headersOf(entry, around), limits);
    return { ok: true, listing };
  } catch (error) {
    if (error instanceof Unknown) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    const shown = reason.replaceAll(address, addressWithoutSecrets(address));
    return failed(withoutTexts(shown, secretPieces([address])));
  }
}

/**
 * Starts or reaches a server as its client does and lists its tools, on this machine and without a sandbox: for servers that
 * their owner runs anyway. Never throws; the reason of a failure holds no value of a variable or a header.
 */
export async function startConfigured(entry: ConfigEntry, around: Surroundings, limits: Limits): Promise<Answer> {
  const here = { ...around, folder: entry.project ?? around.folder };
  try {
    return await (entry.url === undefined ? started(entry, here, limits) : reached(entry.url, entry, here, limits));
  } catch (error) {
    if (error instanceof Unknown) return failed(`needs ${error.message}, which is not set here`);
    return failed(error instanceof Error ? error.message : String(error));
  }
}
