import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type ListedServer } from '../explain/server-list.ts';
import { advisories, type Advisory } from '../manifest/advisory.ts';
import { type Problem } from '../manifest/problem.ts';
import { server } from '../manifest/server.ts';
import { serverIds } from './read-catalogue.ts';
import { readText } from './read-text.ts';
import { reader } from './reader.ts';
import { compareVersions } from './versions.ts';

/** What a configuration is matched against, read from a catalogue folder without its captures. */
export interface Listed {
  readonly servers: readonly ListedServer[];
  readonly advisories: readonly Advisory[];
  readonly problems: readonly Problem[];
}

/** Where the newest capture of a running server was made; looked for in its text, since captures are long. */
function addressIn(folder: string): string | undefined {
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : [];
  const newest = files
    .map((name) => basename(name, '.json'))
    .sort(compareVersions)
    .at(-1);
  const text = newest === undefined ? undefined : readText(join(folder, `${newest}.json`), newest).value;
  const key = (name: string, value: string): string | undefined =>
    new RegExp(`^ {2}"${name}": "(${value})",?$`, 'm').exec(text ?? '')?.[1];
  return key('transport', 'streamable-http|sse') && key('source', 'https?:[^"\\\\]+');
}

/** Every server of a catalogue folder with the package or the address by which a configuration names it. */
export function listServers(root: string): Listed {
  const { load, problems } = reader();
  const servers = serverIds(root).flatMap((id): ListedServer[] => {
    const folder = join(root, 'servers', id);
    const facts = load(join(folder, 'server.yaml'), server);
    if (!facts) return [];
    const address = facts.package === undefined ? addressIn(join(folder, 'captures')) : undefined;
    return [
      {
        id,
        title: facts.title,
        ...(facts.package !== undefined && { package: facts.package }),
        ...(address !== undefined && { address }),
        ...(facts.match !== undefined && { match: facts.match }),
      },
    ];
  });
  const path = join(root, 'advisories.yaml');
  const known = existsSync(path) ? load(path, advisories) : undefined;
  return { servers, advisories: known ?? [], problems };
}
