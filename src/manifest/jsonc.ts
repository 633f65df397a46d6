import { type Json } from './json.ts';

/** A string or a comment, whichever begins first: strings are matched so that nothing in them counts. */
const comment = /"(?:[^"\\]|\\.)*"|\/\/[^\n]*|\/\*[\s\S]*?\*\//g;
const trailingComma = /"(?:[^"\\]|\\.)*"|,(?=\s*[}\]])/g;

const without = (text: string, piece: RegExp): string =>
  text.replaceAll(piece, (found) => (found.startsWith('"') ? found : ''));

const withoutMark = (text: string): string => text.replace(/^\uFEFF/, '');

/** Parses JSON with comments, as Gemini CLI takes it. Throws on anything else. */
export const parseCommentedJson = (text: string): Json => JSON.parse(without(withoutMark(text), comment)) as Json;

/** Parses JSON with comments and trailing commas, as clients' configuration files have them. Throws on anything else. */
export const parseJsonc = (text: string): Json =>
  JSON.parse(without(without(withoutMark(text), comment), trailingComma)) as Json;
