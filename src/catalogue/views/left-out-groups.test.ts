import { expect, test } from 'vitest';
import { leftOutGroups } from './left-out-groups.ts';

test('packages stand under their reason, named as a person writes them', () => {
  const groups = leftOutGroups([
    { package: 'pkg:npm/%40acme/mail@1.2.3', why: 'same', date: '2026-11-27', as: 'npm/mail' },
    { package: 'pkg:npm/notes@0.1.0-beta.1%2Bx', why: 'licence', date: '2026-11-27' },
  ]);
  expect(groups.map(({ why }) => why)).toEqual(['licence', 'same']);
  expect(groups.map(({ packages }) => packages)).toEqual([
    [{ name: 'notes', version: '0.1.0-beta.1+x', date: '2026-11-27', as: undefined }],
    [{ name: '@acme/mail', version: '1.2.3', date: '2026-11-27', as: 'npm/mail' }],
  ]);
});

test('nothing left out, nothing told', () => {
  expect(leftOutGroups([])).toEqual([]);
});
