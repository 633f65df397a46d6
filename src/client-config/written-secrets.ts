import { isJsonObject, type Json } from '../manifest/json.ts';
import { type ConfigEntry } from './config-entry.ts';
import { addressParts } from './address-parts.ts';
import { argument, named, writtenIn } from './without-secrets.ts';

/** Places of secrets in a command line, program first: `args[2] (after --api-key)`, `args[4] (A_TOKEN)`. */
export const secretArguments = (command: readonly string[]): string[] =>
  command.flatMap((word, index) => {
    const before = command[index - 1] ?? '';
    const [found] = writtenIn(argument(word, before));
    if (!found) return [];
    const { name } = found;
    const behind = name === '' ? (/^--?[\w-]+$/.test(before) ? before : '') : name === before ? name : '';
    const near = behind !== '' ? ` (after ${behind})` : name === '' ? '' : ` (${name})`;
    return [`${index === 0 ? 'command' : `args[${String(index - 1)}]`}${near}`];
  });

/** Places of secrets in an address: `url (“api_key” in the query)`. */
export const addressSecrets = (address: string): string[] =>
  addressParts(address, named).flatMap(({ place, text }) => (writtenIn(text).length > 0 ? [`url (${place})`] : []));

/** Keys of an entry whose values name variables, and those that are read as what they are. */
const notValues = /^(?:command|args|url|httpUrl|serverUrl|env_vars|env_http_headers|bearer_token_env_var|type)$/;

/** Levels of an entry that are looked at; no client documents as many. */
const deepest = 40;

/** Places of secrets among the other values of an entry: `env.API_KEY`, `headers.Authorization`, `oauth.clientSecret`. */
function secretValues(value: Json | undefined, key: string, path: string, depth = 0): string[] {
  if (depth > deepest) return [];
  if (Array.isArray(value))
    return value.flatMap((one, index) => secretValues(one, '', `${path}[${String(index)}]`, depth + 1));
  if (isJsonObject(value))
    return Object.entries(value).flatMap(([name, one]) =>
      notValues.test(name) ? [] : secretValues(one, name, path === '' ? name : `${path}.${name}`, depth + 1),
    );
  return ['string', 'number'].includes(typeof value) && writtenIn(named(key, String(value))).length > 0 ? [path] : [];
}

/** Places of what is a secret in the entry of a server; a variable, an input or a placeholder is none. */
export const writtenSecrets = ({ command, url, written }: ConfigEntry): string[] => [
  ...secretArguments(command),
  ...(url === undefined ? [] : addressSecrets(url)),
  ...secretValues(written, '', ''),
];
