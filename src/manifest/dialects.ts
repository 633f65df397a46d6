import { canonicalJson } from './canonical-json.ts';
import { valueAt } from './json-pointer.ts';
import { isJsonObject, type Json, type JsonObject } from './json.ts';
import { moreOf, type More, totalOf } from './page-cursor.ts';

/** A raw entry of a list of tools. */
export interface ListedEntry {
  readonly raw: Json;
  /** JSON Pointer of the entry. */
  readonly at: string;
}

/** One answer to `tools/list`, or what stands for one in another program's file. */
export interface ToolPage {
  readonly entries: readonly ListedEntry[];
  /** The lists that they stand in, as they lie in the document. */
  readonly lists: readonly Json[];
  /** What the server says of a further page. */
  readonly more: More | undefined;
  /** How many tools the server says that it has, with the key that says it. */
  readonly total: More | undefined;
  /** Why the file itself says that the server offers more tools than it lists. */
  readonly admits: string | undefined;
}

/** Answers of a program that calls another one stand inside each other. */
const mostWrappings = 4;

/** Full definitions in the manifest of an MCP bundle for Windows; the short list beside them names what it shows to people. */
const recorded = '/_meta/com.microsoft.windows/static_responses/tools~1list';

/** Keys under which files hold a list of tools: `tools/list`, and Gemini’s declarations. */
const listKeys = ['tools', 'functionDeclarations'];

/** The entries of a list, each with its place. */
export const entriesAt = (list: readonly Json[], at: string): ListedEntry[] =>
  list.map((raw, index) => ({ raw, at: `${at}/${String(index)}` }));

/**
 * The page of tools that an object is: a `tools/list` result bare or in JSON-RPC answers, a capture, an MCP bundle or server
 * card, a list for another model interface. Undefined where it holds no list; of several lists it is the first.
 */
export function toolPage(document: JsonObject, at: string, wrappings = 0): ToolPage | undefined {
  const key = listKeys.find((one) => Array.isArray(document[one]));
  if (key !== undefined) return withRecorded(document, document[key] as Json[], `${at}/${key}`, at);
  const { result } = document;
  const inner =
    isJsonObject(result) && wrappings < mostWrappings ? toolPage(result, `${at}/result`, wrappings + 1) : undefined;
  return (
    inner && {
      ...inner,
      more: inner.more ?? moreOf(document),
      total: inner.total ?? totalOf(document),
      admits: inner.admits ?? failure(document),
    }
  );
}

/** A list with the full definitions that a bundle keeps apart, each in place of the entry that is short for it. */
function withRecorded(document: JsonObject, list: Json[], listAt: string, at: string): ToolPage {
  const answers = valueAt(document, recorded);
  const full = isJsonObject(answers) ? toolPage(answers, at + recorded, mostWrappings) : undefined;
  const isBundle = ['manifest_version', 'dxt_version'].some((key) => Object.hasOwn(document, key));
  const fullOnes = Map.groupBy(full?.entries ?? [], ({ raw }) => nameOf(raw));
  const short = entriesAt(list, listAt).filter(
    ({ raw }) => fullOnes.get(nameOf(raw))?.some((one) => isShort(raw, one.raw, isBundle)) !== true,
  );
  return {
    entries: [...(full?.entries ?? []), ...short],
    lists: [list, ...(full?.lists ?? [])],
    more: moreOf(document) ?? full?.more,
    total: totalOf(document) ?? full?.total,
    admits: admission(document) ?? failure(document),
  };
}

const nameOf = (raw: Json): Json | undefined => (isJsonObject(raw) ? raw['name'] : undefined);

/** Whether an entry says nothing that the full one does not; a bundle words the descriptions of short ones for people. */
function isShort(raw: Json, full: Json, isBundle: boolean): boolean {
  if (!isJsonObject(raw) || !isJsonObject(full) || typeof raw['name'] !== 'string') return false;
  const isForPeople = isBundle && !Object.hasOwn(raw, 'inputSchema');
  return Object.entries(raw).every(
    ([key, value]) =>
      (isForPeople && key === 'description') || (Object.hasOwn(full, key) && isSame(value, full[key] ?? null)),
  );
}

const isSame = (left: Json, right: Json): boolean => canonicalJson(left) === canonicalJson(right);

const admission = ({ tools_generated: generated }: JsonObject): string | undefined =>
  generated === true ? '“tools_generated” says that the server makes further tools when it runs' : undefined;

const failure = ({ error, isError }: JsonObject): string | undefined => {
  if (isError === true) return 'an error is told beside the tools (“isError”)';
  return Boolean(error) ? 'an error is told beside the tools (“error”)' : undefined;
};
