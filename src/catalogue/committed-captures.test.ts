import { expect, test } from 'vitest';
import { type ToolDefinition } from '../manifest/tool.ts';
import { readCatalogue } from './read-catalogue.ts';
import { verifyManifest } from './verify-manifest.ts';

const { source } = readCatalogue('catalog');
const servers = source?.servers ?? [];

test('every committed capture is what was reviewed, in its own version', () => {
  const wrong = servers.flatMap((server) =>
    server.captures
      .map(({ version, capture }) => ({ version, found: verifyManifest(capture.tools, [server]) }))
      .filter(({ found }) => !found || found.comparisons.some(({ state }) => state !== 'same'))
      .map(({ version }) => `${server.id} ${version}`),
  );
  expect(wrong).toEqual([]);
  expect(servers.length).toBeGreaterThan(0);
});

test('one changed word in any tool of a server is found', () => {
  for (const server of servers.slice(0, 40)) {
    const tools: ToolDefinition[] = server.captures.at(-1)?.capture.tools ?? [];
    const [first, ...rest] = tools;
    if (!first) continue;
    const changed = { ...first, description: `${String(first['description'] ?? '')} Now.` };
    const states = verifyManifest([changed, ...rest], [server])?.comparisons.filter(({ state }) => state !== 'same');
    expect(states, server.id).toEqual([{ tool: first.name, state: 'changed', shown: ['description'], unseen: [] }]);
  }
});
