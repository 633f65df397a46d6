import { valueAt } from './json-pointer.ts';
import { isJsonObject, type Json } from './json.ts';

/** One way in which files hold a list of tools. */
export interface Dialect {
  readonly title: string;
  /** The raw tools and where their list stands in the file, or undefined when the file is of another dialect. */
  readonly list: (document: Json) => { readonly tools: readonly Json[]; readonly at: string } | undefined;
}

/** A list of tools at a fixed place. */
const listAt = (title: string, pointer: string): Dialect => ({
  title,
  list: (document) => {
    const tools = valueAt(document, pointer);
    return Array.isArray(tools) ? { tools, at: pointer } : undefined;
  },
});

const isToolList = (document: Json): document is Json[] =>
  Array.isArray(document) &&
  document.every((entry) => isJsonObject(entry) && !Array.isArray(entry['tools']) && !isJsonObject(entry['result']));

const bareArray: Dialect = {
  title: 'array of tools',
  list: (document) => (isToolList(document) ? { tools: document, at: '' } : undefined),
};

/** Answers to several `tools/list` requests, one per page. */
const pages: Dialect = {
  title: 'pages of tools/list',
  list: (document) => {
    if (!Array.isArray(document) || document.length === 0) return undefined;
    const lists = document.map((page) => valueAt(page, '/tools') ?? valueAt(page, '/result/tools'));
    const tools = lists.filter(Array.isArray);
    return tools.length > 0 ? { tools: tools.flat(), at: '' } : undefined;
  },
};

/** Full definitions inside a bundle's manifest come before its short `tools` list. */
const bundle = listAt(
  'MCP bundle with recorded answers',
  '/_meta/com.microsoft.windows/static_responses/tools~1list/tools',
);

/** Accepted dialects; the first that finds a list wins. */
export const dialects: readonly Dialect[] = [
  bundle,
  listAt('tools/list result', '/tools'),
  listAt('JSON-RPC answer', '/result/tools'),
  pages,
  bareArray,
];

/** What a file without a tool list is, when it is something known: said in the error. */
export function knownWithoutTools(document: Json): string | undefined {
  if (!isJsonObject(document)) return undefined;
  if (isJsonObject(document['mcpServers']) || isJsonObject(document['servers']))
    return 'a client configuration, which names servers but holds no tools';
  if (Array.isArray(document['packages']) || Array.isArray(document['remotes']))
    return 'a registry server.json, which identifies a server but holds no tools';
  if (isJsonObject(document['error'])) return 'a JSON-RPC error';
  return undefined;
}
