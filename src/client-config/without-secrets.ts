import { addressParts, decoded, isAddress, query, userOf } from './address-parts.ts';
import { json } from './json-values.ts';
import { referred } from './references.ts';
import { isKeyLike, isWrittenSecret, mayNameSecret } from './secret-values.ts';
import { asItIs, behindStandIn, type Hidden, joined, pieces, type Shown, tokens } from './shown.ts';

/** More values within values than anybody writes: hidden whole, since each is read within the one before. */
const isTangled = (text: string): boolean => text.split('=', 200).length === 200 && !/\s/.test(text);

/** The value that an option, a variable, a header or a key of JSON has. */
export function named(name: string, value: string): Shown {
  const trimmed = value.trim();
  if (trimmed === '') return asItIs(value);
  if (isTangled(trimmed)) return behindStandIn(name, value);
  const found = referred(name, value, named);
  if (found) return found;
  if (isAddress(trimmed)) return address(value);
  const inner = json(value, named);
  if (inner) return inner;
  if (mayNameSecret(name)) return behindStandIn(name, value);
  const { shown, hidden } = argument(value, '');
  return { shown, hidden: hidden.map((one) => (one.name === '' ? { ...one, name } : one)) };
}

const address = (text: string): Shown => joined(addressParts(text, named).map((one) => one.text));

/** A command line in one argument, as shells take it: its words one after the other. */
function line(text: string): Shown {
  let before = '';
  return pieces(
    text,
    /[\w-]*[=:]?'[^']*'|[\w-]*[=:]?"(?:[^"\\]|\\.)*"|\S+/g,
    (word) => {
      const quote = /^["']/.test(word) && word.length > 1 && word.endsWith(word.charAt(0)) ? word.charAt(0) : '';
      const inner = quote === '' ? word : word.slice(1, -1);
      const shown =
        /\bBearer$/i.test(before) && !referred('', inner, named)
          ? behindStandIn('bearer', inner)
          : argument(inner, before);
      before = inner;
      return joined([quote, shown, quote]);
    },
    asItIs,
  );
}

/** A package as Deno writes it, `npm:notes@1.0.0`: no user and password at a host. */
const isPackage = (text: string): boolean =>
  /^(?:npm|jsr):[\w.-]+@(?:\d+(?:\.\d+){0,2}(?:[-+][\w.+-]+)?|[a-z]+)$/.test(text);

/** One argument without what may be secret in it; `before` is the argument before it. */
export function argument(text: string, before: string): Shown {
  if (isTangled(text)) return behindStandIn('', text);
  const header = /^([\w-]+)(:\s+|:(?=\S))([\s\S]+)$/.exec(text);
  const isHeader = /^(?:--?headers?|-H)$/.test(before) || text.startsWith('-') || header?.[2] !== ':';
  if (header?.[1] !== undefined && header[3] !== undefined && isHeader && mayNameSecret(header[1]))
    return joined([header[1], header[2] ?? '', named(header[1], header[3])]);
  const [, variable, value] = /^(-{0,2}[A-Za-z_][\w.-]*)=([\s\S]*)$/.exec(text) ?? [];
  if (variable !== undefined && value !== undefined)
    return joined([tokens(variable), '=', optionValue(variable, value)]);
  if (/^--?[\w-]+$/.test(before) && mayNameSecret(before) && !/^-{1,2}[a-z]/i.test(text)) return named(before, text);
  const found = json(text, named);
  if (found) return found;
  if (isAddress(text)) return address(text);
  const [, user, rest] = /^([^\s:@/]+:[^\s@/]+)(@(?!sha\d)[\w.-]+(?:[:/].*)?)$/s.exec(text) ?? [];
  if (user !== undefined && rest !== undefined && !isPackage(text)) return joined([userOf(user, named), rest]);
  if (/\s/.test(text.trim())) return line(text);
  if (/;/.test(text) && /=/.test(text)) return query(text, named);
  return isKeyLike(text) && !text.includes('/') ? behindStandIn('', text) : tokens(text);
}

const optionValue = (option: string, value: string): Shown =>
  !option.startsWith('-') || mayNameSecret(option) ? named(option, value) : argument(value, option);

/**
 * Command-line arguments with everything replaced that may be a secret: the value of an option, a variable, a header or a key of
 * JSON whose name says so, user and password in an address, defaults of references, and whatever looks like a key. Arguments are
 * recorded in captures and printed, secrets must not be. What only names a variable or an input stays.
 */
export const withoutSecrets = (args: readonly string[]): string[] =>
  args.map((text, index) => argument(text, args[index - 1] ?? '').shown);

/** A text that is made of such words, without keys that show by themselves. */
export const textWithoutSecrets = (text: string): string => tokens(text).shown;

/** An address without user, password, and parts of its path, query and fragment that look like keys or are named as such. */
export const addressWithoutSecrets = (text: string): string => address(text).shown;

/** Of what was hidden, what is a secret and no placeholder. */
export const writtenIn = ({ hidden }: Shown): Hidden[] =>
  hidden.filter(({ name, value }) => isWrittenSecret(name, value));

/** What is taken out of a command line, or out of an address, in pieces: no message may repeat any of them. */
export const secretPieces = (words: readonly string[]): string[] =>
  words.flatMap((word, index) =>
    argument(word, words[index - 1] ?? '').hidden.flatMap(({ value }) => [
      value,
      decoded(value),
      ...value.split(/[=:\s@"',]+/),
    ]),
  );
