import { resolve } from 'node:path';
import { ask } from '../../capture/ask-server.ts';
import { captureRecord } from '../../capture/capture-record.ts';
import { openChild } from '../../capture/child-conversation.ts';
import { type Limits } from '../../capture/limits.ts';
import { startedName } from '../../client-config/started-name.ts';
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

/** Starts a command as it is given, with the variables of this process, asks for its tools and ends it. Throws one line. */
export async function fromCommand(own: OwnCommand, date: string, limits: Limits): Promise<Addition> {
  const [file = '', ...args] = own.command;
  const inherited = Object.entries(process.env).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value]],
  );
  const env = { ...(Object.fromEntries(inherited) as Record<string, string>), ...own.env };
  const launch = { file, args, env, cwd: own.folder, network: true };
  const answer = await ask(() => openChild(launch, limits.stdoutBytes), limits);
  if (!answer.ok) throw new Error(answer.reason);
  const provenance = {
    capturedAt: date,
    capturedBy: 'tool-risk-catalogue add',
    transport: 'stdio',
    network: true,
  } as const;
  const end = commandEnd(own);
  return {
    capture: captureRecord({ ...provenance, env: Object.keys(own.env) }, answer.listing),
    names: end === undefined ? [] : [topic(end.split('/')[0] ?? '')],
    match: end === undefined ? {} : { commands: [end] },
  };
}
