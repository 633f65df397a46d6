import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { canonicalJson } from './canonical-json.ts';
import { type JsonObject } from './json.ts';
import { type ToolDefinition } from './tool.ts';

const utf8 = new TextEncoder();

/** SHA-256 of a text's UTF-8 bytes, lower-case hex. The same in Node and in the browser. */
export const sha256Hex = (text: string): string => bytesToHex(sha256(utf8.encode(text)));

/** What a client shows or sends to a model; icons, `_meta` and vendor keys may change without changing the tool. */
const hashed = ['name', 'description', 'inputSchema', 'outputSchema', 'annotations'] as const;

/**
 * Definition hash: SHA-256 over the canonical JSON (RFC 8785) of the tool's name, description, schemas and
 * annotations; keys the server left out are left out. A changed hash is how a rug pull shows itself.
 */
export function definitionHash(definition: ToolDefinition): string {
  const part: JsonObject = {};
  for (const key of hashed) {
    const value = definition[key];
    if (value !== undefined) part[key] = value;
  }
  return sha256Hex(canonicalJson(part));
}
