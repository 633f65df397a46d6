import { type Json } from './json.ts';

/** A string or a comment, whichever begins first: strings are matched so that nothing in them counts. */
const comment = /"(?:[^"\\]|\\.)*"|\/\/[^\n]*|\/\*[\s\S]*?\*\//g;
const trailingComma = /"(?:[^"\\]|\\.)*"|,(?=\s*[}\]])/g;

const without = (text: string, piece: RegExp): string =>
  text.replaceAll(piece, (found) => (found.startsWith('"') ? found : ''));

/** Parses JSON with comments and trailing commas, as clients' configuration files have them. Throws on anything else. */
export const parseJsonc = (text: string): Json => JSON.parse(without(without(text, comment), trailingComma)) as Json;
