import { hash } from 'node:crypto';
import { type ToolSummary } from '../record.ts';

/** A tool of the newest capture of its server, as it is found by its name. */
export interface NameEntry {
  readonly server: string;
  readonly slug: string;
}

/** Every tool name by its SHA-256, since names are strangers' text and hashes are safe as keys and as files. */
export function nameEntries(tools: Iterable<Pick<ToolSummary, 'name' | 'server' | 'slug'>>): Map<string, NameEntry[]> {
  const entries = new Map<string, NameEntry[]>();
  for (const { name, server, slug } of tools) {
    const key = hash('sha256', name);
    const known = entries.get(key);
    if (known) known.push({ server, slug });
    else entries.set(key, [{ server, slug }]);
  }
  return entries;
}
