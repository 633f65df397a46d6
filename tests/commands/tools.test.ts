import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listening, refuses, streamable } from '../fixtures/servers/over-http.ts';
import { run, runMeanwhile } from './run.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tools-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const names = (out: string): unknown[] =>
  (JSON.parse(out) as { tools: { name: unknown }[] }).tools.map(({ name }) => name);

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

describe.concurrent('tools', () => {
  test('prints all pages of a command, which classify reads', async ({ expect }) => {
    const { code, out, err } = await runMeanwhile('tools', [
      ...['--', process.execPath, 'tests/fixtures/servers/two-pages.mjs'],
    ]).ended;
    expect([code, names(out), err]).toEqual([0, ['first', 'second', 'third'], '']);
    expect(run('classify', ['-'], out).out).toMatch(/^third +Read/m);
  });

  test('sends headers to an address and prints none of them, whatever comes back', async ({ expect }) => {
    const seen = new Set<string | undefined>();
    const asked = await listening(
      (request, response) => {
        seen.add(request.headers['x-key']?.toString());
        streamable(request, response);
      },
      (url) => runMeanwhile('tools', [url.href, '--header', 'X-Key: hush-0123456789']).ended,
    );
    expect([asked.code, names(asked.out), [...seen]]).toEqual([0, ['remote'], ['hush-0123456789']]);
    const refused = await listening(
      refuses(401),
      (url) => runMeanwhile('tools', [`${url.href}?token=hush-0123456789`, '--header', 'X-Key: hush-0123456789']).ended,
    );
    expect([refused.code, refused.out]).toEqual([2, '']);
    expect(refused.err).toMatch(/^http:[^\n]+token=dummy: streamable-http: [^\n]+\n$/);
    expect(refused.err).not.toContain('hush');
  });

  test('gives up in time, and a signal ends what it has started', async ({ expect }) => {
    const late = await runMeanwhile('tools', [
      ...['--timeout', '0.2', '--', process.execPath, 'tests/fixtures/servers/hangs-at-start.mjs'],
    ]).ended;
    expect([late.code, late.err]).toEqual([2, expect.stringMatching(/^[^\n]*within 0\.2 s[^\n]*\n$/)]);

    const file = join(folder, 'pid');
    const server = join(folder, 'waits.mjs');
    writeFileSync(
      server,
      `import { writeFileSync } from 'node:fs';\nwriteFileSync(${JSON.stringify(file)}, String(process.pid));\nsetInterval(() => {}, 1000);\n`,
    );
    const { pid = 0, ended } = runMeanwhile('tools', ['--', process.execPath, server]);
    while (!existsSync(file) || readFileSync(file, 'utf8') === '') await wait(50);
    process.kill(pid, 'SIGINT');
    expect((await ended).code).toBe(130);
    const started = Number(readFileSync(file, 'utf8'));
    for (let tries = 0; isRunning(started) && tries < 100; tries += 1) await wait(20);
    expect(isRunning(started)).toBe(false);
  });
});

test.each([
  ['a command that is not there', ['--', 'no-such-command'], /^no-such-command: could not be started/],
  ['a header for a command', ['--header', 'X: hush', '--', 'node'], /^--header: belongs to an address/],
])('%s ends in one line', async (_what, args, message) => {
  const { code, out, err } = await runMeanwhile('tools', args).ended;
  expect([code, out]).toEqual([2, '']);
  expect(err.trimEnd()).toMatch(message);
  expect(err.trimEnd()).not.toMatch(/\n|hush/);
});
