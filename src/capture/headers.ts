/** Shortest part of a header's value that is taken out of messages; shorter ones are words that stand anywhere. */
const shortest = 6;

/** `Name: value`, as curl takes it. Others on the machine can see what stands in a command line, so NAME=VARIABLE is better. */
const written = /^([!#$%&'*+.^_`|~\w-]+):\s*(\S[\s\S]*)$/;

/**
 * Headers given as `NAME=VARIABLE`, with values from environment variables, so that no secret stands in a command line, or
 * as `Name: value`.
 * Throws one line that repeats nothing of what was given: whoever writes a value there instead must not see it printed.
 */
export function headersFrom(
  given: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Headers {
  const headers = new Headers();
  for (const [index, pair] of given.entries()) {
    const which = given.length === 1 ? '--header' : `--header number ${String(index + 1)}`;
    const [, named, variable] = /^([!#$%&'*+.^_`|~\w-]+)=([A-Za-z_]\w*)$/.exec(pair) ?? [];
    const [, name = named, literal] = variable === undefined ? (written.exec(pair) ?? []) : [];
    if (name === undefined || (variable === undefined && literal === undefined))
      throw new Error(
        `${which}: expected NAME=VARIABLE, where the environment variable holds the value, or 'Name: value'`,
      );
    const value = variable === undefined ? literal : environment[variable];
    if (value === undefined) throw new Error(`${which}: the environment variable that it names is not set`);
    try {
      headers.set(name, value);
    } catch {
      throw new Error(`${which}: its value has characters that no header takes; expected one line of plain text`);
    }
  }
  return headers;
}

/**
 * Headers given as `Name: value`, as curl takes them, or as `NAME=VARIABLE`.
 * Throws one line that repeats nothing of what was given.
 */
export function headersGiven(
  given: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Headers {
  const written = given.map((pair) => /^([!#$%&'*+.^_`|~\w-]+):\s*(\S[\s\S]*)$/.exec(pair));
  const headers = headersFrom(
    given.filter((_, index) => !written[index]),
    environment,
  );
  for (const pair of written) {
    if (pair?.[1] === undefined || pair[2] === undefined) continue;
    try {
      headers.set(pair[1], pair[2]);
    } catch {
      throw new Error('--header: its value has characters that no header takes; expected one line of plain text');
    }
  }
  return headers;
}

/** A text in which none of these values stands, nor a word of one, nor its beginning where the text was cut off. */
export function withoutTexts(text: string, values: readonly string[]): string {
  return values
    .flatMap((value) => [value, ...value.split(/\s+/)])
    .filter((value) => value.length >= shortest)
    .toSorted((a, b) => b.length - a.length)
    .reduce((left, value) => cutAtEnd(left.replaceAll(value, '…'), value), text);
}

/** The same for the values of headers. */
export const withoutValues = (text: string, headers: Headers): string => withoutTexts(text, [...headers.values()]);

function cutAtEnd(text: string, value: string): string {
  for (let length = value.length - 1; length >= shortest; length -= 1)
    if (text.endsWith(value.slice(0, length))) return `${text.slice(0, -length)}…`;
  return text;
}
