import { expect, test } from 'vitest';
import { run } from './run.ts';

const manifest = 'tests/fixtures/none.json';

test.each([
  ['scan', ['--timeout', '5'], /^--timeout: belongs to --start;/],
  ['policy', ['--config', manifest, '--format', 'claude-code', '--timeout', '5'], /^--timeout: belongs to --start;/],
  ['classify', [manifest, '--root', 'no-such-folder'], /^--root no-such-folder: no such folder; expected a folder$/],
  ['lint', [manifest, '--root', 'package.json'], /^--root package\.json: a file; expected a folder$/],
  [
    'classify',
    [manifest, '--fail-on', 'high', '--fail-on', 'notice'],
    /^--fail-on: given twice, as high and notice; expected once$/,
  ],
  ['policy', [manifest, '--format=zed', '--format', 'kiro'], /^--format: given twice, as zed and kiro; expected once$/],
  [
    'verify',
    [manifest, '--catalog', 'a', '--catalogue', 'b\u001b[2K'],
    /^--catalog: given twice, as a and b\\u001b\[2K; expected once$/,
  ],
  ['classify', [''], /^"": cannot be read \(ENOENT\); expected a file, or - for standard input$/],
  ['mcp', ['--catalogue', 'http://127.0.0.1:9/'], /^tool-risk mcp: http:.*cannot be reached/],
])('%s %j ends in one line and exit 2', (command, args, message) => {
  const { code, out, err } = run(command, args);
  expect([code, out]).toEqual([2, '']);
  expect(err.trimEnd()).toMatch(message);
  expect(err.trimEnd()).not.toContain('\n');
});

test('the same value twice, and options that may be repeated, are no mistake', () => {
  const twice = run('simulate', ['--format', 'kiro', '--format', 'kiro', 'no-policy.json', 'no-calls.jsonl']);
  expect(twice.err).toMatch(/^no-policy\.json: cannot be read/);
  const several = run('policy', [
    '--check',
    'no-policy.json',
    '--format',
    'zed',
    '--manifest',
    'a=b',
    '--manifest',
    'c=d',
  ]);
  expect(several.err).toMatch(/cannot be read/);
});
