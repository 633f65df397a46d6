/** What npm says went wrong, in its own words: neither the code before it nor the advice behind it. Undefined where it says nothing. */
export const npmError = (output: string): string | undefined =>
  /npm error (?!code |A complete log)(.*\S.*)/.exec(output)?.[1];
