import { connect } from 'node:net';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Answer, askServer } from './ask-server.ts';
import { defaultLimits } from './limits.ts';

const folder = path.resolve(import.meta.dirname, '../../tests/fixtures/servers');
const limits = { ...defaultLimits, startMs: 20_000, listMs: 20_000, stdoutBytes: 512 * 1024, pages: 5 };

const ask = (fixture: string, changed: Partial<typeof limits> = {}): Promise<Answer> =>
  askServer(
    {
      file: process.execPath,
      args: [path.join(folder, `${fixture}.mjs`)],
      env: {},
      cwd: folder,
      network: true,
    },
    { ...limits, ...changed },
  );

async function reason(fixture: string, changed: Partial<typeof limits> = {}): Promise<string> {
  const answer = await ask(fixture, changed);
  return answer.ok ? 'it answered' : answer.reason;
}

describe('askServer with servers that behave', () => {
  it('collects all pages of a server made with the SDK', async () => {
    const answer = await ask('two-pages');
    expect(answer).toMatchObject({
      ok: true,
      listing: { serverInfo: { name: 'two-pages', version: '1.2.3' }, instructions: 'None.' },
    });
    expect(answer.ok && answer.listing.tools.map((tool) => tool['name'])).toEqual(['first', 'second', 'third']);
  });

  it('asks a server of revision 2026-07-28 without a session', async () => {
    expect(await ask('knows-no-initialize')).toMatchObject({
      ok: true,
      listing: {
        protocolVersion: '2026-07-28',
        serverInfo: { name: 'stateless', version: '3.0.0' },
        tools: [{ name: 'discovered' }],
      },
    });
  });

  it('reads past noise and keeps every definition as it was sent', async () => {
    const answer = await ask('prints-noise');
    expect(answer.ok && JSON.stringify(answer.listing.tools)).toBe(
      JSON.stringify([
        {
          zebra: 1,
          name: 'noisy',
          description: 'Ünïcödé\n\ttext',
          inputSchema: { type: 'object', properties: {} },
          _meta: { 'example/kept': null },
        },
      ]),
    );
  });
});

describe('askServer with servers that do not', () => {
  it.each([
    ['floods', 'printed more than 512 KiB on standard output'],
    ['repeats-its-cursor', 'sent the same page cursor twice, so its list of tools never ends'],
    ['never-runs-out-of-pages', 'has more than 5 pages of tools'],
    ['dies-half-way', 'ended with code 3 (it said: Error: the second page was too much)'],
    ['refuses-everything', 'MCP error -32601: not for you'],
    ['lists-nonsense', 'answered tools/list without a list of tools'],
    ['demands-variables', 'ended with code 1 (it said: Error: FIXTURE_API_KEY is required)'],
  ])('%s: %s', async (fixture, expected) => {
    expect(await reason(fixture)).toBe(expected);
  });

  it('gives up on one that hangs at once', async () => {
    expect(await reason('hangs-at-start', { startMs: 500 })).toBe('did not answer initialize within 0.5 s');
  });

  it('gives up on one that hangs later', async () => {
    expect(await reason('hangs-at-list', { listMs: 500 })).toBe('did not answer tools/list within 0.5 s');
  });

  it('says when the program cannot be started at all', async () => {
    const answer = await askServer(
      { file: '/nonexistent/server', args: [], env: {}, cwd: folder, network: true },
      limits,
    );
    expect(answer).toMatchObject({ ok: false, reason: expect.stringContaining('could not be started') as string });
  });

  it('kills what a server has started', async () => {
    const answer = await ask('leaves-a-child');
    const port = Number(answer.ok && answer.listing.tools[0]?.['description']);
    expect(port).toBeGreaterThan(0);
    await expect.poll(() => listens(port), { timeout: 5000 }).toBe(false);
  });
});

function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => {
      resolve(false);
    });
  });
}
