import { type PolicyEntry } from './recommendation.ts';
import { underscored } from './tool-name.ts';

/** How many characters at the end of a long name every target compares; Gemini CLI leaves out the ones before them. */
const compared = 30;

/** Names as `folded` has them: each page of a server compares its tool with all the others. Emptied when it is full. */
const kept = new Map<string, string>();
const mostKept = 4096;

/** A name with everything taken away that some target does not look at: what is told apart by this is so by all. */
function folded(tool: string): string {
  const known = kept.get(tool);
  if (known !== undefined) return known;
  if (kept.size >= mostKept) kept.clear();
  const name = underscored(tool).replaceAll('-', '_').toLowerCase().slice(-compared);
  kept.set(tool, name);
  return name;
}

/**
 * For each tool of a server, the tools that some target may not tell from it by name: `get.file` beside `get_file`, or
 * `List` beside `list`. Itself included; a list of one for nearly every tool.
 */
export function alike<T extends Pick<PolicyEntry, 'tool'>>(entries: readonly T[]): (tool: string) => readonly T[] {
  let groups: Map<string, T[]> | undefined;
  let isAsked = false;
  return (tool) => {
    const name = folded(tool);
    // Most who ask do so for one tool alone, on a page of its own, and need no groups of all the others.
    if (!isAsked) {
      isAsked = true;
      return entries.filter((entry) => folded(entry.tool) === name);
    }
    return (groups ??= Map.groupBy(entries, (entry) => folded(entry.tool))).get(name) ?? [];
  };
}

/** The tools that claim to be read-only, as far as that is known. */
export const readOnlyByClaim = (tools: readonly PolicyEntry[] = []): ReadonlySet<string> =>
  new Set(tools.filter(({ claimsReadOnly }) => claimsReadOnly).map(({ tool }) => tool));

/** Tools together with what is known of others of their server; of two entries for one tool the first counts. */
export function withOthers(
  entries: readonly PolicyEntry[],
  others: readonly PolicyEntry[] = [],
): readonly PolicyEntry[] {
  const own = new Set(entries.map(({ tool }) => tool));
  return [...entries, ...others.filter(({ tool }) => !own.has(tool))];
}
