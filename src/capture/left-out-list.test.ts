import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { leftOut, type LeftOutPackage } from '../manifest/left-out.ts';
import { leftOutAfter, leftOutYaml } from './left-out-list.ts';

const before: LeftOutPackage[] = [
  { package: 'pkg:npm/keyed@1.0.0', why: 'key', date: '2026-01-01' },
  { package: 'pkg:npm/%40a/came@1.0.0', why: 'crash', date: '2026-01-01' },
];

test('what was tried again has today’s reason, what was filed is gone, the rest stays, and of several releases the listed one tells why', () => {
  const listed = [
    { package: '@a/came@2.0.0', state: 'filed', detail: '' },
    { package: 'twin@1.0.0', state: 'same', detail: '', as: 'npm/other' },
    { package: 'broken@2.0.0', state: 'install', detail: '' },
    { package: 'broken@1.0.0', state: 'crash', detail: '' },
    { package: 'notes@0.1.0', state: 'crash', detail: '' },
    { package: 'notes@0.2.0', state: 'known', detail: '' },
    { package: 'moved@1.0.0', state: 'other', detail: '' },
  ] as const;
  const after = leftOutAfter(before, listed, new Set(['@a/came', 'notes', 'moved']), '2026-11-27');
  expect(after).toEqual([
    { package: 'pkg:npm/broken@2.0.0', why: 'install', date: '2026-11-27' },
    { package: 'pkg:npm/keyed@1.0.0', why: 'key', date: '2026-01-01' },
    { package: 'pkg:npm/twin@1.0.0', why: 'same', date: '2026-11-27', as: 'npm/other' },
  ]);
});

test('its file reads back as what was written', () => {
  expect(leftOut.parse(parse(leftOutYaml(before)))).toEqual(before);
  expect(leftOut.parse(parse(leftOutYaml([])))).toEqual([]);
});
