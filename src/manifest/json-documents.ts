import { parse, type ParseError } from 'jsonc-parser';
import { eventData } from './event-data.ts';
import { parseExactJson } from './exact-json.ts';
import { type DocumentStart } from './item-place.ts';
import { isJsonObject, type Json } from './json.ts';
import { closingBracket } from './json-structure.ts';
import { maxNesting } from './nesting.ts';
import { depthOf, parseSyntax, tooDeepAt, type Parsed } from './parse-file.ts';
import { placeIn } from './text-place.ts';
import { quotedTool } from './tool-traces.ts';

/** One JSON text of a file. */
export interface JsonDocument {
  readonly value: Json;
  /** Where it begins; undefined where the file is this document and nothing else. */
  readonly start: DocumentStart | undefined;
  /** How many objects and arrays lie in each other at most. */
  readonly depth: number;
}

/** A key of JSON: whatever holds one and is no JSON is a broken document, and no line of a log. */
const quotedKey = /"[^"\n]{0,200}"\s*:/;

/** A beginning that is too deep whatever follows: parsers take a second for millions of brackets. */
const tooManyBrackets = new RegExp(String.raw`^(?:\s*[[{](?:\s*"[^"\\\n]{0,200}"\s*:)?){${String(maxNesting)}}\s*[[{]`);

/** How often a text may be gone over in search of where its documents begin. */
const mostPasses = 8;
/** Brackets of a log that may look like a list and be none; each takes a microsecond or two to pass over. */
const mostFalseLists = 200_000;

/**
 * The JSON documents of a file in their order: one, or several one after another, as JSON lines, `cat`, a session's log and
 * server-sent events hold them, with lines that are no JSON between them. Nothing is passed over that could be a piece of a
 * document: it is refused with its place, as are repeated keys and nesting that nobody means.
 */
export function jsonDocuments(file: string, text: string): Parsed<readonly JsonDocument[]> {
  const brackets = tooManyBrackets.exec(text)?.[0];
  if (brackets !== undefined) return tooDeepAt(file, placeIn(text, brackets.length - 1));
  const whole = parseSyntax(file, text);
  if (!whole.problems) {
    const sound = depthOf(file, text, { start: 0, end: text.length }, whole.value as Json);
    return sound.problems ? sound : { value: [{ value: whole.value as Json, start: undefined, depth: sound.value }] };
  }
  if (/^\s*</.test(text))
    return { problems: [{ file, at: '', wrong: 'this is HTML or XML, perhaps an error page', right: 'JSON' }] };
  return severalDocuments(file, eventData(text)) ?? whole;
}

/** The documents that stand in a text among other lines; undefined where there is none before one that is broken. */
function severalDocuments(file: string, text: string): Parsed<readonly JsonDocument[]> | undefined {
  const documents: JsonDocument[] = [];
  let unread = mostPasses * text.length;
  let falseLists = 0;
  let [line, end] = [1, 0];
  const refused = (offset: number): Parsed<never> | undefined => {
    const wrong = 'neither a whole JSON document nor a line of a log';
    const problem = { file, at: placeIn(text, offset), wrong, right: 'every document whole' };
    return documents.length === 0 ? undefined : { problems: [problem] };
  };
  for (let start = nextOpening(text, 0); start !== -1; start = nextOpening(text, start + 1)) {
    const closing = closingBracket(text, start);
    const found = closing === -1 ? undefined : parsedPiece(text.slice(start, closing));
    unread -= (closing === -1 ? text.length : closing) - start;
    if (found === undefined) falseLists += 1;
    // What begins with a key is a document, if a broken one.
    const isBroken = found === undefined && text[start] === '{';
    if (isBroken || unread < 0 || falseLists > mostFalseLists) return refused(start);
    if (found === undefined || !mayHoldTools(found)) continue;
    const between = text.slice(end, start);
    const piecemeal = pieceOf(between);
    if (piecemeal !== -1) return refused(end + piecemeal);
    const sound = depthOf(file, text, { start, end: closing }, found);
    if (sound.problems) return sound;
    line += lineEndsIn(between);
    documents.push({ value: found, start: { line, offset: start }, depth: sound.value });
    line += lineEndsIn(text.slice(start, closing));
    end = closing;
    start = closing - 1;
  }
  const piecemeal = pieceOf(text.slice(end));
  if (piecemeal !== -1) return refused(end + piecemeal);
  return documents.length === 0 ? undefined : { value: documents };
}

/** Offset of what looks like a piece of a document, or like a tool as Python and Node print one; -1 for none. */
function pieceOf(between: string): number {
  const found = [between.search(quotedKey), quotedTool(between)].filter((at) => at !== -1);
  return found.length === 0 ? -1 : Math.min(...found);
}

/** Of short lists in logs most are no JSON, which a parser that does not throw says in a tenth of the time. */
const shortList = 1_000;

function parsedPiece(text: string): Json | undefined {
  const errors: ParseError[] = [];
  if (text.startsWith('[') && text.length < shortList) parse(text, errors, { disallowComments: true });
  if (errors.length > 0) return undefined;
  try {
    return parseExactJson(text);
  } catch {
    return undefined;
  }
}

const mayHoldTools = (value: Json): boolean =>
  isJsonObject(value) || (Array.isArray(value) && value.some((entry) => typeof entry === 'object' && entry !== null));

/** An object that begins with a key or a list that begins with a value; `[info]`, `{ port: 80 }` and what is empty are none. */
const opening =
  /\{\s*(?:"(?:[^"\\\n]|\\.){0,1000}"\s*:|"[^"\n]{1000})|\[\s*(?:[[{"]|(?:-?\d{1,400}(?:\.\d{1,400})?(?:[eE][+-]?\d{1,9})?|true|false|null)\s*[,\]])/g;

function nextOpening(text: string, from: number): number {
  opening.lastIndex = from;
  return opening.exec(text)?.index ?? -1;
}

function lineEndsIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}
