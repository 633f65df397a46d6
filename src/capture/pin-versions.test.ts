import { expect, test } from 'vitest';
import { pinVersions } from './pin-versions.ts';

test('what names no version gets the newest, in the order of the list, and what is unknown costs only itself', async () => {
  const newest = (name: string): Promise<string> =>
    name === 'gone' ? Promise.reject(new Error('npm knows no version of gone')) : Promise.resolve(`${name.length}.0.0`);
  const lost: string[] = [];
  const pinned = await pinVersions(
    [{ name: 'abc' }, { name: 'gone' }, { name: 'b', version: '0.1.0' }, { name: 'ab' }],
    newest,
    2,
    (error) => lost.push(String(error)),
  );
  expect(pinned).toEqual([
    { name: 'abc', version: '3.0.0' },
    { name: 'b', version: '0.1.0' },
    { name: 'ab', version: '2.0.0' },
  ]);
  expect(lost).toEqual(['Error: npm knows no version of gone']);
});
