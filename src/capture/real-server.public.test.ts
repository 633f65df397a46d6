import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { expect, it } from 'vitest';
import { definitionHash } from '../manifest/definition-hash.ts';
import { capture } from '../manifest/capture.ts';
import { toDefinition } from '../manifest/tool-shapes.ts';
import { askServer } from './ask-server.ts';
import { captureUrl } from './capture-url.ts';
import { defaultLimits } from './limits.ts';

/** The protocol's own reference server, from npm at the version that the catalogue holds. */
const program = path.resolve('node_modules/@modelcontextprotocol/server-everything/dist/index.js');
const file = 'catalog/servers/modelcontextprotocol/server-everything/captures/2026.1.26.json';
const reviewed = capture.parse(JSON.parse(readFileSync(file, 'utf8'))).tools;
const hashes = new Map(reviewed.map((tool) => [tool.name, definitionHash(tool)]));

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

it('captures server-everything over stdio with the definitions of the committed capture', async () => {
  const launch = { file: process.execPath, args: [program, 'stdio'], env: {}, cwd: process.cwd(), network: true };
  const answer = await askServer(launch, defaultLimits);
  if (!answer.ok) throw new Error(answer.reason);
  const tools = answer.listing.tools.flatMap((tool) => toDefinition(tool) ?? []);
  expect(tools.filter((tool) => hashes.get(tool.name) !== definitionHash(tool)).map(({ name }) => name)).toEqual([]);
  expect(tools).toHaveLength(reviewed.length);
});

it('captures server-everything over streamable HTTP', async () => {
  const port = String(await freePort());
  const child = spawn(process.execPath, [program, 'streamableHttp'], {
    env: { ...process.env, PORT: port },
    stdio: 'pipe',
  });
  try {
    // It greets before it listens.
    const said = child.stderr.setEncoding('utf8');
    for await (const text of said.iterator({ destroyOnReturn: false })) if (/listening/.test(String(text))) break;
    const address = new URL(`http://127.0.0.1:${port}/mcp`);
    const { capture: made } = await captureUrl(address, new Headers(), '2026-11-20', defaultLimits);
    expect(made).toMatchObject({ transport: 'streamable-http', authenticated: false });
    expect(made.tools.length).toBeGreaterThan(5);
  } finally {
    child.kill();
  }
});
