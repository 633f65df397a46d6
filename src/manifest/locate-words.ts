import { escapeToken } from './json-pointer.ts';
import { isJsonObject, type Json } from './json.ts';
import { type Span } from './span.ts';
import { type Tool } from './tool.ts';

/** A text of a definition and its field, as `textAt` in json-pointer.ts has it. */
interface Place {
  readonly field: string;
  readonly text: string;
}

/** What a page prints of a definition, the description first. */
function printed({ name, description, definition, parameters }: Tool): Place[] {
  const { title } = definition;
  return [
    { field: '/description', text: description },
    { field: '/name', text: name },
    ...(typeof title === 'string' ? [{ field: '/title', text: title }] : []),
    ...parameters.flatMap((parameter) => [
      { field: parameter.pointer, text: parameter.name },
      ...parameter.options.map(({ value, pointer }) => ({ field: pointer, text: value })),
      { field: `${parameter.pointer}/description`, text: parameter.description },
    ]),
  ];
}

/** Every other text of the input schema: keys whose value is no text, and texts. */
function* inside(value: Json | undefined, field: string): Generator<Place> {
  if (typeof value === 'string') yield { field, text: value };
  else if (Array.isArray(value))
    for (const [index, item] of value.entries()) yield* inside(item, `${field}/${String(index)}`);
  else if (isJsonObject(value))
    for (const [key, item] of Object.entries(value)) {
      const at = `${field}/${escapeToken(key)}`;
      if (typeof item !== 'string') yield { field: at, text: key };
      yield* inside(item, at);
    }
}

/** Where words may stand in a text, from left to right. */
type Occurrences = (text: string) => Iterable<Stretch>;
type Stretch = readonly [start: number, end: number];

const literal = (words: string): Occurrences =>
  function* (text) {
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) yield [at, at + words.length];
  };

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** The same words with any white space between them. */
function loose(words: string): Occurrences {
  const pattern = new RegExp(words.split(/\s+/).map(escaped).join('\\s+'), 'gu');
  return function* (text) {
    for (const match of text.matchAll(pattern)) yield [match.index, match.index + match[0].length];
  };
}

const letter = /[\p{L}\p{N}]/u;
const isWhole = (text: string, [start, end]: Stretch): boolean => start === 0 && end === text.length;
const isApart = (text: string, [start, end]: Stretch): boolean =>
  !letter.test(text.charAt(start - 1)) && !letter.test(text.charAt(end));
const anywhere = (): boolean => true;

function search(
  places: Iterable<Place>,
  occurrences: Occurrences,
  holds: (text: string, span: Stretch) => boolean,
): Span | undefined {
  for (const { field, text } of places)
    for (const span of occurrences(text)) if (holds(text, span)) return { field, start: span[0], end: span[1] };
  return undefined;
}

/**
 * Where the given words stand in a definition: as a whole text if any (a name, an argument, a value), else between
 * other words of the description first, else inside a word, else anywhere in the input schema. Upper and lower case
 * count, white space does not. Annotations are claims and never searched.
 */
export function locateWords(tool: Tool, words: string): Span | undefined {
  const wanted = words.trim();
  if (wanted === '') return undefined;
  const places = printed(tool);
  const find = (occurrences: Occurrences): Span | undefined =>
    search(places, occurrences, isWhole) ??
    search(places, occurrences, isApart) ??
    search(places, occurrences, anywhere) ??
    search(inside(tool.definition['inputSchema'], '/inputSchema'), occurrences, anywhere);
  return find(literal(wanted)) ?? (/\s/.test(wanted) ? find(loose(wanted)) : undefined);
}
