import { verbForm } from '../../src/language/verb-forms.ts';
import { singular, wordsOf } from '../../src/language/words.ts';
import { isJsonObject, type JsonObject } from '../../src/manifest/json.ts';
import { type ToolDefinition } from '../../src/manifest/tool.ts';
import { type Language, type Style } from './statistics.ts';

/** A tool's name taken apart. */
export interface NameParts {
  readonly verb: string | undefined;
  /** The last noun, in the singular. */
  readonly noun: string | undefined;
  /** Words beside the verb and the server's prefix. */
  readonly words: number;
}

/** Takes a name apart: the first word that is a verb, and what follows. */
export function nameParts(name: string, prefix: ReadonlySet<string>): NameParts {
  const all = wordsOf(name).map(({ text }) => text);
  const words = all.length > 1 && prefix.has(all[0] ?? '') ? all.slice(1) : all;
  const at = words.findIndex((word) => verbForm(word)?.form === 'base' && verbForm(word)?.foreign === false);
  const rest = at < 0 ? words : words.filter((_, index) => index !== at);
  const nouns = rest.filter((word) => /^[a-z]{3,}$/.test(word) && !/^(?:by|from|for|with|the|and|all)$/.test(word));
  const noun = nouns.at(-1);
  return { verb: at < 0 ? undefined : words[at], noun: noun && singular(noun), words: rest.length };
}

/** How words are joined in a name. */
export function styleOf(name: string): Style {
  if (name.includes('.')) return 'dotted';
  if (name.includes('_')) return 'snake';
  if (name.includes('-')) return 'kebab';
  if (/^[A-Z][a-z]/.test(name)) return 'pascal';
  return /[a-z][A-Z]/.test(name) ? 'camel' : 'snake';
}

/** Which language most likely wrote a text: by its script, and by the smallest words. */
export function languageOf(text: string): Language {
  if (/[\u3040-\u30ff]/.test(text)) return 'ja';
  if (/[\uac00-\ud7af]/.test(text)) return 'ko';
  if (/[\u4e00-\u9fff]/.test(text)) return 'zh';
  if (/[\u0400-\u04ff]{3}/.test(text)) return 'ru';
  if (/\b(?:der|die|das|und|eines|einer)\b/i.test(text) && /[äöüß]/.test(text)) return 'de';
  return /\b(?:los|las|una|del|uma|dos|para)\b/i.test(text) && /[áéíóúñãõç]/.test(text) ? 'es' : 'en';
}

/** The arguments of a tool, as its input schema lists them. */
export function argumentsOf({ inputSchema }: ToolDefinition): [name: string, schema: JsonObject][] {
  const properties = isJsonObject(inputSchema) ? inputSchema['properties'] : undefined;
  if (!isJsonObject(properties)) return [];
  return Object.entries(properties).flatMap(([name, schema]) => (isJsonObject(schema) ? [[name, schema]] : []));
}

/** A name as lower-case words with underscores between: `projectId` → project_id. */
export const snake = (name: string): string =>
  wordsOf(name)
    .map(({ text }) => text)
    .join('_');

/** What an argument takes, in one word: its type; `enum`; `array:string`; `object+` with properties; `string?` or null. */
export function shapeOf(schema: JsonObject): string {
  if (Array.isArray(schema['enum'])) return 'enum';
  const { type } = schema;
  if (Array.isArray(type)) return type.includes('null') ? `${String(type.find((one) => one !== 'null'))}?` : 'several';
  if (type === 'array') return `array:${isJsonObject(schema['items']) ? shapeOf(schema['items']) : 'untyped'}`;
  if (type === 'object') return isJsonObject(schema['properties']) ? 'object+' : 'object';
  if (typeof type === 'string') return type;
  return Array.isArray(schema['anyOf']) || Array.isArray(schema['oneOf']) ? 'several' : 'untyped';
}
