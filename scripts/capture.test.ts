import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'capture-command-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function run(script: string, args: readonly string[], input = '') {
  const file = path.join(import.meta.dirname, script);
  const { status, stdout, stderr } = spawnSync(process.execPath, [file, ...args], {
    cwd: folder,
    input,
    encoding: 'utf8',
  });
  const said = stderr.split('\n').filter((line) => line !== '' && !line.includes('namespaces'));
  return { status, stdout, said };
}

describe('npm run capture', () => {
  it.each([
    [['--nonsense'], "Unknown option '--nonsense'"],
    [[], 'name one package, --url, --config, --from, --newest or --all'],
    [['a@1.0.0', 'b@1.0.0'], 'name one package'],
    [['a'], 'needs an exact version'],
    [['a@1.0.0'], 'give --title and --summary'],
    [['--url', 'https://example.org/mcp'], '--url goes with --id OWNER/SERVER'],
    [['--url', 'not an address', '--id', 'a/b', '--title', 'Title', '--summary', 'A summary.'], 'Invalid URL'],
    [['--config', 'missing.json'], 'ENOENT'],
    [
      ['--url', 'https://example.org/', '--id', 'a/b', '--header', 'Authorization=NOT_SET_HERE'],
      '--header: the environment variable that it names is not set',
    ],
  ])('ends %j with one line and exit code 2', (args, line) => {
    const { status, stdout, said } = run('capture.ts', args);
    expect(status).toBe(2);
    expect(said).toEqual([expect.stringContaining(line)]);
    expect(stdout).toBe('');
  });

  it.each([
    ['--header', 'Authorization=hush_0123456789'],
    ['--header=Authorization: Bearer hush-0123456789'],
    ['--header', '--hush-0123456789'],
  ])('prints nothing of a header that is given wrongly: %j', (...header) => {
    const { status, stdout, said } = run('capture.ts', ['--url', 'https://example.org/', '--id', 'a/b', ...header]);
    expect(status).toBe(2);
    expect(said).toHaveLength(1);
    expect(stdout + said.join('')).not.toMatch(/hush|Bearer/);
  });

  it.each([
    ['UTF-16', Buffer.from('\uFEFF{"mcpServers":{"a":{"command":"uvx"}}}', 'utf16le'), 'a: starts uvx'],
    ['YAML', Buffer.from('mcpServers:\n  - name: a\n    command: npx\n'), 'mcp.json: line 1, column 1: broken JSON'],
    [
      'a broken key',
      Buffer.from('{"mcpServers":{"a":{"env":{"KEY":"hush-0123" "X"}}}}'),
      'line 1, column 46: broken JSON',
    ],
  ])('reads a configuration with %s, or says in one line what it is', (_what, bytes, line) => {
    writeFileSync(path.join(folder, 'mcp.json'), bytes);
    const { status, stdout, said } = run('capture.ts', ['--config', 'mcp.json']);
    expect(status).toBe(2);
    expect(`${stdout}${said.join('\n')}`.trimEnd()).toContain(line);
    expect([...stdout.split('\n').filter(Boolean), ...said]).toHaveLength(1);
    expect(said.join('')).not.toContain('hush');
  });

  it('goes through every server of a configuration', () => {
    const config = { mcpServers: { python: { command: 'uvx' }, far: { url: 'https://example.org/mcp' } } };
    writeFileSync(path.join(folder, 'mcp.json'), JSON.stringify(config));
    const { status, stdout } = run('capture.ts', ['--config', 'mcp.json']);
    expect(status).toBe(2);
    expect(stdout).toContain('python: starts uvx');
    expect(stdout).toContain('far: not in the catalogue yet: npm run capture -- --url https://example.org/mcp');
  });

  it('has nothing to do in an empty catalogue', () => {
    const { status, stdout } = run('capture.ts', ['--all']);
    expect(status).toBe(0);
    expect(stdout).toBe('0 captures: 0 the same, 0 changed, 0 failed\n');
  });
});
