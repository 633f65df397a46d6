import { expect, test } from 'vitest';
import { findServer } from './find-server.ts';

const listed = [
  { id: 'acme/notes-mcp', title: 'Notes', package: 'pkg:npm/%40acme/notes-mcp' },
  { id: 'npm/mail-mcp', title: 'Mail (Acme)' },
  { id: 'other/mail', title: 'Mail' },
];

test.each([
  ['acme/notes-mcp', 'acme/notes-mcp'],
  ['notes', 'acme/notes-mcp'],
  [' Notes ', 'acme/notes-mcp'],
  ['@acme/notes-mcp', 'acme/notes-mcp'],
  ['note', 'acme/notes-mcp'],
  ['mail', 'other/mail'],
  ['mail (acme)', 'npm/mail-mcp'],
])('“%s” is %s', (text, id) => {
  expect(findServer(text, listed)).toEqual({ server: listed.find((one) => one.id === id) });
});

test.each([
  [
    'nobody/nothing',
    'The catalogue has no server “nobody/nothing”. Type a title, such as one of the list, or owner/name.',
  ],
  ['…', 'The catalogue has no server “…”. Type a title, such as one of the list, or owner/name.'],
  ['ma', '“ma” may be Mail (Acme) (npm/mail-mcp), Mail (other/mail). Type the id in brackets.'],
])('“%s” is told', (text, problem) => {
  expect(findServer(text, listed)).toEqual({ problem });
});
