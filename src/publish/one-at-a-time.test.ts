import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { oneAtATime } from './one-at-a-time.ts';

test('processes that work under one lock file wait for each other, and one that is killed holds up nobody', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'one-at-a-time-'));
  const [lock, log] = [join(folder, 'inner/lock'), join(folder, 'log')];
  writeFileSync(log, '');
  const program = `
    import { appendFileSync } from 'node:fs';
    import { oneAtATime } from ${JSON.stringify(join(import.meta.dirname, 'one-at-a-time.ts'))};
    await oneAtATime(${JSON.stringify(lock)}, async () => {
      appendFileSync(${JSON.stringify(log)}, 'in ');
      await new Promise((done) => setTimeout(done, Number(process.argv[1])));
      appendFileSync(${JSON.stringify(log)}, 'out ');
    });`;
  const start = (ms: number) =>
    spawn(process.execPath, ['--input-type=module', '-e', program, String(ms)], { stdio: 'ignore' });
  const ended = (child: ReturnType<typeof start>) => new Promise((resolve) => child.once('exit', resolve));
  try {
    await Promise.all([start(100), start(100), start(100)].map(ended));
    expect(readFileSync(log, 'utf8')).toBe('in out in out in out ');
    const stuck = start(60_000);
    await expect.poll(() => readFileSync(log, 'utf8'), { timeout: 30_000 }).toBe('in out in out in out in ');
    const end = ended(stuck);
    stuck.kill('SIGKILL');
    await end;
    await expect(oneAtATime(lock, () => Promise.resolve('mine'))).resolves.toBe('mine');
  } finally {
    rmSync(folder, { recursive: true });
  }
});
