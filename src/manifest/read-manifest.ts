import { failedAnswers, type ItemProblem } from './answers.ts';
import { entriesAt } from './dialects.ts';
import { inEffect } from './in-effect.ts';
import { placeWords, type ItemPlace } from './item-place.ts';
import { jsonDocuments } from './json-documents.ts';
import { isJsonObject, type Json } from './json.ts';
import { knownWithoutTools } from './known-files.ts';
import { listGaps } from './list-gaps.ts';
import { manifestItems, type ManifestItem } from './manifest-items.ts';
import { brief } from './messages.ts';
import { isTooDeep } from './nesting.ts';
import { type Parsed } from './parse-file.ts';
import { type Problem } from './problem.ts';
import { type ToolDefinition } from './tool.ts';
import { isAmbiguous, toDefinition } from './tool-shapes.ts';

const expected = 'a tools/list result such as {"tools": [{"name": …, "inputSchema": …}]}';

/** Nesting beyond which a schema is refused: real ones reach 28. */
const maxDepth = 64;

/** What a file holds, or why it cannot be read whole. */
export type ReadManifest =
  | {
      /** Every tool in the file, in its order; a repetition word for word is left out, unless it is the last of several of its name. */
      readonly value: readonly ToolDefinition[];
      /** Where each tool's entry stands, whatever its dialect. */
      readonly places: readonly ItemPlace[];
      /** Why the server may offer more tools than the file holds; empty for a whole list. */
      readonly gaps: readonly Problem[];
      readonly problems?: never;
    }
  | { readonly value?: never; readonly places?: never; readonly gaps?: never; readonly problems: readonly Problem[] };

/** A raw entry of a list of tools and where it stands. */
interface Raw extends ItemPlace {
  readonly raw: Json;
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
  const items = documents.value.flatMap(({ value, start }) => manifestItems(value, { at: '', start, listed: false }));
  const placed = ({ wrong, right, ...place }: ItemProblem): Problem => ({ file, at: placeWords(place), wrong, right });
  const problems = [...unreadable(file, items), ...[...strays(items), ...failedAnswers(items)].map(placed)];
  if (problems.length > 0) return { problems };
  const raw = items.flatMap(entriesOf);
  if (raw.length === 0)
    return { problems: [{ file, at: '', wrong: 'the list of tools is empty', right: 'at least one tool' }] };
  const isDeep = documents.value.some(({ depth }) => depth > maxDepth);
  const tools = definitions(file, raw, isDeep);
  if (tools.problems) return { problems: tools.problems };
  const [value, places] = [tools.value.map(({ tool }) => tool), tools.value.map(({ place }) => place)];
  return { value, places, gaps: listGaps(items).map(placed) };
}

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
    ({ value, trace, start, at }) =>
      !hasList || start === undefined || at !== '' || trace !== undefined || toolKeys.test(JSON.stringify(value)),
  );
  if (wrong.length === 0 && !hasList && !items.some(({ kind }) => kind === 'error' || kind === 'stray'))
    return [{ file, at: '', wrong: 'no list of tools', right: expected }];
  return wrong.map(({ value, trace, at, start }) => {
    const known = knownWithoutTools(value);
    if (at !== '' && known === undefined)
      return { file, at: placeWords({ at, start }), wrong: `found ${brief(value)}`, right: 'a tool with a name' };
    const what = hasList && trace !== undefined ? 'a tool or a part of one, and no list of tools' : 'no list of tools';
    const place = known === undefined && hasList ? at + (trace ?? '') : at;
    return {
      file,
      at: placeWords({ at: place, start }),
      wrong: known ? `this is ${known.what}` : what,
      right: known?.right ?? expected,
    };
  });
}

/** Something of a tool where none is read. */
const strays = (items: readonly ManifestItem[]): ItemProblem[] =>
  items.flatMap((item) =>
    item.kind === 'stray' ? [{ ...item, wrong: item.what, right: 'every list of tools as its server sent it' }] : [],
  );

function entriesOf(item: ManifestItem): Raw[] {
  if (item.kind === 'tool') return [item];
  return item.kind === 'page' ? item.page.entries.flatMap((entry) => declared({ ...entry, start: item.start })) : [];
}

/** Gemini groups declarations of functions inside an entry of the list. */
function declared(entry: Raw): Raw | Raw[] {
  const { raw, start, at } = entry;
  const group = isJsonObject(raw) && !isAmbiguous(raw) ? raw['functionDeclarations'] : undefined;
  if (!Array.isArray(group)) return entry;
  return entriesAt(group, `${at}/functionDeclarations`).map((inner) => ({ ...inner, start }));
}

/** A definition with the place of its entry. */
interface Placed {
  readonly tool: ToolDefinition;
  readonly place: ItemPlace;
}

/** @param isDeep whether any of them can be too deep */
function definitions(file: string, entries: readonly Raw[], isDeep: boolean): Parsed<readonly Placed[]> {
  const problems: Problem[] = [];
  const placed: Placed[] = [];
  for (const { raw, at, start } of entries) {
    const place = { at, start };
    const tool = toDefinition(raw);
    const wrong = wrongWith(raw, tool, isDeep);
    if (wrong) problems.push({ file, at: placeWords(place), ...wrong });
    else if (tool) placed.push({ tool, place });
  }
  return problems.length > 0 ? { problems } : { value: withoutRepetitions(placed) };
}

/** Why an entry cannot be read as one tool; undefined where it can. */
function wrongWith(
  raw: Json,
  tool: ToolDefinition | undefined,
  isDeep: boolean,
): Pick<Problem, 'wrong' | 'right'> | undefined {
  if (isJsonObject(raw) && isAmbiguous(raw))
    return { wrong: `found two forms of a tool in one entry, ${brief(raw)}`, right: 'one of them' };
  if (!tool) return { wrong: `found ${brief(raw)}`, right: 'a tool with a name' };
  return isDeep && isTooDeep(tool, maxDepth)
    ? { wrong: 'a schema of too many levels', right: `at most ${String(maxDepth)}` }
    : undefined;
}

/**
 * The first of those that are the same word for word, and the last of a name again where an earlier one repeats itself behind
 * others: it is what clients take that keep the last.
 */
function withoutRepetitions(placed: readonly Placed[]): Placed[] {
  const named = Map.groupBy(placed, ({ tool }) => tool.name);
  if (named.size === placed.length) return [...placed];
  const kept = new Set([...named.values()].flatMap((same) => inEffect(same, ({ tool }) => JSON.stringify(tool))));
  return placed.filter((one) => kept.has(one));
}
