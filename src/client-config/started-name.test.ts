import { describe, expect, test } from 'vitest';
import { isStarted, startedName } from './started-name.ts';

describe('what a command line starts', () => {
  test.each([
    [['node', 'server.js', '--key', 'hush'], 'server.js'],
    [['node', '--import', 'tsx', './src/server.ts'], 'src/server.ts'],
    [['/usr/bin/node', '--enable-source-maps', '/srv/notes/dist/index.js'], '/srv/notes/dist/index.js'],
    [['C:\\Program Files\\nodejs\\node.exe', 'C:\\srv\\notes\\server.js'], 'C:/srv/notes/server.js'],
    [['python3', '-m', 'notes_server', '--port', '1'], 'notes_server'],
    [['uv', 'run', '--directory', '/srv/notes', 'notes-mcp'], 'notes-mcp'],
    [['java', '-jar', 'build/notes.jar'], 'build/notes.jar'],
    [['/opt/acme/bin/notes-mcp', '--token', 'hush'], '/opt/acme/bin/notes-mcp'],
    [['notes-mcp.cmd'], 'notes-mcp'],
    [['go', 'run', './cmd/notes-mcp'], 'cmd/notes-mcp'],
    [['go', 'run', '.'], undefined],
    [['npx', '-y', '@acme/notes'], undefined],
    [['C:\\Program Files\\nodejs\\npx.cmd', '-y', '@acme/notes'], undefined],
    [['uvx', 'notes-mcp'], undefined],
    [['npm', 'start'], undefined],
    [['node', '--version'], undefined],
    [['node'], undefined],
    [[], undefined],
  ])('%j: %j', (command, name) => {
    expect(startedName(command)).toBe(name);
  });

  test('is found by its last parts, whole', () => {
    expect(isStarted('/home/ann/notes/server.js', 'notes/server.js')).toBe(true);
    expect(isStarted('notes-mcp', 'notes-mcp')).toBe(true);
    expect(isStarted('/home/ann/my-notes/server.js', 'notes/server.js')).toBe(false);
    expect(isStarted('server.js', 'notes/server.js')).toBe(false);
  });
});
