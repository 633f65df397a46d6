import { escapeToken } from './json-pointer.ts';
import { isJsonObject, type Json, type JsonObject } from './json.ts';
import { type ToolDefinition } from './tool.ts';

/** Every text of a definition, the outer ones first. */
export interface DefinitionTexts {
  readonly texts: readonly string[];
  /** The field of a text by its index, as evidence names it (`textAt` in json-pointer.ts). */
  readonly field: (index: number) => string;
}

/** An object or array on the way from the root of a definition to a text. */
interface Place {
  readonly value: JsonObject | Json[];
  readonly parent: Place | undefined;
  readonly token: string;
}

/** Keys of JSON Schema and of tools; they are the protocol's words and none of the author's. */
const protocolWords = new Set(
  (
    'name title description annotations inputSchema outputSchema type properties required items enum const default examples ' +
    'format pattern anyOf oneOf allOf not if then else $ref $defs $schema $id $comment definitions additionalProperties ' +
    'minimum maximum minLength maxLength minItems maxItems readOnlyHint destructiveHint idempotentHint openWorldHint'
  ).split(' '),
);

/**
 * Every text of a definition that a client may hand to a model: all strings and all keys that the author chose, at any
 * depth. Linear in the size of the definition, whatever its depth.
 */
export function definitionTexts(definition: ToolDefinition): DefinitionTexts {
  const texts: string[] = [];
  const fields: (() => string)[] = [];
  const open: Place[] = [{ value: definition, parent: undefined, token: '' }];
  for (let at = 0; at < open.length; at += 1) {
    const place = open[at];
    if (place === undefined) break;
    const { value } = place;
    const isObject = isJsonObject(value);
    for (const token of Object.keys(value)) {
      const item = isObject ? value[token] : value[Number(token)];
      if (isObject && !protocolWords.has(token)) {
        texts.push(token);
        fields.push(() => `${pointerTo(place, token)}${typeof item === 'string' ? '#' : ''}`);
      }
      if (typeof item === 'string') {
        texts.push(item);
        fields.push(() => pointerTo(place, token));
      } else if (typeof item === 'object' && item !== null) open.push({ value: item, parent: place, token });
    }
  }
  return { texts, field: (index) => fields[index]?.() ?? '' };
}

function pointerTo(parent: Place, token: string): string {
  const tokens = [token];
  for (let at: Place | undefined = parent; at?.parent !== undefined; at = at.parent) tokens.push(at.token);
  return tokens
    .reverse()
    .map((one) => `/${escapeToken(one)}`)
    .join('');
}
