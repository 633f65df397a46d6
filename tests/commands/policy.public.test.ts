import { expect, test } from 'vitest';
import { run } from './run.ts';

test('a server of the catalogue, one tool, a profile and a key', () => {
  const args = ['npm/fast-filesystem-mcp', '--format', 'docker-agent', '--profile', 'strict', '--server', 'files'];
  const { code, out } = run('policy', [...args, '--tool', 'fast_delete_file']);
  expect([code, out]).toEqual([0, 'permissions:\n  deny:\n    - files_fast_delete_file\n']);
});

test('a server that is nearly one of the catalogue is named', () => {
  const { code, out, err } = run('policy', ['npm/fast-filesystem-mpc', '--format', 'codex']);
  expect([code, out]).toEqual([2, '']);
  expect(err).toMatch(/^[^\n]*such as npm\/fast-filesystem-mcp\n$/);
});
