import { expect, test } from 'vitest';
import { isOpenLicence } from './open-licence.ts';

test.each(['MIT', 'Apache-2.0', '(MIT OR Apache-2.0)', 'ISC AND BSD-3-Clause', 'AGPL-3.0-only', 'MIT OR CC-BY-NC-4.0'])(
  '%s is open',
  (expression) => {
    expect(isOpenLicence(expression)).toBe(true);
  },
);

test.each([
  'UNLICENSED',
  'SEE LICENSE IN LICENSE',
  'BUSL-1.1',
  'MIT AND CC-BY-NC-4.0',
  'Apache 2',
  'LicenseRef-Ours',
  '',
])('%j is not known to be open', (expression) => {
  expect(isOpenLicence(expression)).toBe(false);
});
