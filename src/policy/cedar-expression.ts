import { placeIn } from '../manifest/text-place.ts';
import { cedarStringShape, readCedarString } from './cedar-text.ts';
import { takes, type Place } from './wildcard.ts';

/** A piece of a Cedar text and where it stands, in UTF-16 code units. */
export interface CedarToken {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const token = new RegExp(
  `${cedarStringShape}|//[^\\n]*|[A-Za-z_]\\w*(?:::[A-Za-z_]\\w*)*|::|-?[0-9]+|&&|\\|\\||[=!<>]=|[!<>()[\\]{},.;]|\\S`,
  'gs',
);

/** The pieces of a text, without comments. */
export const cedarTokens = (text: string): CedarToken[] =>
  [...text.matchAll(token)]
    .map(([found], index, all) => ({ text: found, start: all[index]?.index ?? 0 }))
    .map(({ text: found, start }) => ({ text: found, start, end: start + found.length }))
    .filter((one) => !one.text.startsWith('//'));

/** Reads tokens one after another. Throws one line where another one was expected. */
export interface CedarReader {
  readonly peek: () => string;
  /** Where the next token begins. */
  readonly position: () => number;
  /** Where the last one ended. */
  readonly end: () => number;
  readonly next: () => string;
  readonly skip: (wanted: string) => boolean;
  readonly demand: (wanted: string) => void;
  readonly fail: (expected: string) => never;
}

export function cedarReader(text: string): CedarReader {
  const tokens = cedarTokens(text);
  let at = 0;
  const peek = (): string => tokens[at]?.text ?? '';
  const position = (): number => tokens[at]?.start ?? text.length;
  const fail = (expected: string): never => {
    throw new Error(`${placeIn(text, position())}: found ${peek() === '' ? 'the end' : peek()}; expected ${expected}`);
  };
  const next = (): string => {
    at += 1;
    return tokens[at - 1]?.text ?? '';
  };
  const skip = (wanted: string): boolean => peek() === wanted && next() === wanted;
  const demand = (wanted: string): void => {
    if (!skip(wanted)) fail(wanted);
  };
  return { peek, position, end: () => tokens[at - 1]?.end ?? 0, next, skip, demand, fail };
}

/** What a tool is called with: `context.input`. */
export type CedarInput = Readonly<Record<string, unknown>>;

/** An expression as a function of the call. Throws where Cedar errs, such as on a value of another type. */
export type CedarExpression = (input: CedarInput) => unknown;

function err(): never {
  throw new TypeError('Cedar cannot evaluate this');
}

const isTrue = (value: unknown): boolean => (typeof value === 'boolean' ? value : err());
const long = (value: unknown): number => (Number.isSafeInteger(value) ? (value as number) : err());
const isRecord = (value: unknown): value is CedarInput =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const comparisons = new Map<string, (a: unknown, b: unknown) => boolean>([
  ['==', (a, b) => JSON.stringify(a) === JSON.stringify(b)],
  ['!=', (a, b) => JSON.stringify(a) !== JSON.stringify(b)],
  ['<', (a, b) => long(a) < long(b)],
  ['<=', (a, b) => long(a) <= long(b)],
  ['>', (a, b) => long(a) > long(b)],
  ['>=', (a, b) => long(a) >= long(b)],
]);

/** A pattern after `like`: a star takes anything, `\\*` is a star. */
const likePattern = (literal: string): Place[] =>
  (literal.slice(1, -1).match(/\\u\{[0-9a-f]+\}|\\.|./gsu) ?? []).map((sign) => {
    if (sign === '*') return undefined;
    const wanted = readCedarString(`"${sign}"`);
    return (found: string) => found === wanted;
  });

const isString = (text: string): boolean => text.startsWith('"');
const isName = (text: string): boolean => /^[A-Za-z_]\w*$/.test(text);

/**
 * Reads an expression over `context.input`: literals, lists, `has`, `like`, comparisons, `.contains`, `!`, `&&`, `||`.
 * Throws one line on any other, such as one about the caller.
 */
export function readCedarExpression(reader: CedarReader): CedarExpression {
  const first = conjunction(reader);
  if (!reader.skip('||')) return first;
  const rest = readCedarExpression(reader);
  return (input) => isTrue(first(input)) || isTrue(rest(input));
}

function conjunction(reader: CedarReader): CedarExpression {
  const first = relation(reader);
  if (!reader.skip('&&')) return first;
  const rest = conjunction(reader);
  return (input) => isTrue(first(input)) && isTrue(rest(input));
}

function relation(reader: CedarReader): CedarExpression {
  const left = unary(reader);
  if (reader.skip('has')) {
    const name = attribute(reader);
    return (input) => {
      const value = left(input);
      return isRecord(value) ? Object.hasOwn(value, name) : err();
    };
  }
  if (reader.skip('like')) {
    if (!isString(reader.peek())) reader.fail('a pattern in quotation marks');
    const pattern = likePattern(reader.next());
    return (input) => {
      const value = left(input);
      return typeof value === 'string' ? takes(pattern, value) : err();
    };
  }
  const compare = comparisons.get(reader.peek());
  if (!compare) return left;
  reader.next();
  const right = unary(reader);
  return (input) => compare(left(input), right(input));
}

function unary(reader: CedarReader): CedarExpression {
  if (!reader.skip('!')) return member(reader);
  const inner = unary(reader);
  return (input) => !isTrue(inner(input));
}

function attribute(reader: CedarReader): string {
  const name = reader.peek();
  if (!isString(name) && !isName(name)) reader.fail('the name of an argument');
  reader.next();
  return isString(name) ? readCedarString(name) : name;
}

const own =
  (record: CedarExpression, name: string): CedarExpression =>
  (input) => {
    const value = record(input);
    return isRecord(value) && Object.hasOwn(value, name) ? value[name] : err();
  };

function member(reader: CedarReader): CedarExpression {
  let value = primary(reader);
  for (;;) {
    if (reader.skip('[')) {
      value = own(value, attribute(reader));
      reader.demand(']');
    } else if (reader.skip('.')) {
      const name = attribute(reader);
      value = name === 'contains' && reader.skip('(') ? contained(reader, value) : own(value, name);
    } else return value;
  }
}

function contained(reader: CedarReader, set: CedarExpression): CedarExpression {
  const item = readCedarExpression(reader);
  reader.demand(')');
  return (input) => {
    const [all, one] = [set(input), JSON.stringify(item(input))];
    return Array.isArray(all) ? all.some((each) => JSON.stringify(each) === one) : err();
  };
}

function primary(reader: CedarReader): CedarExpression {
  const found = reader.peek();
  if (reader.skip('(')) {
    const inner = readCedarExpression(reader);
    reader.demand(')');
    return inner;
  }
  if (reader.skip('[')) {
    const items: CedarExpression[] = [];
    while (!reader.skip(']')) {
      items.push(readCedarExpression(reader));
      if (reader.peek() !== ']') reader.demand(',');
    }
    return (input) => items.map((item) => item(input));
  }
  if (reader.skip('context')) {
    reader.demand('.');
    reader.demand('input');
    return (input) => input;
  }
  if (isString(found)) {
    const text = readCedarString(reader.next());
    return () => text;
  }
  if (/^-?[0-9]+$/.test(found)) {
    const number = Number(reader.next());
    return () => number;
  }
  if (reader.skip('true')) return () => true;
  if (reader.skip('false')) return () => false;
  return reader.fail('a test on context.input, which is all that is read here');
}
