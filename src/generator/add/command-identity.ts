import { resolve } from 'node:path';
import { serverId } from '../../capture/package-spec.ts';
import { configEntry } from '../../client-config/config-entry.ts';
import { configuredServer, purlOf } from '../../client-config/configured-server.ts';
import { startedName } from '../../client-config/started-name.ts';
import { packageName } from '../../manifest/package-url.ts';
import { type Addition } from './addition.ts';

/** A server of one's own, as its owner starts it. */
export interface OwnCommand {
  readonly command: readonly string[];
  readonly folder: string;
  /** Set beside the variables of this process. */
  readonly env: Readonly<Record<string, string>>;
}

/** What many servers call their programs and folders, so that it tells none from the others. */
const usualName = /^(?:index|main|server|app|cli|mod|stdio|src|dist|build|bin|lib)$/i;

const topic = (part: string): string => part.replace(/\.\w+$/, '');

/** The end of a started path that tells servers apart, as far as a part that is no usual name: `notes/dist/index.js`. */
function commandEnd({ command, folder }: OwnCommand): string | undefined {
  const started = startedName(command);
  if (started === undefined) return undefined;
  const isFile = /\.\w+$/.test(started);
  const parts = (isFile ? resolve(folder, started) : started).replaceAll('\\', '/').split('/');
  const telling = parts.findLastIndex((part) => !usualName.test(topic(part)));
  return parts.slice(Math.max(telling, 0)).join('/');
}

/** By what a command line is known: the published package that it starts, or else the end of a path. */
export function commandIdentity(own: OwnCommand): Pick<Addition, 'id' | 'names' | 'match'> {
  const entry = { command: own.command[0] ?? '', args: own.command.slice(1) };
  const server = configuredServer(configEntry('', entry, { servers: {}, project: undefined, isOff: () => false }));
  const purl = purlOf(server);
  if (purl !== undefined)
    return {
      ...(server.kind === 'package' && { id: serverId(server.package) }),
      names: [packageName(purl).replace(/\?.*$/, '').split('/').at(-1)],
      match: { packages: [purl] },
    };
  const end = commandEnd(own);
  return {
    names: end === undefined ? [] : [topic(end.split('/')[0] ?? '')],
    match: end === undefined ? {} : { commands: [end] },
  };
}
