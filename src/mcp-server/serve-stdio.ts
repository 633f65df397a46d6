import { setImmediate, setTimeout } from 'node:timers/promises';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { oneLine } from '../cli/one-line.ts';
import { mcpServer } from './mcp-server.ts';
import { type Surroundings } from './server-tool.ts';

/** Milliseconds for answers after a client has closed its side. */
const grace = 1000;

/**
 * Serves over standard input and output until the client closes either. Nothing but the protocol goes to standard output;
 * `tell` gets what a person should know, a line each.
 */
export async function serveStdio(
  version: string,
  surroundings: Surroundings,
  tell: (line: string) => void,
): Promise<void> {
  const { server, answered } = mcpServer(version, surroundings);
  server.onerror = (error) => {
    tell(oneLine(error));
  };
  const ended = new Promise<void>((resolve) => {
    process.stdin.once('end', resolve);
    process.stdin.once('close', resolve);
    // A client that is gone reads no more answers.
    process.stdout.on('error', () => {
      resolve();
    });
    server.onclose = resolve;
  });
  await server.connect(new StdioServerTransport());
  await ended;
  // What was asked before the end is answered still, unless a host keeps it waiting.
  await Promise.race([answered(), setTimeout(grace, undefined, { ref: false })]);
  await setImmediate();
  await server.close();
}
