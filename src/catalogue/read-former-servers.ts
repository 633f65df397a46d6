import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { formerServers, type FormerServer } from '../manifest/former-servers.ts';
import { type Problem } from '../manifest/problem.ts';
import { type Reader } from './reader.ts';

/** What is wrong with one entry beside the servers that there are, and the entries before it; paths differ in more than capitals. */
function objection(
  { server, to }: FormerServer,
  ids: readonly string[],
  before: ReadonlySet<string>,
): Omit<Problem, 'file'> | undefined {
  if (ids.some((id) => id.toLowerCase() === server.toLowerCase()))
    return {
      at: 'server',
      wrong: `${server} is a server of this catalogue`,
      right: 'a path that no server has any more',
    };
  if (before.has(server.toLowerCase()))
    return { at: 'server', wrong: `${server} stands there twice`, right: 'one entry' };
  if (to !== undefined && !ids.includes(to))
    return {
      at: 'to',
      wrong: `no server ${to} in this catalogue`,
      right: 'the path of a captured server, or no “to” where it was removed',
    };
  return undefined;
}

/** `former-servers.yaml` of a catalogue folder, newest first; none where there is no such file. */
export function readFormerServers(
  root: string,
  ids: readonly string[],
  { load, name, problems }: Reader,
): FormerServer[] {
  const path = join(root, 'former-servers.yaml');
  const entries = existsSync(path) ? (load(path, formerServers) ?? []) : [];
  const before = new Set<string>();
  for (const [index, entry] of entries.entries()) {
    const wrong = objection(entry, ids, before);
    if (wrong) problems.push({ ...wrong, file: name(path), at: `${String(index)}.${wrong.at}` });
    before.add(entry.server.toLowerCase());
  }
  return entries.toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}
