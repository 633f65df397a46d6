import { compareDefinitions, definitionsByName, isShownAlike, orderPart, shownText } from './compare-definitions.ts';
import { inEffect } from './in-effect.ts';
import { hasInputSchema } from './input-schema.ts';
import { type ToolDefinition } from './tool.ts';

/** What became of one tool between the reviewed capture and a live manifest. */
export interface Comparison {
  readonly tool: string;
  /**
   * `now with its arguments`: the reviewed capture left them out, and the rest of the definition is the same.
   * `listed more often`: more definitions of this name than were reviewed; clients take the last, and which one that is
   * nobody reviewed.
   */
  readonly state: 'same' | 'changed' | 'now with its arguments' | 'listed more often' | 'not reviewed' | 'gone';
  /** Keys of the definition that differ, among those that a client shows or runs by; `orderPart` where several only changed places. */
  readonly shown: readonly string[];
  /** Keys that differ and that no client acts by, such as `_meta` and `icons`. */
  readonly unseen: readonly string[];
}

/** A live list of tools held against a reviewed one. */
export interface ListingComparison {
  /** In the order of the tools' names. */
  readonly comparisons: readonly Comparison[];
  /** Whether at least half of the tools on either side are plainly the same tools, so that this is no stranger. */
  readonly isKin: boolean;
}

const nothing = { shown: [], unseen: [] };

function compare(tool: string, reviewed: readonly ToolDefinition[], live: readonly ToolDefinition[]): Comparison {
  if (live.length === 0) return { tool, state: 'gone', ...nothing };
  if (reviewed.length === 0) return { tool, state: 'not reviewed', ...nothing };
  if (live.length > reviewed.length) return { tool, state: 'listed more often', ...nothing };
  const strangers = notAmong(live, reviewed);
  const missing = notAmong(reviewed, live);
  const [was, is] = [missing[0] ?? reviewed[0], strangers[0] ?? live[0]];
  if (!was || !is) return { tool, state: 'gone', ...nothing };
  const difference = compareDefinitions(was, is);
  if (strangers.length + missing.length === 0) return { tool, state: 'same', ...difference };
  return { tool, state: gainsSchema(was, is) ? 'now with its arguments' : 'changed', ...difference };
}

/** Those of some definitions that none of the others looks like to a client. */
function notAmong(some: readonly ToolDefinition[], others: readonly ToolDefinition[]): ToolDefinition[] {
  const texts = new Set(others.map(shownText));
  return some.filter((one) => !texts.has(shownText(one)));
}

/** Whether each client still takes the definition that it took, of those that share a name. */
function isSameOrder(reviewed: readonly ToolDefinition[] = [], live: readonly ToolDefinition[] = []): boolean {
  if (reviewed.length + live.length <= 2) return true;
  const [was, is] = [reviewed, live].map((all) => inEffect(all, shownText).map(shownText).join('\n'));
  return was === is;
}

/** Whether nothing but the input schema differs, and only the live definition has one. */
const gainsSchema = (reviewed: ToolDefinition, live: ToolDefinition): boolean =>
  !hasInputSchema(reviewed) &&
  hasInputSchema(live) &&
  isShownAlike({ ...reviewed, inputSchema: null }, { ...live, inputSchema: null });

/** Whether two definitions are the same tool, changed or not: they share a name and, word for word, a part that says something. */
const areKin = (reviewed: ToolDefinition, live: ToolDefinition): boolean => {
  const { shown } = compareDefinitions(reviewed, live);
  const says = (key: 'description' | 'inputSchema'): boolean =>
    key === 'inputSchema' ? hasInputSchema(live) : typeof live[key] === 'string' && live[key] !== '';
  return (
    (['description', 'inputSchema'] as const).some((key) => says(key) && !shown.includes(key)) || shown.length === 0
  );
};

/** Holds a live list of tools against a reviewed one, tool by tool. */
export function compareListings(
  reviewedTools: readonly ToolDefinition[],
  liveTools: readonly ToolDefinition[],
): ListingComparison {
  const [reviewed, live] = [definitionsByName(reviewedTools), definitionsByName(liveTools)];
  const [allReviewed, allLive] = [reviewedTools, liveTools].map((tools) => Map.groupBy(tools, ({ name }) => name));
  const held = (name: string): Comparison => {
    const found = compare(name, reviewed.get(name) ?? [], live.get(name) ?? []);
    return found.state !== 'same' || isSameOrder(allReviewed?.get(name), allLive?.get(name))
      ? found
      : { ...found, state: 'changed', shown: [orderPart] };
  };
  const names = [...new Set([...live.keys(), ...reviewed.keys()])].sort();
  const kin = names.filter((name) =>
    live.get(name)?.some((one) => reviewed.get(name)?.some((known) => areKin(known, one))),
  ).length;
  return {
    comparisons: names.map(held),
    isKin: 2 * kin >= live.size && 2 * kin >= reviewed.size,
  };
}
