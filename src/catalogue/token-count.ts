import { countTokens } from 'gpt-tokenizer/encoding/o200k_base';
import { type ToolDefinition } from '../manifest/tool.ts';
import { wordEnd } from './token-words.ts';

/** Longest word that is counted in one piece: what merging takes grows with the square of a word's length. */
const longest = 500;

/** Words whose counts are kept; most definitions are written in the same few thousand. */
const kept = 200_000;

const known = new Map<string, number>();

/** Texts are strangers': `<|endoftext|>` in one is a word, never the end of anything. */
const asText = { disallowedSpecial: new Set<string>() };

/** A word of the encoding's own splitting; merges never reach over its ends, so counts add up exactly. */
function wordTokens(word: string): number {
  if (word.length > longest)
    return wordTokens(word.slice(0, longest).toWellFormed()) + wordTokens(word.slice(longest).toWellFormed());
  const before = known.get(word);
  if (before !== undefined) return before;
  const tokens = countTokens(word, asText);
  if (known.size >= kept) known.clear();
  known.set(word, tokens);
  return tokens;
}

/** Words that came last, each in the place that its letters give: most words are found there without being cut out of their text. */
const slots = 1 << 16;
const slotWords = new Array<string>(slots).fill('');
const slotTokens = new Uint16Array(slots);

function tokensBetween(text: string, from: number, end: number): number {
  let slot = end - from;
  for (let at = from; at < end; at += 1) slot = (Math.imul(slot, 31) + text.charCodeAt(at)) | 0;
  slot = (slot ^ (slot >>> 16)) & (slots - 1);
  const last = slotWords[slot] ?? '';
  if (isBetween(text, from, end, last)) return slotTokens[slot] ?? 0;
  const word = text.slice(from, end);
  const tokens = wordTokens(word);
  if (word.length <= longest) {
    slotWords[slot] = word;
    slotTokens[slot] = tokens;
  }
  return tokens;
}

/** Whether a word is what stands between two places of a text. */
function isBetween(text: string, from: number, end: number, word: string): boolean {
  if (word.length !== end - from) return false;
  for (let at = 0; at < word.length; at += 1) if (word.charCodeAt(at) !== text.charCodeAt(from + at)) return false;
  return true;
}

/**
 * Tokens of a text in the encoding o200k_base, as `gpt-tokenizer` counts them; a word longer than 500 characters is
 * counted in pieces, which can add a token for each.
 */
export function tokenCount(text: string): number {
  let tokens = 0;
  for (let [from, end] = [0, 0]; from < text.length; from = end) {
    end = wordEnd(text, from);
    tokens += tokensBetween(text, from, end);
  }
  return tokens;
}

/**
 * What clients put into a model's context for one tool: its name, description and input schema, counted as compact JSON
 * in the server's own order. Clients differ in the words around it; annotations and output schemas mostly stay outside.
 */
export const definitionTokens = ({ name, description, inputSchema }: ToolDefinition): number =>
  tokenCount(JSON.stringify({ name, description, inputSchema }));
