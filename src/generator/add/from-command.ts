import { ask } from '../../capture/ask-server.ts';
import { captureRecord } from '../../capture/capture-record.ts';
import { openChild } from '../../capture/child-conversation.ts';
import { type Limits } from '../../capture/limits.ts';
import { type Addition } from './addition.ts';
import { commandIdentity, type OwnCommand } from './command-identity.ts';

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
  return {
    capture: captureRecord({ ...provenance, env: Object.keys(own.env) }, answer.listing),
    ...commandIdentity(own),
  };
}
