import { expect, test } from 'vitest';
import { defaultServerKey } from './server-key.ts';

test.each([
  ['sparfenyuk', 'venv-mcp-server', 'venv'],
  ['playwright', 'mcp', 'playwright'],
  ['modelcontextprotocol', 'server-filesystem', 'filesystem'],
  ['npm', 'chrome-devtools-mcp', 'chrome-devtools'],
  ['brave', 'brave_search', 'brave-search'],
  ['acme', '_notes__mcp_', 'notes'],
  ['acme', 'a -- b', 'a-b'],
  ['mcp', 'server', 'server'],
])('%s/%s becomes %s', (owner, name, key) => {
  expect(defaultServerKey(owner, name)).toBe(key);
});
