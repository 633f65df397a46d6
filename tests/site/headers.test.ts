import { expect, test } from 'vitest';
import { isInternal } from '../../src/manifest/site.ts';
import { siteFacts } from '../public-catalogue.ts';
import { at, files, read } from './built-site.ts';

/** Headers of a `_headers` file by the path before them. */
const rules = new Map(
  read(at('/_headers'))
    .replace(/^#.*\n/gm, '')
    .split(/^(?=\/)/m)
    .map((block) => block.trim().split('\n'))
    .filter(([path = '']) => path !== '')
    .map(([path = '', ...lines]) => [path, lines.map((line) => line.trim())]),
);

test.each([...rules.keys()])('%s is a file of the built site, or a folder with the star at its end', (path) => {
  expect(path).toMatch(/^\/[^*]*\*?$/);
  const matches = (file: string): boolean => (path.endsWith('*') ? file.startsWith(path.slice(0, -1)) : file === path);
  expect([...files].some(matches)).toBe(true);
});

test('every page gets the headers that a meta element cannot carry', () => {
  const names = rules.get(at('/*'))?.map((line) => line.split(':')[0]);
  expect(names).toEqual(
    expect.arrayContaining([
      'Content-Security-Policy',
      'X-Content-Type-Options',
      'Referrer-Policy',
      'Permissions-Policy',
    ]),
  );
});

test('every JSON file may be read from other sites, and none of an internal site', () => {
  const open = [...rules].filter(([, lines]) => lines.includes('Access-Control-Allow-Origin: *')).map(([path]) => path);
  const closed = [...files].filter(
    (file) => file.endsWith('.json') && !open.some((path) => file.startsWith(path.replace(/\*$/, ''))),
  );
  if (isInternal(siteFacts)) expect(open).toEqual([]);
  else expect(closed).toEqual([]);
});
