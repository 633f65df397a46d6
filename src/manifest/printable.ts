import { withoutCommands } from './runner-commands.ts';

/**
 * Controls, line ends, halves of surrogate pairs, and characters that hide or reorder text: in a terminal they erase or forge
 * a line. Joiners and selectors inside emoji are among them; an escape there hurts nobody.
 */
const unprintable = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u115F\u1160\u17B4\u17B5\u3164\uFFA0]/gu;

const short: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/**
 * Strangers' text for one line of a terminal: whatever is not printed as itself is written as an escape, `\u001b`, and so is the
 * beginning of what a CI runner would act on.
 */
export const printable = (text: string): string =>
  withoutCommands(
    text.replace(
      unprintable,
      (found) => short[found] ?? `\\u${(found.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
    ),
  );

/** Characters of a line that are printed. */
const mostOfLine = 1000;

/** The same of a text that may be of any length: its beginning, and how long it is, where a reader would take in no more. */
export const printableCut = (text: string, most = mostOfLine): string =>
  text.length > most
    ? `${printable(text.slice(0, most).toWellFormed())}… (${text.length.toLocaleString('en')} characters)`
    : printable(text);
