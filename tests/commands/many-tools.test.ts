import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { run } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'many-tools-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const inputSchema = { type: 'object', properties: { id: { type: 'string' } } };
const write = (file: string, count: number): void => {
  const tools = Array.from({ length: count }, (_, index) => ({
    name: `delete_table_${String(index)}`,
    description: `Deletes table ${String(index)}.`,
    inputSchema,
  }));
  writeFileSync(join(folder, file), JSON.stringify({ tools }));
};
write('policy.json', 12_000);

// What asks of each tool about all the others takes minutes here, and the test ends with its time.
test('a policy for many tools is written in the time of a test', () => {
  const { code, out } = run('policy', ['policy.json', '--format', 'claude-code'], '', { cwd: folder });
  expect(code).toBe(0);
  expect(out).toContain('delete_table_11999');
});
