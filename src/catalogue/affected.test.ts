import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { advisories } from '../manifest/advisory.ts';
import { isAffected } from './affected.ts';

const committed = 'catalog/advisories.yaml';

test.each([
  ['0.1.15', '0.0.5 to 0.1.15', true],
  ['0.1.16', '0.0.5 to 0.1.15', false],
  ['1.25.9', '>= 1.10.0, < 1.26.0', true],
  ['1.26.0', '>= 1.10.0, < 1.26.0', false],
  ['2025.5.1', '< 0.6.4; >= 2025.0.0, < 2025.7.01', true],
  ['0.6.4', '< 0.6.4; >= 2025.0.0, < 2025.7.01', false],
  ['2.0.0-beta.16', '>= 2.0.0-beta.1, < 2.0.0-beta.17', true],
  ['2.0.5', '>= 1.0.0, < 1.0.2; >= 2.0.0-beta.1, < 2.0.0-beta.17', false],
  ['3.0.5', '3.0.5', true],
  ['3.0.6', '3.0.5', false],
  ['3.0.6', '= 3.0.5', false],
  ['v3.0.5', '= v3.0.5', true],
  ['1.2.0', '> 1.1.0', true],
  ['1.1.0', '> 1.1.0', false],
  ['1.0.0', '>= 1.0.0', true],
  ['1.0.0', '<= 1.0.0', true],
  ['1.0.0', '< 1.0.0', false],
  ['1.5.0', '< 0.5; 1.0 to 2.0 ', true],
  ['1.5.0', 'from 1.0 to 2.0', undefined],
  ['1.5.0', '1.0 to 2.0 or so', undefined],
  ['1.5.0', '< 1.6 (all platforms)', undefined],
  ['1.5.0', '>= 1.0, many', undefined],
  ['1.5.0', '', undefined],
  ['commit-4', '< 5', undefined],
  ['1.0.0', 'up to commit 4b8cf2d', undefined],
  ['unversioned', '< 1.0', undefined],
])('version %s in “%s”: %s', (version, range, expected) => {
  expect(isAffected(version, range)).toBe(expected);
});

test.skipIf(!existsSync(committed))('every committed range but those of commits can be compared', () => {
  const all = advisories.parse(parse(readFileSync(committed, 'utf8')));
  const unclear = all.filter(({ affected }) => isAffected('1.0.0', affected) === undefined);
  expect(unclear.map(({ affected }) => affected).filter((range) => !range.includes('commit'))).toEqual([]);
});
