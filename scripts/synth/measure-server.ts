import { sharedPrefix } from '../../src/reading/shared-prefix.ts';
import { isJsonObject } from '../../src/manifest/json.ts';
import { type ToolDefinition } from '../../src/manifest/tool.ts';
import { type Measured } from './manifests.ts';
import { argumentsOf, languageOf, nameParts, styleOf } from './measure-tools.ts';
import { classOf } from './object-classes.ts';
import { languages, type Profile, styles } from './statistics.ts';
import { mean, median, Tally } from './tally.ts';

/** The share of the items for which it is so, in percent. */
export const percent = <T>(items: readonly T[], isSo: (item: T) => boolean): number =>
  items.length === 0 ? 0 : Math.round((100 * items.filter(isSo).length) / items.length);

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The entry that most of the items have. */
function mostOften<T>(items: readonly T[], of: (item: T) => string): string {
  const tally = new Tally();
  for (const item of items) tally.add(of(item));
  return tally.most()[0]?.[0] ?? '';
}

/** Names of arguments that nine of ten tools of a server take, where it has at least five. */
export function sharedArguments(tools: readonly ToolDefinition[]): ReadonlySet<string> {
  if (tools.length < 5) return new Set();
  const tally = new Tally();
  for (const tool of tools) for (const [name] of argumentsOf(tool)) tally.add(name);
  return new Set(tally.most(0.9 * tools.length).map(([name]) => name));
}

function dialectOf({ inputSchema }: ToolDefinition): number {
  const named = isJsonObject(inputSchema) ? textOf(inputSchema['$schema']) : '';
  if (named === '') return 0;
  return named.includes('draft-07') ? 1 : 2;
}

/** The statistics of one server. @param classes the names that `class` counts */
export function profileOf({ tools, instructions }: Measured, classes: readonly string[]): Profile {
  const texts = tools.map(({ description }) => textOf(description));
  const taken = tools.flatMap(argumentsOf);
  const told = taken.map(([, schema]) => textOf(schema['description']).length).filter((length) => length > 0);
  const prefix = sharedPrefix(tools.map(({ name }) => name));
  const kinds = new Tally();
  for (const { name } of tools) kinds.add(classOf(nameParts(name, prefix).noun ?? ''));
  const [kind, inKind] = kinds.most().find(([one]) => one !== 'thing') ?? ['thing', 0];
  const required = tools.map(({ inputSchema }) => (isJsonObject(inputSchema) ? inputSchema['required'] : []));
  const needed = required.reduce<number>((sum, list) => sum + (Array.isArray(list) ? list.length : 0), 0);
  const has = (key: string) => (tool: ToolDefinition) => tool[key] !== undefined;
  const styleIndex = (names: readonly string[]): number =>
    styles.findIndex(
      (style) =>
        style ===
        mostOften(
          names.filter((name) => /[^a-z]/.test(name)),
          styleOf,
        ),
    );
  return {
    tools: tools.length,
    instructions: instructions.length,
    language: languages.findIndex((one) => one === mostOften(texts, languageOf)),
    nameStyle: Math.max(0, styleIndex(tools.map(({ name }) => name))),
    prefixed: prefix.size > 0 ? 1 : 0,
    description: median(texts.filter((text) => text !== '').map(({ length }) => length)),
    described: percent(texts, (text) => text !== ''),
    lined: percent(texts, (text) => text.includes('\n')),
    arguments: Math.round(mean(tools.map((tool) => argumentsOf(tool).length)) * 10),
    shared: sharedArguments(tools).size,
    argumentStyle: Math.max(0, styleIndex(taken.map(([name]) => name))),
    argumentText: Math.round(mean(told)),
    argumentsDescribed: taken.length === 0 ? 0 : Math.round((100 * told.length) / taken.length),
    required: taken.length === 0 ? 0 : Math.min(100, Math.round((100 * needed) / taken.length)),
    titled: percent(tools, has('title')),
    annotated: percent(tools, has('annotations')),
    outputs: percent(tools, has('outputSchema')),
    execution: percent(tools, has('execution')),
    dialect: Number(mostOften(tools, (tool) => String(dialectOf(tool)))),
    closed: percent(
      tools,
      (tool) => isJsonObject(tool['inputSchema']) && tool['inputSchema']['additionalProperties'] === false,
    ),
    class: classes.indexOf(kind),
    classShare: Math.round((100 * inKind) / tools.length),
  };
}
