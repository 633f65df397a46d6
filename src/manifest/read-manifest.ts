import { type ToolPage } from './dialects.ts';
import { jsonDocuments } from './json-documents.ts';
import { isJsonObject, type Json } from './json.ts';
import { knownWithoutTools } from './known-files.ts';
import { manifestItems, type ManifestItem } from './manifest-items.ts';
import { isTooDeep } from './nesting.ts';
import { type Parsed } from './parse-file.ts';
import { type Problem } from './problem.ts';
import { type ToolDefinition } from './tool.ts';
import { toDefinition } from './tool-shapes.ts';

const expected = 'a tools/list result such as {"tools": [{"name": …, "inputSchema": …}]}';

/** Nesting beyond which a schema is refused: real ones reach 28. */
const maxDepth = 64;

/** What a file holds, or why it cannot be read whole. */
export type ReadManifest =
  | {
      /** Every tool in the file, in its order; a repetition word for word is left out, another one of the same name is not. */
      readonly value: readonly ToolDefinition[];
      /** JSON Pointer of each tool's entry, whatever its dialect; undefined where the file is more than one JSON document. */
      readonly pointers: readonly (string | undefined)[];
      /** Why the server may offer more tools than the file holds; empty for a whole list. */
      readonly gaps: readonly Problem[];
      readonly problems?: never;
    }
  | { readonly value?: never; readonly pointers?: never; readonly gaps?: never; readonly problems: readonly Problem[] };

/** A raw entry of a list of tools and where it stands. */
interface Raw {
  readonly raw: Json;
  /** JSON Pointer in its document. */
  readonly at: string;
  /** First line of its document, where the file holds several. */
  readonly line: number | undefined;
}

/**
 * Tool definitions of a manifest in any accepted dialect: `tools/list` results bare, in JSON-RPC, in pages, as an array, one
 * after another in JSON lines, logs of a session and server-sent events; captures, MCP bundles, server cards and what publishers add to a registry's server.json; tools as MCP,
 * OpenAI, Anthropic, Gemini, Bedrock, LangChain or Docker's catalogue write them. All of the file is read, or it is refused:
 * what is neither tools nor another message of the protocol nor a line of a log is a problem, not noise.
 */
export function readManifest(file: string, text: string): ReadManifest {
  const documents = jsonDocuments(file, text);
  if (documents.problems) return { problems: documents.problems };
  const items = documents.value.flatMap(({ value, line }) => manifestItems(value, { at: '', line, listed: false }));
  const problems = [...unreadable(file, items), ...failedAnswers(file, items)];
  if (problems.length > 0) return { problems };
  const raw = items.flatMap(entriesOf);
  if (raw.length === 0)
    return { problems: [{ file, at: '', wrong: 'the list of tools is empty', right: 'at least one tool' }] };
  const isDeep = documents.value.some(({ depth }) => depth > maxDepth);
  const tools = definitions(file, raw, isDeep);
  if (tools.problems) return { problems: tools.problems };
  const [value, pointers] = [tools.value.map(({ tool }) => tool), tools.value.map(({ at }) => at)];
  return { value, pointers, gaps: gapsOf(file, items) };
}

const pointer = (line: number | undefined, at: string): string =>
  [line === undefined ? '' : `line ${String(line)}`, at].filter((part) => part !== '').join(', ');

const isList = ({ kind }: ManifestItem): boolean => kind === 'page' || kind === 'tool';

/** Keys that only a definition of a tool or a list of them has. */
const toolKeys = /"(?:inputSchema|input_schema|tools|functionDeclarations|toolSpec)":/;

/**
 * Items that are nothing known. Beside lists of tools a document of its own that has nothing of a tool is passed over, as
 * servers log in JSON too; without one, nothing is.
 */
function unreadable(file: string, items: readonly ManifestItem[]): Problem[] {
  const hasList = items.some(isList);
  const unknown = items.filter((item) => item.kind === 'unknown');
  const wrong = unknown.filter(
    ({ value, line, at }) => !hasList || line === undefined || at !== '' || toolKeys.test(JSON.stringify(value)),
  );
  if (wrong.length === 0 && !hasList && !items.some(({ kind }) => kind === 'error'))
    return [{ file, at: '', wrong: 'no list of tools', right: expected }];
  return wrong.map(({ value, at, line }) => {
    const known = knownWithoutTools(value);
    if (at !== '' && known === undefined)
      return { file, at: pointer(line, at), wrong: `found ${brief(value)}`, right: 'a tool with a name' };
    return {
      file,
      at: pointer(line, at),
      wrong: known ? `this is ${known.what}` : 'no list of tools',
      right: known?.right ?? expected,
    };
  });
}

/** Errors that answer `tools/list`, or for all we know may: the tools of that page are missing. */
function failedAnswers(file: string, items: readonly ManifestItem[]): Problem[] {
  const asked = new Map(
    items.flatMap((item) => (item.kind === 'request' && item.id !== undefined ? [[item.id, item.method]] : [])),
  );
  return items.flatMap((item) => {
    if (item.kind !== 'error') return [];
    const method = item.id === undefined ? undefined : asked.get(item.id);
    if (method !== undefined && method !== 'tools/list') return [];
    const wrong = `this answer is a JSON-RPC error (${brief(item.message)})`;
    return [{ file, at: pointer(item.line, item.at), wrong, right: 'a tools/list result in its place' }];
  });
}

function entriesOf(item: ManifestItem): Raw[] {
  if (item.kind === 'tool') return [item];
  if (item.kind !== 'page') return [];
  return item.page.lists.flatMap(({ tools, at }) =>
    tools.flatMap((raw, index) => declared({ raw, line: item.line, at: `${at}/${String(index)}` })),
  );
}

/** Gemini groups declarations of functions inside an entry of the list. */
function declared(entry: Raw): Raw | Raw[] {
  const { raw, line, at } = entry;
  const group = isJsonObject(raw) ? raw['functionDeclarations'] : undefined;
  if (!Array.isArray(group)) return entry;
  return group.map((inner, index) => ({ raw: inner, line, at: `${at}/functionDeclarations/${String(index)}` }));
}

/** A definition with the pointer to its entry, where the file is one document. */
interface Placed {
  readonly tool: ToolDefinition;
  readonly at: string | undefined;
}

/** @param isDeep whether any of them can be too deep */
function definitions(file: string, entries: readonly Raw[], isDeep: boolean): Parsed<readonly Placed[]> {
  const problems: Problem[] = [];
  const placed: Placed[] = [];
  for (const { raw, at, line } of entries) {
    const tool = toDefinition(raw);
    const wrong = tool ? isDeep && isTooDeep(tool, maxDepth) && 'a schema of too many levels' : `found ${brief(raw)}`;
    const right = tool ? `at most ${String(maxDepth)}` : 'a tool with a name';
    if (wrong !== false) problems.push({ file, at: pointer(line, at), wrong, right });
    else if (tool) placed.push({ tool, at: line === undefined ? at : undefined });
  }
  return problems.length > 0 ? { problems } : { value: withoutRepetitions(placed) };
}

/** The first of those that are the same word for word. */
function withoutRepetitions(placed: readonly Placed[]): Placed[] {
  const named = Map.groupBy(placed, ({ tool }) => tool.name);
  if (named.size === placed.length) return [...placed];
  const known = new Set<string>();
  return placed.filter(({ tool }) => {
    if (named.get(tool.name)?.length === 1) return true;
    const text = JSON.stringify(tool);
    return !known.has(text) && known.add(text);
  });
}

/** What the pages say of further ones: a cursor that nothing followed, or a file that says so itself. */
function gapsOf(file: string, items: readonly ManifestItem[]): Problem[] {
  const pages = items.flatMap((item) => (item.kind === 'page' ? [{ ...item, ...item.page }] : []));
  const gap = (page: { readonly line: number | undefined; readonly at: string }, wrong: string): Problem => ({
    file,
    at: pointer(page.line, page.at),
    wrong,
    right: 'the whole list of tools',
  });
  const admitted = pages.flatMap((page) => (page.admits === undefined ? [] : [gap(page, page.admits)]));
  const last = pages.at(-1);
  const cursor = openCursor(pages);
  return last === undefined || cursor === undefined
    ? admitted
    : [...admitted, gap(last, `the list is incomplete: nextCursor ${brief(cursor)} was not followed`)];
}

/** The cursor of the last page, unless an earlier page had the same one: a server that gives it again has no more to give. */
function openCursor(pages: readonly ToolPage[]): string | undefined {
  const cursor = pages.at(-1)?.nextCursor;
  return pages.slice(0, -1).some(({ nextCursor }) => nextCursor === cursor) ? undefined : cursor;
}

const brief = (value: Json): string => {
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
};
