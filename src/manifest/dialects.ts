import { valueAt } from './json-pointer.ts';
import { isJsonObject, type Json, type JsonObject } from './json.ts';

/** Raw tools at one place of a file. */
export interface ToolList {
  readonly tools: readonly Json[];
  /** JSON Pointer of the list. */
  readonly at: string;
}

/** One answer to `tools/list`, or what stands for one in another program's file. */
export interface ToolPage {
  readonly lists: readonly ToolList[];
  /** The cursor for what follows, when the server says that this is not all. */
  readonly nextCursor: string | undefined;
  /** Why the file itself says that the server offers more tools than it lists. */
  readonly admits: string | undefined;
}

/** Answers of a program that calls another one stand inside each other. */
const mostWrappings = 4;

/** Full definitions in the manifest of an MCP bundle for Windows; the short list beside them names what it shows to people. */
const recorded = '/_meta/com.microsoft.windows/static_responses/tools~1list';

/** Keys under which files hold a list of tools: `tools/list`, and Gemini’s declarations. */
const listKeys = ['tools', 'functionDeclarations'];

/**
 * The page of tools that an object is: a `tools/list` result bare or in JSON-RPC answers, a capture, an MCP bundle or server
 * card, a list for another model interface. Undefined where it holds no list.
 */
export function toolPage(document: JsonObject, at: string, wrappings = 0): ToolPage | undefined {
  const key = listKeys.find((one) => Array.isArray(document[one]));
  if (key !== undefined) {
    const list: ToolList = { tools: document[key] as Json[], at: `${at}/${key}` };
    const answers = valueAt(document, recorded);
    const inner = isJsonObject(answers) ? toolPage(answers, at + recorded, mostWrappings) : undefined;
    if (inner) return { ...inner, lists: [...inner.lists, withoutNames(list, namesIn(inner))] };
    return { lists: [list], nextCursor: cursorOf(document), admits: admission(document) };
  }
  const { result } = document;
  return isJsonObject(result) && wrappings < mostWrappings
    ? toolPage(result, `${at}/result`, wrappings + 1)
    : undefined;
}

/** An empty cursor ends the list, as a missing one does: no client asks with it. */
const cursorOf = ({ nextCursor }: JsonObject): string | undefined =>
  typeof nextCursor === 'string' && nextCursor !== '' ? nextCursor : undefined;

const admission = ({ tools_generated: generated }: JsonObject): string | undefined =>
  generated === true ? '“tools_generated” says that the server makes further tools when it runs' : undefined;

const nameOf = (raw: Json): string | undefined =>
  isJsonObject(raw) && typeof raw['name'] === 'string' ? raw['name'] : undefined;

const namesIn = ({ lists }: ToolPage): ReadonlySet<string | undefined> =>
  new Set(lists.flatMap(({ tools }) => tools.map(nameOf)));

/** The entries of a list that no full definition stands for. */
const withoutNames = ({ tools, at }: ToolList, names: ReadonlySet<string | undefined>): ToolList => ({
  tools: tools.filter((raw) => nameOf(raw) === undefined || !names.has(nameOf(raw))),
  at,
});
