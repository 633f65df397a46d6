import { toolPage, type ToolPage } from './dialects.ts';
import { type ItemPlace } from './item-place.ts';
import { isJsonObject, type Json, type JsonObject } from './json.ts';
import { isLogLine, messages, type Message } from './messages.ts';
import { publishedTools, registryEntries } from './registry-entry.ts';
import { hasOwnSchema, toDefinition } from './tool-shapes.ts';
import { toolTrace } from './tool-traces.ts';

/** One thing in a file that may hold tools: what a server or a client said, or a tool by itself. */
export type ManifestItem = ItemPlace &
  (
    | { readonly kind: 'page'; readonly page: ToolPage; readonly id: Json | undefined }
    | { readonly kind: 'tool'; readonly raw: Json }
    | Message
    /** A line of a log in JSON. */
    | { readonly kind: 'other' }
    /** Something of a tool where none is read: a line of a log, a message, what stands beside a list. */
    | { readonly kind: 'stray'; readonly what: string }
    /** Nothing known, and where it has something of a tool. */
    | { readonly kind: 'unknown'; readonly value: Json; readonly trace?: string | undefined }
  );

/** Where a value stands, and whether in an array, where only tools, pages and messages are expected. */
interface Place extends ItemPlace {
  readonly listed: boolean;
}

/** Everything in one document that may hold tools, in its order; an array is taken apart. */
export function manifestItems(value: Json, place: Place): ManifestItem[] {
  const { at, start } = place;
  if (Array.isArray(value)) {
    if (value.length === 0) return [{ kind: 'page', page: emptyPage, id: undefined, at, start }];
    return value.flatMap((entry, index) => manifestItems(entry, { at: `${at}/${String(index)}`, start, listed: true }));
  }
  if (!isJsonObject(value)) return [{ kind: 'unknown', value, at, start }];
  // Of several entries of a registry each is a server of its own.
  const page = toolPage(value, at) ?? (at === '' && start === undefined ? publishedTools(value) : undefined);
  if (page) return pageItems(value, page, place);
  const said = isTool(value, place) ? [] : messages(value, place);
  return said.length > 0 ? said : toolOrUnknown(value, place);
}

const emptyPage: ToolPage = { entries: [], lists: [], more: undefined, total: undefined, admits: undefined };

/** A page, and what else in its document has something of a tool: of two lists nobody knows which one a client takes. */
function pageItems(value: JsonObject, page: ToolPage, { at, start, listed }: Place): ManifestItem[] {
  const item = { kind: 'page', page, id: value['id'], at, start } as const;
  // One of many with a name may be a tool that has such a key, or another server.
  const hasName = (listed || start !== undefined) && typeof value['name'] === 'string';
  const trace = hasName ? '' : toolTrace(value, { known: new Set(page.lists), isLoose: false });
  if (trace === undefined) return [item];
  const what = hasName
    ? 'a list of tools in what has a name itself, a tool or another server'
    : 'a tool or a part of one beside the list of tools';
  return [item, { kind: 'stray', what, at: at + trace, start }];
}

/** Whether an object has the name of a tool and nothing in it that would be another one. */
const isNamed = (value: JsonObject): boolean =>
  toDefinition(value) !== undefined && toolTrace(value, { isLoose: false }) === undefined;

/** In an array whatever has a name is a tool, a registry's entry for a server aside. */
const isTool = (value: JsonObject, { listed }: Place): boolean =>
  value['jsonrpc'] === undefined &&
  (hasOwnSchema(value)
    ? toDefinition(value) !== undefined
    : listed && isNamed(value) && registryEntries(value).length === 0);

/**
 * A document of its own is a tool when it has a schema for its arguments, or a name in a file of several documents that is no
 * line of a log; a lone object with a name may be anything.
 */
function toolOrUnknown(value: JsonObject, place: Place): ManifestItem[] {
  const { at, start, listed } = place;
  if (isTool(value, place)) return [{ kind: 'tool', raw: value, at, start }];
  if (listed || start === undefined) return [{ kind: 'unknown', value, at, start }];
  const isLog = isLogLine(value);
  if (!isLog && isNamed(value)) return [{ kind: 'tool', raw: value, at, start }];
  const trace = toolTrace(value, { isLoose: true });
  if (!isLog) return [{ kind: 'unknown', value, trace, at, start }];
  if (trace === undefined) return [{ kind: 'other', at, start }];
  return [{ kind: 'stray', what: 'a tool or a part of one inside a line of a log', at: trace, start }];
}
