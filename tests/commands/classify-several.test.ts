import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { brokenSarifRules, type SarifLog } from '../sarif-rules.ts';
import { root, run, type Ran } from './run.ts';

const listNotes = { name: 'list_notes', description: 'List all notes.' };
const deleteAll = { name: 'delete_database', description: 'Permanently delete a database.' };
const manifest = (...tools: readonly object[]): string => JSON.stringify({ tools }, undefined, 2);

const folder = mkdtempSync(join(tmpdir(), 'several-'));
afterAll(() => rmSync(folder, { recursive: true }));
const write = (path: string, text: string): void => {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
};
write('a.json', manifest(listNotes));
write('servers/b.json', manifest(listNotes, deleteAll));
write('servers/deep/c.jsonl', JSON.stringify({ tools: [deleteAll] }));
write('servers/package.json', '{"name": "x", "tools": {"a": 1}}');
write('servers/tsconfig.json', '{ // a comment\n }');
write('servers/.hidden/d.json', manifest(listNotes));
write('servers/node_modules/e.json', manifest(listNotes));
write('broken/f.json', '{"tools": [{"name": "a"},');
write('empty/readme.txt', 'x');
write('overrides.yaml', overrides('delete_database'));
write('stray.yaml', overrides('delete_databases'));

function overrides(tool: string): string {
  const reason = 'reason: Databases go to a trash and are kept there for 30 days.';
  return `${tool}:\n  category: Write\n  risk: medium\n  ${reason}\n  by: Jane\n  date: 2026-11-20\n`;
}

const classify = (args: readonly string[], env = {}): Ran =>
  run('classify', [...args, '--catalog', join(root, 'catalog')], '', { cwd: folder, env });
const filesOf = (out: string): [string, string[]][] =>
  (JSON.parse(out) as { files: { file: string; tools: { name: string }[] }[] }).files.map(({ file, tools }) => [
    file,
    tools.map(({ name }) => name),
  ]);

describe('classify of several', () => {
  test('reads files and folders, and leaves alone what is no manifest', () => {
    const { code, out, err } = classify(['a.json', './servers/', 'a.json', '--format', 'json']);
    expect(err).toBe('');
    expect(code).toBe(0);
    expect(filesOf(out)).toEqual([
      ['a.json', ['list_notes']],
      ['./servers/b.json', ['list_notes', 'delete_database']],
      ['./servers/deep/c.jsonl', ['delete_database']],
    ]);
  });

  test('prints what it could read beside what it could not, and ends with 2', () => {
    const { code, out, err } = classify([
      'nowhere.json',
      'a.json',
      'broken',
      'empty',
      '--format',
      'json',
      '--fail-on',
      'HIGH',
    ]);
    expect(code).toBe(2);
    expect(filesOf(out)).toEqual([['a.json', ['list_notes']]]);
    const lines = err.trimEnd().split('\n');
    expect(lines).toEqual([
      expect.stringMatching(/^nowhere\.json: cannot be read \(ENOENT\); expected a file/),
      expect.stringMatching(/^broken\/f\.json \(line 1, column \d+\): broken JSON/),
      expect.stringMatching(/^empty: no manifest in this folder; expected a file with a list of tools$/),
    ]);
    expect((JSON.parse(out) as { problems: string[] }).problems).toEqual(lines);
  });

  test('names each file above its table', () => {
    const { out } = classify(['a.json', 'servers']);
    expect(out.split('\n').filter((line) => line.endsWith(':'))).toEqual([
      'a.json:',
      'servers/b.json:',
      'servers/deep/c.jsonl:',
    ]);
  });

  test('writes a whole SARIF log by the rules of code hosts, with a failed run where something was not read', () => {
    const { code, out } = classify(['servers', 'nowhere.json', '--format', 'sarif', '--output', 'new/log.sarif']);
    expect([code, out]).toEqual([2, '']);
    const log = JSON.parse(readFileSync(join(folder, 'new/log.sarif'), 'utf8')) as SarifLog;
    expect(brokenSarifRules(log)).toEqual([]);
    expect(log.runs[0]?.results.map(({ locations: [at] }) => at?.physicalLocation.artifactLocation.uri)).toEqual([
      'servers/b.json',
      'servers/deep/c.jsonl',
    ]);
    expect(log.runs[0]).toMatchObject({
      invocations: [
        {
          executionSuccessful: false,
          toolExecutionNotifications: [
            { message: { text: expect.stringMatching(/^nowhere\.json: cannot/) as string } },
          ],
        },
      ],
    });
  });

  test('JUnit, GitLab and Markdown name files below the root, and say what was not read', () => {
    const print = (format: string): string =>
      classify([join(folder, 'servers/b.json'), 'broken/f.json', '--format', format, '--root', 'servers']).out;
    const [junit, markdown] = [print('junit'), print('markdown')];
    expect(junit).toMatch(/<testsuite name="b\.json" tests="2" failures="1" errors="0">/);
    expect(junit).toContain('<error type="bad-input" message="broken/f.json (line 1, column');
    expect(JSON.parse(print('gitlab'))).toMatchObject([
      { severity: 'blocker', location: { path: 'broken/f.json' } },
      { severity: 'critical', check_name: 'deletes-records', location: { path: 'b.json', lines: { begin: 9 } } },
    ]);
    expect(markdown).toMatch(/^\| `delete_database` \| Destructive \| \*\*critical\*\* \|/m);
    expect(markdown).toContain('**Not everything was read:**');
  });

  test('an unwritable output is one line', () => {
    const { code, err } = classify(['a.json', '--output', 'a.json/x']);
    expect(code).toBe(2);
    expect(err).toMatch(/^--output a\.json\/x: cannot be written .+; expected a file in a folder that is yours\n$/);
  });
});

describe('classify with overrides', () => {
  test('says who decided, in place of the rules', () => {
    const { code, out } = classify([
      'servers/b.json',
      '--overrides',
      'overrides.yaml',
      '--fail-on',
      'high',
      '--format',
      'json',
    ]);
    expect(code).toBe(0);
    const [, second] = (JSON.parse(out) as { tools: object[] }).tools;
    expect(second).toMatchObject({
      ...{ category: 'Write', risk: 'medium', confidence: 1 },
      rationale: expect.stringMatching(/^Jane set this verdict on 2026-11-20/) as string,
      override: { by: 'Jane', machine: { category: 'Destructive', risk: 'critical' } },
    });
    expect(classify(['servers/b.json', '--overrides', 'overrides.yaml']).out).toMatch(
      /delete_database .* override by Jane, 2026-11-20$/m,
    );
  });

  test('refuses one that is about no tool', () => {
    const { code, err } = classify(['servers/b.json', '--overrides', 'stray.yaml']);
    expect(code).toBe(2);
    expect(err).toBe(
      'stray.yaml (delete_databases): no tool of this name was read; expected the exact name of a tool\n',
    );
  });
});

test('colours only where they are wanted', () => {
  const { out } = classify(['servers/b.json'], { NO_COLOR: undefined, FORCE_COLOR: '1' });
  expect(out).toContain('\u001b[1;31mdelete_database');
  expect(classify(['servers/b.json'], { FORCE_COLOR: undefined }).out).not.toContain('\u001b');
});
