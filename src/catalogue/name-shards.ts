import { sha256Hex } from '../manifest/definition-hash.ts';
import { type ToolSummary } from '../record.ts';

/** A tool of the newest capture of its server, as it is found by its name. */
export interface NameEntry {
  readonly server: string;
  readonly slug: string;
}

/** Names that one shard should hold at most, about: some ten kilobytes, compressed. */
const perShard = 400;

/** Hex digits of a name's hash that name its shard. */
export const namePrefixLength = (names: number): number =>
  Math.max(1, Math.ceil(Math.log(names / perShard) / Math.log(16)));

/** Every tool name by its SHA-256, since names are strangers' text and hashes are safe as keys and as files. */
export function nameEntries(tools: readonly Pick<ToolSummary, 'name' | 'server' | 'slug'>[]): Map<string, NameEntry[]> {
  const entries = new Map<string, NameEntry[]>();
  for (const { name, server, slug } of tools) {
    const key = sha256Hex(name);
    const known = entries.get(key);
    if (known) known.push({ server, slug });
    else entries.set(key, [{ server, slug }]);
  }
  return entries;
}
