import { toolPage, type ToolPage } from './dialects.ts';
import { isJsonObject, type Json, type JsonObject } from './json.ts';
import { publishedTools, registryEntries } from './registry-entry.ts';
import { hasOwnSchema, toDefinition } from './tool-shapes.ts';

/** One thing in a file that may hold tools: what a server or a client said, or a tool by itself. */
export type ManifestItem =
  | { readonly kind: 'page'; readonly page: ToolPage; readonly at: string; readonly line: number | undefined }
  | { readonly kind: 'tool'; readonly raw: Json; readonly at: string; readonly line: number | undefined }
  /** A request of the protocol, which tells what an answer of the same id answers. */
  | { readonly kind: 'request'; readonly id: Json | undefined; readonly method: string }
  | {
      readonly kind: 'error';
      readonly id: Json | undefined;
      readonly message: string;
      readonly at: string;
      readonly line: number | undefined;
    }
  /** Another message of the protocol, or a line of a log in JSON. */
  | { readonly kind: 'other' }
  | { readonly kind: 'unknown'; readonly value: Json; readonly at: string; readonly line: number | undefined };

/** Where a value stands. */
interface Place {
  /** JSON Pointer in its document. */
  readonly at: string;
  /** First line of its document, where the file holds several. */
  readonly line: number | undefined;
  /** Whether it stands in an array, where only tools, pages and messages are expected. */
  readonly listed: boolean;
}

/** Everything in one document that may hold tools, in its order; an array is taken apart. */
export function manifestItems(value: Json, place: Place): ManifestItem[] {
  const { at, line } = place;
  if (Array.isArray(value)) {
    if (value.length === 0) return [{ kind: 'page', page: emptyPage, at, line }];
    return value.flatMap((entry, index) => manifestItems(entry, { at: `${at}/${String(index)}`, line, listed: true }));
  }
  if (!isJsonObject(value)) return [{ kind: 'unknown', value, at, line }];
  // Of several entries of a registry each is a server of its own.
  const page = toolPage(value, at) ?? (at === '' && line === undefined ? publishedTools(value) : undefined);
  if (page) return [{ kind: 'page', page, at, line }];
  return [message(value, place) ?? toolOrUnknown(value, place)];
}

const emptyPage: ToolPage = { lists: [], nextCursor: undefined, admits: undefined };

/** A JSON-RPC message without tools; undefined for anything else. */
function message(value: JsonObject, { at, line }: Place): ManifestItem | undefined {
  const { id, method, error, result, name } = value;
  if (typeof method === 'string' && name === undefined) return { kind: 'request', id, method };
  if (isJsonObject(error) && (id !== undefined || value['jsonrpc'] !== undefined))
    return { kind: 'error', id, message: String(error['message'] ?? 'without a message'), at, line };
  return isJsonObject(result) && result['tools'] === undefined && value['jsonrpc'] !== undefined
    ? { kind: 'other' }
    : undefined;
}

/** Keys of lines that programs log in JSON (pino, winston, bunyan, zap, structlog, systemd). */
const logKeys = ['level', 'severity', 'levelname', 'msg', 'pid', 'PRIORITY'];

/**
 * In an array whatever has a name is a tool, a registry's entry for a server aside. A document of its own is one when it has a
 * schema for its arguments, or a name in a file of several documents that is no line of a log; a lone object with a name may be
 * anything.
 */
function toolOrUnknown(value: JsonObject, { at, line, listed }: Place): ManifestItem {
  const isNamed = toDefinition(value) !== undefined;
  const isListed = listed && registryEntries(value).length === 0;
  if (isNamed && (isListed || hasOwnSchema(value))) return { kind: 'tool', raw: value, at, line };
  if (listed || line === undefined) return { kind: 'unknown', value, at, line };
  if (logKeys.some((key) => Object.hasOwn(value, key))) return { kind: 'other' };
  return isNamed ? { kind: 'tool', raw: value, at, line } : { kind: 'unknown', value, at, line };
}
