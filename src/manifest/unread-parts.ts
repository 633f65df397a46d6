import { brief } from './messages.ts';
import { escapeToken } from './json-pointer.ts';
import { isJsonObject, type Json } from './json.ts';
import { printable, printableCut } from './printable.ts';
import { type ToolDefinition } from './tool.ts';

/** A part of a definition that is of another type than the protocol gives it, so that nothing reads it as what it is called. */
export interface UnreadPart {
  /** JSON Pointer. */
  readonly at: string;
  readonly wrong: string;
  readonly right: string;
}

/** Parts that are named in one sentence, and characters of a place. */
const [mostParts, longestPlace] = [3, 120];

interface Type {
  readonly fits: (value: Json) => boolean;
  readonly right: string;
}

const text: Type = { fits: (value) => typeof value === 'string', right: 'a text' };
const table: Type = { fits: isJsonObject, right: 'an object' };
/** May be true or false, which says all that there is. */
const schema: Type = { fits: (value) => isJsonObject(value) || typeof value === 'boolean', right: 'a schema' };

const parts: readonly (readonly [string, Type])[] = [
  ['title', text],
  ['description', text],
  ['inputSchema', schema],
  ['outputSchema', schema],
  ['annotations', table],
];

/** Null, `[]` and `{}` stand for nothing: programs write them for what is left out, and they hold no word. */
const isEmpty = (value: Json): boolean =>
  value === null || (typeof value === 'object' && Object.keys(value).length === 0);

const isUnread = (value: Json | undefined, { fits }: Type): value is Json =>
  value !== undefined && !fits(value) && !isEmpty(value);

/** Parts of a definition, arguments among them, that cannot be read since they are of another type; none of nearly all. */
export function unreadParts(definition: ToolDefinition): UnreadPart[] {
  const found: UnreadPart[] = [];
  for (const [key, type] of parts) {
    const value = definition[key];
    if (isUnread(value, type)) found.push({ at: `/${key}`, wrong: brief(value), right: type.right });
  }
  const { inputSchema } = definition;
  const properties = isJsonObject(inputSchema) ? inputSchema['properties'] : undefined;
  const at = '/inputSchema/properties';
  if (isUnread(properties, table)) found.push({ at, wrong: brief(properties), right: table.right });
  if (!isJsonObject(properties)) return found;
  for (const [name, value] of Object.entries(properties))
    if (isUnread(value, schema))
      found.push({ at: `${at}/${escapeToken(name)}`, wrong: brief(value), right: schema.right });
  return found;
}

/** What is said of such parts, on one line: `/description is ["Deletes"], which is not read as a text`. Empty where there are none. */
export function unreadWords(found: readonly UnreadPart[]): string {
  const rest = found.length - mostParts;
  const named = found
    .slice(0, mostParts)
    .map(
      ({ at, wrong, right }) =>
        `${printableCut(at, longestPlace)} is ${printable(wrong)}, which is not read as ${right}`,
    );
  return [...named, ...(rest > 0 ? [`and ${String(rest)} more`] : [])].join('; ');
}
