import { expect, test } from 'vitest';
import { run } from './run.ts';

const manifest = 'tests/fixtures/none.json';

test.each([
  ['scan', ['--timeout', '5'], /^--timeout: belongs to --start;/],
  ['policy', ['--config', manifest, '--format', 'claude-code', '--timeout', '5'], /^--timeout: belongs to --start;/],
  ['classify', [manifest, '--root', 'no-such-folder'], /^--root no-such-folder: no such folder; expected a folder$/],
  ['lint', [manifest, '--root', 'package.json'], /^--root package\.json: a file; expected a folder$/],
  ['mcp', ['--catalogue', 'http://127.0.0.1:9/'], /^tool-risk mcp: http:.*cannot be reached/],
])('%s %j ends in one line and exit 2', (command, args, message) => {
  const { code, out, err } = run(command, args);
  expect([code, out]).toEqual([2, '']);
  expect(err.trimEnd()).toMatch(message);
  expect(err.trimEnd()).not.toContain('\n');
});
