import { readStatement } from './read-statement.ts';
import { type Condition } from './recommendation.ts';

/** What a text has to look like: a condition without its argument and its reason. */
export type TextCheck = {
  readonly [Kind in 'inside' | 'host-in' | 'domain-in' | 'program-in' | 'reads' | 'in']: Pick<
    Extract<Condition, { operator: Kind }>,
    'operator' | 'value'
  >;
}['inside' | 'host-in' | 'domain-in' | 'program-in' | 'reads' | 'in'];

const literal = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

const oneOf = (texts: readonly string[]): string => `(?:${texts.map(literal).join('|')})`;

/** A sign of a path that is neither control, backslash nor the `%` of an encoded one. */
const sign = String.raw`[^/\\%\x00-\x1f\x7f]`;
const bare = String.raw`[^/\\%.\x00-\x1f\x7f]`;

/** A path segment other than `.` and `..`, for engines without look-ahead (RE2). */
const segment = `(?:${bare}${sign}*|\\.${bare}${sign}*|\\.\\.${sign}+)`;

/** One word of a command line that means itself to every shell. */
const word = '[A-Za-z0-9_./:=@,+-]+';

/**
 * A regular expression, in the common subset of RE2 and JavaScript, that matches whole texts and nothing that another
 * program could read as something else: no `..` or encoded signs in paths, no user name, no port and no whitespace in
 * addresses beyond those named, one bare mail address, a program and plain words after it.
 */
export function pattern(check: TextCheck): string {
  switch (check.operator) {
    case 'in':
      return `^${oneOf(check.value)}$`;
    case 'inside':
      return `^${literal(check.value)}(?:/${segment})*/?$`;
    case 'host-in':
      return String.raw`^https?://${oneOf(check.value)}(?:[/?#][^\\\x00-\x20\x7f]*)?$`;
    case 'domain-in':
      return `^[A-Za-z0-9][A-Za-z0-9._+-]{0,63}@${oneOf(check.value)}$`;
    case 'program-in':
      return `^${oneOf(check.value)}(?: +${word})*$`;
    case 'reads':
      return readStatement;
  }
}
