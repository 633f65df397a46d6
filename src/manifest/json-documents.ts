import { isJsonObject, type Json } from './json.ts';
import { closingBracket, findJsonFlaw } from './json-structure.ts';
import { maxNesting } from './nesting.ts';
import { parseJson, type Parsed } from './parse-file.ts';
import { placeIn } from './text-place.ts';
import { type Problem } from './problem.ts';

/** One JSON text of a file. */
export interface JsonDocument {
  readonly value: Json;
  /** The line it begins on, from 1; undefined where the file is this document and nothing else. */
  readonly line: number | undefined;
}

/** A key of JSON: whatever holds one and is no JSON is a broken document, and no line of a log. */
const quotedKey = /"[^"\n]{1,200}"\s*:/;

/** How often a text may be gone over in search of where its documents begin. */
const mostPasses = 8;

/**
 * The JSON documents of a file in their order: one, or several one after another, as JSON lines, `cat`, a session's log and
 * server-sent events hold them, with lines that are no JSON between them. Nothing is passed over that could be a piece of a
 * document: it is refused with its place, as are repeated keys and nesting that nobody means.
 */
export function jsonDocuments(file: string, text: string): Parsed<readonly JsonDocument[]> {
  const whole = parseJson(file, text);
  if (!whole.problems) {
    const flaw = flawIn(file, text, 0, text.length);
    return flaw ? { problems: [flaw] } : { value: [{ value: whole.value as Json, line: undefined }] };
  }
  if (/^\s*</.test(text))
    return { problems: [{ file, at: '', wrong: 'this is HTML or XML, perhaps an error page', right: 'JSON' }] };
  return severalDocuments(file, eventData(text)) ?? whole;
}

function flawIn(file: string, text: string, start: number, end: number): Problem | undefined {
  const flaw = findJsonFlaw(text.slice(start, end));
  if (!flaw) return undefined;
  const at = placeIn(text, start + flaw.offset);
  return flaw.kind === 'repeated key'
    ? { file, at, wrong: `the key ${JSON.stringify(flaw.key)} stands twice in one object`, right: 'each key once' }
    : { file, at, wrong: 'nesting too deep', right: `at most ${String(maxNesting)} levels` };
}

/** The documents that stand in a text among other lines; undefined where there is none at all. */
function severalDocuments(file: string, text: string): Parsed<readonly JsonDocument[]> | undefined {
  const documents: JsonDocument[] = [];
  let budget = mostPasses * text.length;
  let line = 1;
  let end = 0;
  for (let start = nextOpening(text, 0); ; start = nextOpening(text, start + 1)) {
    const last = start === -1;
    const closing = last ? -1 : closingBracket(text, start);
    const piece = closing === -1 ? undefined : parseJson(file, text.slice(start, closing));
    const found = piece && !piece.problems && mayHoldTools(piece.value) ? (piece.value as Json) : undefined;
    budget -= (closing === -1 ? text.length : closing) - start;
    if (found === undefined && !last && budget > 0) continue;
    const between = text.slice(end, last || found === undefined ? undefined : start);
    const piecemeal = budget > 0 ? between.search(quotedKey) : 0;
    if (piecemeal !== -1 || found === undefined) {
      if (documents.length === 0) return undefined;
      if (piecemeal === -1) return { value: documents };
      const wrong = 'neither a whole JSON document nor a line of a log';
      return { problems: [{ file, at: placeIn(text, end + piecemeal), wrong, right: 'every document whole' }] };
    }
    const flaw = flawIn(file, text, start, closing);
    if (flaw) return { problems: [flaw] };
    line += lineEndsIn(between);
    documents.push({ value: found, line });
    line += lineEndsIn(text.slice(start, closing));
    end = closing;
    start = closing - 1;
  }
}

const mayHoldTools = (value: unknown): boolean =>
  isJsonObject(value) || (Array.isArray(value) && value.some((entry) => typeof entry === 'object'));

/** A bracket that a value or its end follows, as in JSON; `[info]` and `{ port: 80 }` are no beginnings. */
const opening = /\{\s*["}]|\[\s*[[{"\]\d\-tfn]/g;

function nextOpening(text: string, from: number): number {
  opening.lastIndex = from;
  return opening.exec(text)?.index ?? -1;
}

const lineEndsIn = (text: string): number => text.split('\n').length - 1;

/**
 * What server-sent events carry: the text behind `data:`, lines of one event put together, every other field blanked. Lines
 * keep their numbers. Any other text comes back as it is.
 */
function eventData(text: string): string {
  const lines = text.split('\n');
  const isEvents = lines.some((line) => line.startsWith('data:')) && lines.every((line) => eventField.test(line));
  return isEvents ? lines.map((line) => (line.startsWith('data:') ? line.slice(5) : '')).join('\n') : text;
}

/** A line of an event stream (WHATWG HTML, server-sent events §9.2.6). */
const eventField = /^(?:(?:data|event|id|retry)?:|(?:data|event|id|retry)?\r?$)/;
