import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { playTurn } from './agent-client-protocol.ts';
import { inTemporaryFolder, startLineProcess } from './line-process.ts';
import { Scene } from './scene.ts';

const cwd = mkdtempSync(join(tmpdir(), 'catalogue-test-'));
afterAll(() => {
  rmSync(cwd, { recursive: true });
});

/** A program of a few lines of JavaScript. */
const program = (code: string) => ({
  ...{ command: process.execPath, args: ['-e', code], env: { SECRET: 'none' }, cwd },
  patience: 20_000,
});

test('a program that ends by itself fails with what it said', async () => {
  const { failure, stop } = startLineProcess({ ...program('console.error("no such flag")'), hear: () => undefined });
  await expect(failure).rejects.toThrow('the program ended: no such flag');
  await stop();
});

test('a program that cannot be started, or does not answer in time, fails', async () => {
  const missing = startLineProcess({ ...program(''), command: join(cwd, 'none'), hear: () => undefined });
  await expect(missing.failure).rejects.toThrow(/ENOENT/);
  await missing.stop();
  const slow = startLineProcess({ ...program('setInterval(() => 0, 99)'), patience: 50, hear: () => undefined });
  await expect(slow.failure).rejects.toThrow('no answer within 0.05 s');
  await slow.stop();
});

test('stopping ends what the program started, which gets nothing of our environment', async () => {
  const [started, ended] = [Promise.withResolvers<undefined>(), Promise.withResolvers<undefined>()];
  const server = createServer((socket) => {
    started.resolve(undefined);
    socket.on('error', () => undefined).on('close', ended.resolve);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const child = `require('node:net').connect(${String(port)}, '127.0.0.1')`;
  const code = `require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(child)}]);
    console.log('no JSON'); console.log(JSON.stringify(process.env))`;
  const heard: unknown[] = [];
  const { failure, stop } = startLineProcess({ ...program(code), hear: (message) => heard.push(message) });
  await Promise.race([started.promise, failure]);
  await stop();
  await ended.promise;
  expect(heard).toEqual([{ SECRET: 'none' }]);
  server.close();
});

test('a folder goes when the work in it fails', async () => {
  const before = readdirSync(tmpdir());
  let made = '';
  const work = inTemporaryFolder((folder) => {
    made = folder;
    return Promise.reject(new Error('broken'));
  });
  await expect(work).rejects.toThrow('broken');
  expect(before).not.toContain(made);
  expect(readdirSync(tmpdir()).map((name) => join(tmpdir(), name))).not.toContain(made);
});

/** An agent that asks about the call that it is prompted with, and ends its turn when it hears yes, once. */
const agent = (kind: string): string => `
  const say = (message) => console.log(JSON.stringify({ jsonrpc: '2.0', ...message }));
  let prompt;
  require('node:readline').createInterface({ input: process.stdin }).on('line', (line) => {
    const { id, method, params, result } = JSON.parse(line);
    if (method === 'initialize') say({ id, result: { protocolVersion: params.protocolVersion } });
    if (method === 'session/new') say({ id, result: { sessionId: params.cwd } });
    if (method === 'session/prompt') {
      prompt = id;
      const options = [{ optionId: 'n', kind: 'reject_once' }, { optionId: 'y', kind: '${kind}' }];
      say({ id: 7, method: 'session/request_permission', params: { toolCall: { toolCallId: 'call_1' }, options } });
    }
    if (id === 7 && result.outcome.optionId === 'y') say({ id: prompt, result: { stopReason: 'end_turn' } });
    if (id === 7 && result.outcome.optionId !== 'y') say({ id: prompt, error: { message: 'no', data: 'refused' } });
  });`;

test('a request for permission is a question about one call, answered with yes once', async () => {
  const calls = ['read', 'drop'].map((tool) => ({ server: 'acme', tool }));
  const scene = new Scene({ servers: [{ key: 'acme', tools: [{ name: 'read' }, { name: 'drop' }] }], calls });
  scene.offer(scene.listed(0) as { name: string; description: string }[]);
  await playTurn(scene, program(agent('allow_once')));
  expect(scene.outcome()).toEqual(['deny', 'ask']);
  await expect(playTurn(scene, program(agent('allow_always')))).rejects.toThrow('no "refused"');
});
