import { isJsonObject, type JsonObject } from '../manifest/json.ts';
import { childTransport } from './child-transport.ts';
import { type Limits } from './limits.ts';
import { listTools } from './list-tools.ts';
import { type Launch } from './sandbox.ts';

/** What a server answered, or the one line that says why it did not and what it printed meanwhile. */
export type Answer =
  | { readonly ok: true; readonly initialize: JsonObject; readonly tools: readonly JsonObject[] }
  | { readonly ok: false; readonly reason: string; readonly output: string };

/** The last line of a server's output, cut and stripped of control characters: it is a stranger's text. */
function lastWords(output: string): string {
  const line = output
    .replaceAll(/\u001b\[[0-9;]*m/g, '')
    .trim()
    .split('\n')
    .findLast((text) => /error|missing|required|must|not set/i.test(text));
  const words = (line ?? '')
    .replaceAll(/\p{Cc}/gu, ' ')
    .trim()
    .slice(0, 160);
  return words === '' ? '' : ` (it said: ${words})`;
}

/** Starts a server, lists its tools and kills it with all it has started. Never throws. */
export async function askServer(launch: Launch, limits: Limits): Promise<Answer> {
  const child = childTransport(launch, limits.stdoutBytes);
  try {
    const tools = await listTools(child.transport, limits);
    const initialize = child.firstResult();
    if (!isJsonObject(initialize)) return { ok: false, reason: 'gave no answer to initialize', output: child.noise() };
    if (tools.length === 0) return { ok: false, reason: 'listed no tools', output: child.noise() };
    return { ok: true, initialize, tools };
  } catch (error) {
    const reason = child.ended() ?? (error instanceof Error ? error.message : String(error));
    return { ok: false, reason: `${reason}${lastWords(child.noise())}`, output: child.noise() };
  } finally {
    await child.transport.close();
  }
}
