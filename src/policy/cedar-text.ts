import { type Literal, type Template } from './expression-template.ts';

/** One quoted string, without groups. */
export const cedarStringShape = String.raw`"(?:[^"\\]|\\.)*"`;

const escapes: Readonly<Record<string, string>> = { '"': '\\"', '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** Control characters and line separators, which Cedar writes as code points. */
const special = /["\\\p{Cc}\p{Zl}\p{Zp}]/gu;

/** Text as a Cedar string literal. */
export const cedarString = (text: string): string =>
  `"${text.replace(special, (sign) => escapes[sign] ?? `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`)}"`;

/** The text of a literal that `cedarString` wrote. */
export const readCedarString = (literal: string): string =>
  literal.slice(1, -1).replace(/\\(?:u\{([0-9a-f]+)\}|(.))/gs, (_whole, code: string | undefined, sign: string) => {
    if (code !== undefined) return String.fromCodePoint(Number.parseInt(code, 16));
    return { n: '\n', r: '\r', t: '\t' }[sign] ?? sign;
  });

const argument: Literal<string> = {
  shape: cedarStringShape,
  write: (name) => cedarString(`arg_${name}`),
  read: (text) => readCedarString(text).slice('arg_'.length),
};

const list: Template['value'] = {
  shape: `\\[(?:${cedarStringShape}(?:, )?)*\\]`,
  write: (value) =>
    `[${[value]
      .flat()
      .map((item) => cedarString(String(item)))
      .join(', ')}]`,
  read: (text) => (text.match(new RegExp(cedarStringShape, 'gs')) ?? []).map(readCedarString),
};

const whole: Template['value'] = { shape: '-?[0-9]+', write: String, read: Number };

const nothing: Template['value'] = { shape: '', write: () => '', read: () => true };

/** A pattern for everything below a folder; a star of the folder's own name is escaped. */
const below: Template['value'] = {
  shape: cedarStringShape,
  write: (folder) =>
    cedarString(`${String(folder)}/`)
      .replaceAll('*', '\\*')
      .replace(/"$/, '*"'),
  read: (text) => readCedarString(text.replace(/\*"$/, '"')).slice(0, -1),
};

/** Tests on `context`, where ToolHive puts each simple argument under `arg_` and its name. */
export const cedarTemplates: readonly Template[] = [
  { operator: 'in', text: 'context has ARGUMENT && VALUE.contains(context[ARGUMENT])', argument, value: list },
  // Cedar's types know that the switch is there only inside the same `&&`; a switch of another type refuses the call.
  { operator: 'is-not', text: '!(context has ARGUMENT && context[ARGUMENT])', argument, value: nothing },
  { operator: 'at-most', text: 'context has ARGUMENT && context[ARGUMENT] <= VALUE', argument, value: whole },
  {
    operator: 'inside',
    text: 'context has ARGUMENT && context[ARGUMENT] like VALUE && !(context[ARGUMENT] like "*..*")',
    argument,
    value: below,
  },
];
