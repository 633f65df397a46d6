import { canonicalJson } from './canonical-json.ts';
import { firstOfEach } from './in-effect.ts';
import { type ToolDefinition } from './tool.ts';

/** What a client shows to people, hands to a model or runs by (MCP 2025-11-25, tools); a change in it is another tool. */
export const shownKeys = [
  'name',
  'title',
  'description',
  'inputSchema',
  'outputSchema',
  'annotations',
  'execution',
] as const;

/** What differs where several definitions of one name are the same and only stand in another order. */
export const orderPart = 'order of its definitions';

const isShown = (key: string): boolean => (shownKeys as readonly string[]).includes(key);

const text = (definition: ToolDefinition, key: string): string =>
  Object.hasOwn(definition, key) ? canonicalJson(definition[key] ?? null) : '';

const isAlike = (key: string, before: ToolDefinition, after: ToolDefinition): boolean =>
  text(before, key) === text(after, key);

/** Keys in which two definitions differ, whatever the order of keys inside them. */
export interface Difference {
  /** Of `shownKeys`, in their order. */
  readonly shown: readonly string[];
  /** Any others, `_meta` and `icons` among them: no client acts by them, but a server that changes them tells something. */
  readonly unseen: readonly string[];
}

/** What differs between two definitions of one tool. */
export function compareDefinitions(before: ToolDefinition, after: ToolDefinition): Difference {
  const others = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((key) => !isShown(key)).sort();
  const differs = (key: string): boolean => !isAlike(key, before, after);
  return { shown: shownKeys.filter(differs), unseen: others.filter(differs) };
}

/** True when nothing that a client shows, hands on or runs by differs. */
export const isShownAlike = (before: ToolDefinition, after: ToolDefinition): boolean =>
  shownKeys.every((key) => isAlike(key, before, after));

/** All that a client shows, hands on or runs by, in one text whatever the order of keys. */
export const shownText = (definition: ToolDefinition): string =>
  canonicalJson(Object.fromEntries(Object.entries(definition).filter(([key]) => isShown(key))));

/** Definitions by name in their order, repetitions left out whatever the order of their keys. */
export function definitionsByName(tools: readonly ToolDefinition[]): Map<string, ToolDefinition[]> {
  const byName = new Map<string, ToolDefinition[]>();
  for (const [name, same] of Map.groupBy(tools, (tool) => tool.name))
    byName.set(name, same.length > 1 ? [...firstOfEach(same, canonicalJson).values()] : same);
  return byName;
}
