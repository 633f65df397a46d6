import { expect, test } from 'vitest';
import { parseQuery } from './query.ts';

test.each([
  ['mcp__github__create_issue', 'github', 'createissue'],
  ['github__create_issue', 'github', 'createissue'],
  ['github.create_issue', 'github', 'createissue'],
  ['github:create-issue', 'github', 'createissue'],
  ['github/createIssue', 'github', 'createissue'],
  ['@scope/my-server/move_file', 'scopemyserver', 'movefile'],
])('%s is a tool of a server', (typed, server, tool) => {
  expect(parseQuery(typed).scope).toEqual({ server, tool });
});

test.each(['create_issue', 'delete file', 'kubectl-delete', 'GitHub'])('%s names no server', (typed) => {
  expect(parseQuery(typed).scope).toBeUndefined();
});

test('words that need not stand in a name are not demanded, unless there are no others', () => {
  const demanded = (typed: string): string[] =>
    parseQuery(typed).tokens.flatMap(({ text, required }) => (required ? [text] : []));
  expect(demanded('which tools can delete a file')).toEqual(['delete', 'file']);
  expect(demanded('to do')).toEqual(['to', 'do']);
});

test('capitals part words that begin small', () => {
  expect(parseQuery('deleteRepository').tokens.map(({ text }) => text)).toEqual(['delete', 'repository']);
  expect(parseQuery('GitHub').tokens.map(({ text }) => text)).toEqual(['github']);
});
