import { namesApart } from '../explain/names-apart.ts';
import { canonicalJson } from '../manifest/canonical-json.ts';
import { inEffect } from '../manifest/in-effect.ts';
import { type ToolDefinition } from '../manifest/tool.ts';

/** What became of a server's tools between two listings, by name and in the order of the listing. */
export interface Changes {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly string[];
  readonly same: number;
}

/** All that was listed under each name, every key of it, whatever the order of keys. */
const listedByName = (tools: readonly ToolDefinition[]): Map<string, string> =>
  new Map(
    [...Map.groupBy(tools, ({ name }) => name)].map(([name, same]) => [
      name,
      canonicalJson([...inEffect(same, canonicalJson)]),
    ]),
  );

/** Compares two listings of one server, every key of every definition. The order of the tools does not count. */
export function changesBetween(before: readonly ToolDefinition[], after: readonly ToolDefinition[]): Changes {
  const old = listedByName(before);
  const now = listedByName(after);
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

/** Names that one line tells of each kind of change. */
const mostNamed = 5;

/** One line for people, `2 added (a, b), 1 changed (c), 40 the same`, in which no two names look alike and none is longer than is read. */
export function changesLine({ added, removed, changed, same }: Changes): string {
  const kinds = Object.entries({ added, removed, changed });
  const told = namesApart(kinds.flatMap(([, names]) => names.slice(0, mostNamed)));
  const listed = kinds
    .filter(([, names]) => names.length > 0)
    .map(([word, names]) => {
      const named = names.slice(0, mostNamed).map(told);
      return `${String(names.length)} ${word} (${[...named, ...(names.length > mostNamed ? ['…'] : [])].join(', ')})`;
    });
  return [...listed, `${String(same)} the same`].join(', ');
}
