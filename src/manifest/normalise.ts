import { definitionsByName } from './compare-definitions.ts';
import { definitionHash } from './definition-hash.ts';
import { definitionTexts, longText } from './definition-texts.ts';
import { hasHiddenCharacters } from './hidden-characters.ts';
import { hasInputSchema } from './input-schema.ts';
import { isJsonObject } from './json.ts';
import { findParameters } from './parameters.ts';
import { type Tool, type ToolDefinition, type ToolFlag } from './tool.ts';
import { unreadParts } from './unread-parts.ts';

/** Names that every client and model interface takes (MCP 2025-11-25, tools: 1–128 of A–Z a–z 0–9 _ - .). */
const usualName = /^[A-Za-z0-9_.-]{1,128}$/;

/** What JSON text holds where one of its strings has other characters than printable ASCII, tabs and line ends. */
const unusual = /[^\x20-\x7E]|\\[bfu]/;

const filled = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value : undefined;

/** Display name by the protocol's precedence: `title` > `annotations.title`. */
function displayTitle(definition: ToolDefinition): string | undefined {
  const annotations = definition['annotations'];
  return filled(definition['title']) ?? (isJsonObject(annotations) ? filled(annotations['title']) : undefined);
}

/** The normalised tool for one verbatim definition. Pure; the definition is kept by reference, unchanged. */
export function normalise(definition: ToolDefinition, extraFlags: readonly ToolFlag[] = []): Tool {
  const description = typeof definition['description'] === 'string' ? definition['description'] : '';
  const flags: ToolFlag[] = [...extraFlags];
  if (description.trim() === '') flags.push('no-description');
  if (!hasInputSchema(definition)) flags.push('no-input-schema');
  if (!usualName.test(definition.name)) flags.push('unusual-name');
  const json = JSON.stringify(definition);
  const texts = json.length > longText || unusual.test(json) ? definitionTexts(definition) : undefined;
  if (texts?.isPlain === false && texts.texts.some(hasHiddenCharacters)) flags.push('hidden-characters');
  const { parameters, isWhole } = findParameters(definition, json.length);
  if (!isWhole || texts?.isWhole === false) flags.push('read-in-part');
  if (unreadParts(definition).length > 0) flags.push('unread-parts');
  let hash: string | undefined;
  return {
    name: definition.name,
    title: displayTitle(definition),
    description,
    parameters,
    flags,
    // Nobody asks for it where tools are only judged, and it takes longer than all the rest.
    get hash() {
      return (hash ??= definitionHash(definition));
    },
    definition,
  };
}

/**
 * Tools of one manifest in its order. Where a server lists several definitions under one name (real ones do), clients see one
 * of them, mostly the last: all are kept and flagged, and `oneOfEachName` decides which one counts once they are judged. A
 * repetition word for word is left out.
 */
export function normaliseAll(definitions: readonly ToolDefinition[], extraFlags: readonly ToolFlag[] = []): Tool[] {
  return [...definitionsByName(definitions).values()].flatMap((sameName) => {
    const repeated: ToolFlag[] = sameName.length > 1 ? ['duplicate-name'] : [];
    return sameName.map((definition) => normalise(definition, [...extraFlags, ...repeated]));
  });
}
