import { parse, printParseErrorCode, type ParseError } from 'jsonc-parser';
import { findJsonFlaw } from './json-structure.ts';
import { jsonValue } from './json-value.ts';
import { type Json } from './json.ts';
import { maxNesting } from './nesting.ts';
import { placeIn } from './text-place.ts';

/** A string or a comment, whichever begins first: strings are matched so that nothing in them counts. */
const comment = /"(?:[^"\\]|\\.)*"|\/\/[^\n]*|\/\*[\s\S]*?\*\//g;
const trailingComma = /"(?:[^"\\]|\\.)*"|,(?=\s*[}\]])/g;

/** The text with blanks in place of every piece, so that places stay what they are. */
const without = (text: string, piece: RegExp): string =>
  text.replaceAll(piece, (found) => (found.startsWith('"') ? found : found.replaceAll(/[^\n]/g, ' ')));

/** Throws where a key stands twice in one object, of which parsers keep one without a word. A key may be a secret too. */
function demandEachKeyOnce(json: string, value: Json): Json {
  const flaw = findJsonFlaw(json, value);
  if (flaw.kind === 'none') return value;
  const place = placeIn(json, flaw.offset);
  throw new SyntaxError(
    flaw.kind === 'too deep'
      ? `${place}: nesting too deep; expected at most ${String(maxNesting)} levels`
      : `${place}: a key stands twice in one object; expected each key once`,
  );
}

/**
 * `JSON.parse`, with an error that says where and what but repeats nothing of the text, since configurations hold
 * secrets. (The value is not taken from `jsonc-parser`, which lets a key named `__proto__` become a prototype.)
 */
function parsed(text: string, json: string, allowed: { comments: boolean; commas: boolean }): Json {
  let value: Json;
  try {
    value = jsonValue(json);
  } catch (error) {
    const errors: ParseError[] = [];
    parse(text, errors, { disallowComments: !allowed.comments, allowTrailingComma: allowed.commas });
    const [first] = errors;
    const words = first
      ? printParseErrorCode(first.error)
          .replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
          .toLowerCase()
      : '';
    const place = placeIn(text, first?.offset ?? text.length);
    throw new SyntaxError(
      text.trim() === '' ? 'the file is empty' : `${place}: broken JSON${words === '' ? '' : `, ${words}`}`,
      { cause: error },
    );
  }
  return demandEachKeyOnce(json, value);
}

const withoutMark = (text: string): string => text.replace(/^\uFEFF/, '');

/** Parses JSON, with a byte order mark or without. Throws one line with the place on anything else. */
export function parsePlainJson(text: string): Json {
  const json = withoutMark(text);
  return parsed(json, json, { comments: false, commas: false });
}

/** Parses JSON with comments, as Gemini CLI takes it. Throws one line with the place on anything else. */
export function parseCommentedJson(text: string): Json {
  const json = withoutMark(text);
  return parsed(json, without(json, comment), { comments: true, commas: false });
}

/**
 * Parses JSON with comments and trailing commas, as clients' configuration files have them. Throws one line with the
 * place on anything else.
 */
export function parseJsonc(text: string): Json {
  const json = withoutMark(text);
  return parsed(json, without(without(json, comment), trailingComma), { comments: true, commas: true });
}
