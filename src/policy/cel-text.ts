import { type Literal, type Template } from './expression-template.ts';

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

const text: Literal<string> = {
  shape: celStringShape,
  write: celString,
  read: (literal) => String(JSON.parse(literal)),
};
const list: Template['value'] = {
  shape: celListShape,
  write: (value) => celList([value].flat().map(String)),
  read: (literal) => JSON.parse(literal) as string[],
};
const number: Template['value'] = { shape: '-?[0-9]+(?:\\.[0-9]+)?', write: String, read: Number };
const nothing: Template['value'] = { shape: '', write: () => '', read: () => true };
const pattern: Template['value'] = {
  shape: celStringShape,
  write: (value) => celString(String(value)),
  read: text.read,
};

const given = 'ARGUMENT in mcp.tool.arguments';
const value = 'mcp.tool.arguments[ARGUMENT]';

/** Tests on `mcp.tool.arguments`. Folders and hosts are tested by a pattern. */
export const celTemplates: readonly Template[] = [
  { operator: 'in', text: `${given} && ${value} in VALUE`, argument: text, value: list },
  { operator: 'is-not', text: `!(${given}) || ${value} == false`, argument: text, value: nothing },
  { operator: 'at-most', text: `${given} && double(${value}) <= double(VALUE)`, argument: text, value: number },
  { operator: 'no-longer-than', text: `${given} && size(${value}) <= VALUE`, argument: text, value: number },
  { operator: 'matches', text: `${given} && ${value}.matches(VALUE)`, argument: text, value: pattern },
];
