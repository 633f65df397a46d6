import { countTokens } from 'gpt-tokenizer/encoding/o200k_base';
import { O200K_TOKEN_SPLIT_REGEX } from 'gpt-tokenizer/encodingParams/constants';
import { type ToolDefinition } from '../manifest/tool.ts';

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

/**
 * Tokens of a text in the encoding o200k_base, as `gpt-tokenizer` counts them; a word longer than 500 characters is
 * counted in pieces, which can add a token for each.
 */
export function tokenCount(text: string): number {
  let tokens = 0;
  for (const word of text.match(O200K_TOKEN_SPLIT_REGEX) ?? []) tokens += wordTokens(word);
  return tokens;
}

/**
 * What clients put into a model's context for one tool: its name, description and input schema, counted as compact JSON
 * in the server's own order. Clients differ in the words around it; annotations and output schemas mostly stay outside.
 */
export const definitionTokens = ({ name, description, inputSchema }: ToolDefinition): number =>
  tokenCount(JSON.stringify({ name, description, inputSchema }));
