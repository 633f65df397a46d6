import { StreamableHTTPError } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { ErrorCode, McpError } from '@modelcontextprotocol/sdk/types.js';
import { openChild } from './child-conversation.ts';
import { type Conversation } from './conversation.ts';
import { type Limits } from './limits.ts';
import { listByDiscover, listByInitialize, type Listing, type ListTools } from './list-tools.ts';
import { npmError } from './npm-error.ts';
import { type Launch } from './sandbox.ts';

/** What a server answered, or the one line that says why it did not and what it printed meanwhile. */
export type Answer =
  | { readonly ok: true; readonly listing: Listing }
  | { readonly ok: false; readonly reason: string; readonly output: string };

/** Starts a server, lists its tools and kills it with all it has started. Never throws. */
export const askServer = (launch: Launch, limits: Limits): Promise<Answer> =>
  ask(() => openChild(launch, limits.stdoutBytes), limits);

/**
 * Lists the tools of a server, in a session or, where the server refuses `initialize`, without one in a fresh
 * conversation. Never throws.
 */
export async function ask(open: () => Conversation, limits: Limits): Promise<Answer> {
  const first = await converse(open(), listByInitialize, limits);
  return first.refused ? (await converse(open(), listByDiscover, limits)).answer : first.answer;
}

async function converse(
  conversation: Conversation,
  list: ListTools,
  limits: Limits,
): Promise<{ readonly answer: Answer; readonly refused: boolean }> {
  const failed = (reason: string, refused: boolean) => {
    const output = `${conversation.noise()}\n${reason}`;
    return {
      answer: {
        ok: false,
        reason: `${oneLine(reason)}${lastWords(conversation.noise(), /^ended with/.test(reason))}`,
        output,
      } as const,
      refused,
    };
  };
  try {
    const listing = await list(conversation.transport, limits);
    if (listing.tools.length === 0) return failed('listed no tools', false);
    return { answer: { ok: true, listing }, refused: false };
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    return failed(conversation.ended() ?? said, isRefusal(error));
  } finally {
    await conversation.transport.close();
  }
}

/** True for an error answer of the server itself, not for one the SDK makes up when time or connection end. */
const isRefusal = (error: unknown): boolean =>
  (error instanceof McpError && ![ErrorCode.ConnectionClosed, ErrorCode.RequestTimeout].includes(error.code)) ||
  (error instanceof StreamableHTTPError && [400, 404, 405].includes(error.code ?? 0));

const colours = /\u001b\[[0-9;]*m/g;

/** A stranger's text as one short line without control characters. */
const oneLine = (text: string): string =>
  text
    .replaceAll(/\p{Cc}+/gu, ' ')
    .trim()
    .slice(0, 160);

/**
 * The last line of a server's output that reads like a complaint, or what npm says where it was to fetch the server; of one that
 * ended by itself the last line of all, whatever it reads like.
 */
function lastWords(output: string, hasEnded: boolean): string {
  const text = output.replaceAll(colours, '');
  const lines = text.trim().split('\n');
  const last = lines.findLast((line) => /error|missing|required|must|not set/i.test(line));
  const words = oneLine(npmError(text) ?? last ?? (hasEnded ? lines.at(-1) : undefined) ?? '');
  return words === '' ? '' : ` (it said: ${words})`;
}
