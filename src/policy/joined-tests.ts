const string = /"(?:[^"\\]|\\.)*"/gs;
const between = ') && (';

/** Tests of which each must hold, as one expression of Cedar or CEL. */
export const joinTests = (tests: readonly string[]): string => `(${tests.join(between)})`;

/** The tests of an expression of `joinTests`. What stands in strings is theirs, whatever it looks like. */
export function splitTests(expression: string): string[] {
  const strings: string[] = [];
  const bare = expression.replace(string, (found) => {
    strings.push(found);
    return '"';
  });
  const parts = bare.slice(1, -1).split(between);
  return parts.map((part) => part.replaceAll('"', () => strings.shift() ?? ''));
}
