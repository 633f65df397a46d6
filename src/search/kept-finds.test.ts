import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { madeUpServer } from '../../tests/made-up-server.ts';
import { findsOf } from './finds.ts';
import { keptFinds } from './kept-finds.ts';

const records = ['acme/notes', 'acme/mail'].map((id) =>
  madeUpServer([{ name: 'delete_note', description: 'Deletes a note for ever.' }], { id }),
);
const expected = JSON.parse(JSON.stringify(records.map(findsOf))) as unknown;

let folder = '';
let path = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kept-finds-'));
  path = join(folder, 'finds.sqlite');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** The finds of the records, and how many of them were read to find them. */
function found(code = 'code'): { readonly finds: unknown; readonly read: number } {
  let read = 0;
  const store = {
    keyedServers: () => records.map(({ id, tools }) => ({ id, tools: tools.length, hash: `hash of ${id}` })),
    server: (id: string) => {
      read += 1;
      const record = records.find((one) => one.id === id);
      if (!record) throw new Error(id);
      return record;
    },
  };
  return { finds: JSON.parse(JSON.stringify([...keptFinds(store, code, path)])) as unknown, read };
}

test('what an earlier build found of the same records by the same code is not looked for again', () => {
  expect(found()).toEqual({ finds: expected, read: 2 });
  expect(found()).toEqual({ finds: expected, read: 0 });
  expect(found('other code')).toEqual({ finds: expected, read: 2 });
  expect(found('code')).toEqual({ finds: expected, read: 2 });
});

test('a damaged row is read anew, and so is a file that is no table', () => {
  found();
  const rows = new DatabaseSync(path);
  rows.exec("UPDATE finds SET finds = x'00'");
  rows.close();
  expect(found()).toEqual({ finds: expected, read: 2 });
  writeFileSync(path, 'not a table of anything, and long enough to be taken for the head of one'.repeat(20));
  expect(found()).toEqual({ finds: expected, read: 2 });
  expect(found()).toEqual({ finds: expected, read: 0 });
});

test('a file that another build works with is done without', () => {
  found();
  const other = new DatabaseSync(path);
  other.exec('BEGIN IMMEDIATE');
  expect(found()).toEqual({ finds: expected, read: 2 });
  other.close();
});
