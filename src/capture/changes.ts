import { definitionHash } from '../manifest/definition-hash.ts';
import { type ToolDefinition } from '../manifest/tool.ts';

/** What became of a server's tools between two listings, by name and in the order of the listing. */
export interface Changes {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly string[];
  readonly same: number;
}

/** Definition hashes by name. Two tools of one name keep both hashes, as neither can be told from the other. */
function hashesByName(tools: readonly ToolDefinition[]): Map<string, string> {
  const hashes = new Map<string, string>();
  for (const tool of tools) hashes.set(tool.name, `${hashes.get(tool.name) ?? ''}${definitionHash(tool)}`);
  return hashes;
}

/** Compares two listings of one server by definition hash. The order of the tools does not count. */
export function changesBetween(before: readonly ToolDefinition[], after: readonly ToolDefinition[]): Changes {
  const old = hashesByName(before);
  const now = hashesByName(after);
  const shared = [...now.keys()].filter((name) => old.has(name));
  const changed = shared.filter((name) => old.get(name) !== now.get(name));
  return {
    added: [...now.keys()].filter((name) => !old.has(name)),
    removed: [...old.keys()].filter((name) => !now.has(name)),
    changed,
    same: shared.length - changed.length,
  };
}

/** True when every definition is what it was. */
export const isUnchanged = (changes: Changes): boolean =>
  changes.added.length + changes.removed.length + changes.changed.length === 0;

const listed = (word: string, names: readonly string[]): string[] =>
  names.length === 0
    ? []
    : [`${String(names.length)} ${word} (${names.slice(0, 5).join(', ')}${names.length > 5 ? ', …' : ''})`];

/** One line for people: `2 added (a, b), 1 changed (c), 40 the same`. */
export const changesLine = (changes: Changes): string =>
  [
    ...listed('added', changes.added),
    ...listed('removed', changes.removed),
    ...listed('changed', changes.changed),
    `${String(changes.same)} the same`,
  ].join(', ');
