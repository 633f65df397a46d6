import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { lacksNativeAddon, nativeAddonFile, nativeAddonStandIn } from './native-addons.ts';
import { makeRunnable } from './plain-script.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'native-addons-'));
  writeFileSync(path.join(folder, nativeAddonFile), nativeAddonStandIn);
  const finder = path.join(folder, 'node_modules/bindings');
  mkdirSync(finder, { recursive: true });
  writeFileSync(
    path.join(finder, 'index.js'),
    'module.exports = () => { throw new Error("Could not locate the bindings file. Tried:"); };',
  );
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test.each([
  ['a file', "require('./build/Release/store.node')"],
  ['what bindings finds', "require('bindings')('store.node')"],
])('without %s a server goes on', (_what, loaded) => {
  const script = `const { Store } = ${loaded};
    const rows = new Store('x').prepare('SELECT 1').all();
    console.log([...rows].length, typeof rows.map(String).length, \`\${rows}\`);`;
  const alone = (): string =>
    execFileSync(process.execPath, ['--require', `./${nativeAddonFile}`, '-e', script], {
      cwd: folder,
      encoding: 'utf8',
    });
  expect(alone()).toBe('0 function \n');
});

test('what it says without one is known', () => {
  expect(lacksNativeAddon('Error: Could not locate the bindings file. Tried:\n → /mnt/build/x.node')).toBe(true);
  expect(lacksNativeAddon("Error: Cannot find module './build/Release/x.node'")).toBe(true);
  expect(lacksNativeAddon("Error: Cannot find module './dist/index.js'")).toBe(false);
});

test('a script that does not say what runs it is run by Node', async () => {
  const script = path.join(folder, 'plain.js');
  writeFileSync(script, '\uFEFFconsole.log(`from ${"Node"}`);\n');
  await makeRunnable(script);
  const env = { PATH: `${path.dirname(process.execPath)}:${process.env['PATH'] ?? ''}` };
  expect(execFileSync(script, { encoding: 'utf8', env })).toBe('from Node\n');
});
