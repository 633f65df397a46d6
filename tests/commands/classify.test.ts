import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { publishedVerdict } from '../../src/explain/published-verdict.ts';
import { run } from './run.ts';

const manifest = JSON.stringify({
  tools: [
    {
      name: 'list_notes',
      description: 'List all notes.',
      inputSchema: { type: 'object', properties: {} },
      annotations: { readOnlyHint: true },
    },
    {
      name: 'delete_database',
      description: 'Permanently delete a database.',
      inputSchema: { type: 'object', properties: { id: { type: 'string' } }, required: ['id'] },
    },
  ],
});

describe('classify', () => {
  test('prints verdicts as JSON that fit the published schema', () => {
    const { code, out } = run('classify', ['-', '--format', 'json'], manifest);
    expect(code).toBe(0);
    const { tools } = z.strictObject({ tools: z.array(publishedVerdict) }).parse(JSON.parse(out));
    expect(tools.map(({ name, category }) => [name, category])).toEqual([
      ['list_notes', 'Read'],
      ['delete_database', 'Destructive'],
    ]);
    expect(tools[0]?.claims.annotations).toEqual({ readOnlyHint: true });
    expect(tools[1]?.evidence.length).toBeGreaterThan(0);
  });

  test('prints a table for people', () => {
    const { out } = run('classify', ['-'], manifest);
    expect(out.split('\n')[0]).toMatch(/^tool +category +risk/);
    expect(out).toMatch(/^delete_database +Destructive +critical/m);
  });

  test('prints SARIF with the tools above low risk', () => {
    const log = JSON.parse(run('classify', ['-', '--format', 'sarif'], manifest).out) as {
      version: string;
      runs: { results: { level: string }[] }[];
    };
    expect(log.version).toBe('2.1.0');
    expect(log.runs[0]?.results).toHaveLength(1);
  });

  test.each([
    [['--fail-on', 'high'], 1],
    [['--fail-on', 'critical', '--format', 'json'], 1],
    [[], 0],
  ])('exits by --fail-on: %j', (args, code) => {
    expect(run('classify', ['-', ...args], manifest).code).toBe(code);
  });

  test.each([
    ['broken JSON', ['-'], '{"tools": [', /broken JSON.*expected valid JSON/],
    ['a client configuration', ['-'], '{"mcpServers": {}}', /client configuration/],
    ['a tool without a name', ['-'], '{"tools": [{"id": 1}]}', /\/tools\/0.*expected a tool with a name/],
    ['a missing file', ['nowhere.json'], '', /nowhere\.json: cannot be read/],
    ['an unknown format', ['-', '--format', 'xml'], manifest, /expected one of json, sarif, table/],
    ['an unknown level', ['-', '--fail-on', 'low'], manifest, /expected medium, high or critical/],
    ['an unknown option', ['-', '--colour'], manifest, /--colour/],
    ['no file', [], '', /usage/],
  ])('exits 2 with a line that helps: %s', (_what, args, input, message) => {
    const { code, out, err } = run('classify', args, input);
    expect(code).toBe(2);
    expect(err).toMatch(message);
    expect(err).not.toMatch(/\n\s+at /);
    expect(out).toBe('');
  });
});
