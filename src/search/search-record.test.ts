import { expect, test } from 'vitest';
import { spellings } from './search-record.ts';

test('a tool is found under every way of writing its name', () => {
  const expected = ['delete file', 'delete_file', 'delete-file', 'deletefile'];
  for (const name of ['delete_file', 'deleteFile', 'delete-file'])
    expect(spellings(name)).toEqual(expect.arrayContaining([name, ...expected]));
});
