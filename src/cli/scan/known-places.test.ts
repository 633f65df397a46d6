import { expect, test } from 'vitest';
import { projectPlaces, userPlaces } from './known-places.ts';

const none = {};

test('each platform has its own folder for applications', () => {
  expect(userPlaces({ platform: 'linux', home: '/home/me', environment: none })).toContain(
    '/home/me/.config/Claude/claude_desktop_config.json',
  );
  expect(userPlaces({ platform: 'darwin', home: '/Users/me', environment: none })).toEqual(
    expect.arrayContaining([
      '/Users/me/.claude.json',
      '/Users/me/Library/Application Support/Code/User/mcp.json',
      '/Users/me/.config/zed/settings.json',
    ]),
  );
  expect(userPlaces({ platform: 'win32', home: 'C:\\Users\\me', environment: { APPDATA: 'D:\\data' } })).toEqual(
    expect.arrayContaining(['C:\\Users\\me\\.codex\\config.toml', 'D:\\data\\Zed\\settings.json']),
  );
});

test('variables of the clients move their files', () => {
  const environment = { CODEX_HOME: '/srv/codex', CLAUDE_CONFIG_DIR: '/srv/claude', XDG_CONFIG_HOME: '/srv/config' };
  expect(userPlaces({ platform: 'linux', home: '/home/me', environment })).toEqual(
    expect.arrayContaining([
      '/srv/codex/config.toml',
      '/srv/claude/.claude.json',
      '/srv/config/opencode/opencode.json',
    ]),
  );
});

test('a project is looked at below its folder', () => {
  expect(projectPlaces('.')).toContain('.mcp.json');
  expect(projectPlaces('a/b')).toContain('a/b/.vscode/mcp.json');
});
