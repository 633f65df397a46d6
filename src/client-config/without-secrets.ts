const secretName = /key|token|secret|passw|credential|auth|pat$/i;
/** Twenty or more characters of one run with letters and digits in it: what keys look like and words do not. */
const keyLike = /^(?=.*\d)(?=.*[A-Za-z])[\w+/=.-]{20,}$/;
/** Where a client puts the value in when it starts the server: `$TOKEN`, `${input:key}`, `{env:TOKEN}`, `${{ secrets.TOKEN }}`. */
const reference = /^(?:Bearer\s+)?(?:\$\w+|\$?\{[^{}]*\}|\$\{\{[^{}]*\}\}|%\w+%)$/i;

const standIn = 'dummy';
const isSecretLike = (text: string): boolean => keyLike.test(text) && !text.includes('/');

/** The value that an option, a variable or a header is given, hidden where the name says that it is secret. */
function valueOf(name: string, value: string): string {
  if (reference.test(value.trim())) return value;
  return secretName.test(name) && value.trim() !== '' ? standIn : hidden(value, '');
}

/** One argument without what may be secret in it; `before` is the argument before it. */
function hidden(argument: string, before: string): string {
  const header = /^([\w-]+)(:\s+|:(?=\S))([\s\S]+)$/.exec(argument);
  const isHeader = /^(?:--?headers?|-H)$/.test(before) || header?.[2] !== ':';
  if (header?.[1] !== undefined && header[3] !== undefined && isHeader && secretName.test(header[1]))
    return `${header[1]}${header[2] ?? ''}${valueOf(header[1], header[3])}`;
  const given = /^(-{0,2}[A-Za-z][\w.-]*)=([\s\S]*)$/.exec(argument);
  if (given?.[1] !== undefined && given[2] !== undefined)
    return `${given[1]}=${given[1].startsWith('-') ? valueOfOption(given[1], given[2]) : valueOf(given[1], given[2])}`;
  if (/^--?[\w-]+$/.test(before) && secretName.test(before) && !argument.startsWith('-'))
    return reference.test(argument) ? argument : standIn;
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(argument) && !/\s/.test(argument)) return addressWithoutSecrets(argument);
  if (/\s/.test(argument.trim())) return hiddenWords(argument);
  return isSecretLike(argument) ? standIn : argument;
}

const valueOfOption = (option: string, value: string): string =>
  secretName.test(option) ? valueOf(option, value) : hidden(value, option);

/** A command line in one argument, as shells take it: its words one after the other. */
function hiddenWords(line: string): string {
  let before = '';
  return line.replace(/\S+/g, (word) => {
    const shown = /^Bearer$/i.test(before) && !reference.test(word) ? standIn : hidden(word, before);
    before = word;
    return shown;
  });
}

/**
 * Command-line arguments with everything replaced that may be a secret: the value of an option, a variable or a header whose
 * name says so, user and password in an address, and whatever looks like a key. Arguments are recorded in captures and
 * printed, secrets must not be. What only names a variable or an input stays.
 */
export const withoutSecrets = (args: readonly string[]): string[] =>
  args.map((argument, index) => hidden(argument, args[index - 1] ?? ''));

/** What a place is called: the option or variable that names it, which is no secret. */
function nearby(argument: string, before: string): string {
  const named = /^(-{0,2}[A-Za-z][\w.-]*)(?:=|:)/.exec(argument)?.[1];
  if (named !== undefined && secretName.test(named)) return ` (${named})`;
  return /^--?[\w-]+$/.test(before) ? ` (after ${before})` : '';
}

/** Places of what looks like a secret in a command line, program first: `args[2] (after --api-key)`. */
export function secretArguments(command: readonly string[]): string[] {
  const shown = withoutSecrets(command);
  return command.flatMap((word, index) => {
    if (shown[index] === word) return [];
    if (index === 0) return ['command'];
    return [`args[${String(index - 1)}]${nearby(word, command[index - 1] ?? '')}`];
  });
}

interface AddressParts {
  readonly shown: string;
  readonly secrets: readonly string[];
}

function addressParts(address: string): AddressParts {
  const [, start = '', user = '', rest = ''] = /^([a-z][a-z0-9+.-]*:\/\/)([^@/\s?#]*@)?([\s\S]*)$/i.exec(address) ?? [];
  if (start === '') return { shown: address, secrets: [] };
  const secrets = user === '' ? [] : ['user or password'];
  const [, path = '', query = '', fragment = ''] = /^([^?#]*)(\?[^#]*)?(#[\s\S]*)?$/.exec(rest) ?? [];
  const segments = path.split('/').map((segment, index) => {
    if (index === 0 || !keyLike.test(segment)) return segment;
    secrets.push(`part ${String(index)} of the path`);
    return standIn;
  });
  const words = query.replace(/([?&])([^=&]*)=([^&]*)/g, (whole, mark: string, name: string, value: string) => {
    if (valueOf(name, value) === value) return whole;
    secrets.push(`“${name}” in the query`);
    return `${mark}${name}=${standIn}`;
  });
  const shownUser = user === '' ? '' : `${standIn}:${standIn}@`;
  return { shown: `${start}${shownUser}${segments.join('/')}${words}${fragment}`, secrets };
}

/** An address without user, password, and parts of its path and query that look like keys or are named as such. */
export const addressWithoutSecrets = (address: string): string => addressParts(address).shown;

/** Places of what looks like a secret in an address: `url (“api_key” in the query)`. */
export const addressSecrets = (address: string): string[] =>
  addressParts(address).secrets.map((place) => `url (${place})`);
