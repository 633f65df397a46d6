import { expect, test } from 'vitest';
import { nameKey, partKeys } from './name-key.ts';

test.each(['delete_file', 'deleteFile', 'delete-file', 'Delete File', 'DELETE_FILE', 'deletefile', 'Délete.file'])(
  '%s is one name however it is written',
  (name) => expect(nameKey(name)).toBe('deletefile'),
);

test('a name is found by each of its words on', () => {
  expect(partKeys('add_issueComment')).toEqual(['addissuecomment', 'issuecomment', 'comment']);
});

test('a name without letters is its own key', () => expect(partKeys('→')).toEqual(['→']));
