import { expect, test } from 'vitest';
import { npmError } from './npm-error.ts';

test('is the line that says what went wrong', () => {
  const said = [
    'npm error code E404',
    'npm error 404 Not Found - GET https://registry.example/no-such - Not found',
    'npm error 404 Note that you can also install from a tarball.',
    'npm error A complete log of this run can be found in: /home/me/.npm/_logs/debug.log',
  ].join('\n');
  expect(npmError(said)).toBe('404 Not Found - GET https://registry.example/no-such - Not found');
  expect(npmError('npm error code E404\nnpm error A complete log of this run can be found in: x')).toBeUndefined();
  expect(npmError('')).toBeUndefined();
});
