import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

const ready = (...args: string[]) => spawnSync(process.execPath, [...args, 'scripts/ready.mjs'], { encoding: 'utf8' });

test('where Node runs TypeScript nothing is said', () => {
  expect(ready()).toMatchObject({ status: 0, stdout: '', stderr: '' });
});

test('where npm ran no install scripts, and an older Node is all there is, one line says what to do', () => {
  const older = 'data:text/javascript,Object.defineProperty(process, "versions", { value: { node: "20.20.2" } })';
  const { status, stdout, stderr } = ready('--import', older);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toMatch(/^Node 20\.20\.2: [^\n]*; expected: npm rebuild node --ignore-scripts=false\n$/);
});
