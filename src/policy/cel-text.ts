/** One double-quoted string, without groups. CEL reads the escapes of JSON. */
export const celStringShape = String.raw`"(?:[^"\\]|\\.)*"`;

/** A list of strings, without groups. */
export const celListShape = `\\[(?:${celStringShape}(?:, )?)*\\]`;

/** Text as a CEL string literal; line separators are escaped too, so that YAML keeps them. */
export const celString = (text: string): string =>
  JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

export const celList = (items: readonly string[]): string => `[${items.map(celString).join(', ')}]`;
