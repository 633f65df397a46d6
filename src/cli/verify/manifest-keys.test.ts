import { describe, expect, test } from 'vitest';
import { manifestKeys } from './manifest-keys.ts';

const none = new Set<string>();

describe('what servers are called in a lock file', () => {
  test.each([
    ['files of different names', ['mcp/github.json', 'slack.json'], ['github', 'slack']],
    ['files of one name', ['mcp/a/tools.json', 'mcp/b/tools.json', 'x.json'], ['mcp/a/tools', 'mcp/b/tools', 'x']],
    ['one of them at the root', ['tools.json', 'mcp/tools.json'], ['tools', 'mcp/tools']],
    ['files that differ in their endings', ['mcp/a.json', 'mcp/a.jsonl'], ['mcp/a.json', 'mcp/a.jsonl']],
    ['names with more dots', ['a/tools.list.json', 'b/x.y/tools'], ['tools.list', 'tools']],
  ])('%s', (_what, paths, keys) => {
    expect(manifestKeys(paths, none)).toEqual(keys);
  });

  test('stays what the lock file has, whichever of them are given', () => {
    const paths = ['mcp/a/tools.json', 'mcp/b/tools.json', 'mcp/c/tools.json'];
    const held = new Set(manifestKeys(paths, none));
    for (const [index, path] of paths.entries())
      expect(manifestKeys([path], held)).toEqual([manifestKeys(paths, none)[index]]);
    expect(manifestKeys(paths.toReversed(), held)).toEqual(manifestKeys(paths, none).toReversed());
  });

  test('a newcomer leaves the others’ keys alone', () => {
    const held = new Set(['a/tools', 'b/tools', 'notes']);
    expect(manifestKeys(['a/tools.json', 'b/tools.json', 'c/tools.json', 'notes.json'], held)).toEqual([
      'a/tools',
      'b/tools',
      'tools',
      'notes',
    ]);
  });

  test('never uses a key that was given to another', () => {
    expect(manifestKeys(['mcp/a.json', 'b.json'], none, new Set(['a']))).toEqual(['mcp/a', 'b']);
  });
});
