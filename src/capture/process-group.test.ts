import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { endGroup, startGroup } from './process-group.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'process-group-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

test('a group is ended with what its leader has started', async () => {
  const wait = 'setInterval(() => 0, 1000);';
  const inner = `require('child_process').spawn(process.execPath, ['-e', 'console.log(1); ${wait}'], { stdio: 'inherit' });`;
  const child = startGroup(process.execPath, ['-e', `${inner} ${wait}`], { stdio: ['ignore', 'pipe', 'pipe'] });
  // It says something, and holds the pipe open for as long as it lives.
  await once(child.stdout, 'data');
  const closed = once(child, 'close');
  endGroup(child.pid);
  await closed;
  expect(() => {
    endGroup(child.pid);
  }).not.toThrow();
});

// What can be seen of Windows elsewhere: which program is started, with which words.
test('on Windows npx is started through cmd as the batch file that it is, and ended as a tree', () => {
  const bin = join(folder, 'bin');
  mkdirSync(bin);
  for (const name of ['npx.CMD', 'taskkill']) {
    writeFileSync(join(bin, name), `#!/bin/sh\necho "$@" >> "${join(folder, 'told')}"\n`);
    chmodSync(join(bin, name), 0o755);
  }
  const program = `
    Object.defineProperty(process, 'platform', { value: 'win32' });
    const { default: spawn } = await import('cross-spawn');
    const { command, args, options } = spawn._parse('npx', ['-y', 'a b', '50%'], {});
    console.log(JSON.stringify([command, args, options.windowsVerbatimArguments]));
    const { endGroup } = await import(${JSON.stringify(join(import.meta.dirname, 'process-group.ts'))});
    endGroup(4242);`;
  const env = {
    ...process.env,
    PATH: `${bin}${delimiter}${process.env['PATH'] ?? ''}`,
    PATHEXT: '.CMD',
    comspec: 'cmd.exe',
  };
  const out = execFileSync(process.execPath, ['--input-type=module', '-e', program], { env, encoding: 'utf8' });
  expect(out).toMatch(/^\["cmd\.exe",\["\/d","\/s","\/c",".*npx.*"\],true\]\n$/);
  expect(readFileSync(join(folder, 'told'), 'utf8')).toBe('/pid 4242 /T /F\n');
});
