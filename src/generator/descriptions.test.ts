import { describe, expect, test } from 'vitest';
import { type Json } from '../manifest/json.ts';
import { description } from './add/described.ts';

const registry = (more: Record<string, Json>): Json => ({
  name: 'io.github.acme/notes',
  description: 'Keeps notes.',
  version: '1.0.0',
  remotes: [],
  ...more,
});

describe('server.json of an MCP registry', () => {
  test.each<[string, Record<string, Json>, readonly string[]]>([
    ['npm', { registryType: 'npm', identifier: '@acme/notes', version: '1.0.0' }, ['pkg:npm/%40acme/notes@1.0.0']],
    ['PyPI', { registryType: 'pypi', identifier: 'Acme_Notes', version: '1.0.0' }, ['pkg:pypi/acme-notes@1.0.0']],
    [
      'an image, its version in its name',
      { registryType: 'oci', identifier: 'ghcr.io/acme/notes:1.0.0' },
      ['pkg:docker/acme/notes@1.0.0?repository_url=ghcr.io'],
    ],
    ['NuGet', { registryType: 'nuget', identifier: 'Acme.Notes', version: '1.0.0' }, ['pkg:nuget/Acme.Notes@1.0.0']],
    [
      'keys before 2025-09-16',
      { registry_type: 'npm', identifier: 'notes', version: '1.0.0' },
      ['pkg:npm/notes@1.0.0'],
    ],
    ['a version yet to be filled in', { registryType: 'npm', identifier: 'notes', version: '${V}' }, ['pkg:npm/notes']],
    ['a download', { registryType: 'mcpb', identifier: 'https://github.com/acme/notes/notes.mcpb' }, []],
    ['a name that is none', { registryType: 'npm', identifier: '--flag x' }, []],
  ])('a package of %s', (_what, entry, packages) => {
    expect(description(registry({ packages: [entry] }))?.packages).toEqual(packages);
  });

  test.each<[string, Record<string, Json>, string | undefined]>([
    ['its npm package', { packages: [{ registryType: 'npm', identifier: 'notes' }] }, 'npm/notes'],
    ['its repository', { repository: { url: 'https://github.com/Acme/Notes-MCP' } }, 'acme/notes-mcp'],
    [
      'its name, where it is a part of a repository',
      { repository: { url: 'https://github.com/acme/servers', subfolder: 'src/notes' } },
      'acme/notes',
    ],
    ['its name below an account', {}, 'acme/notes'],
    ['its name below a domain', { name: 'com.acme/notes' }, 'com.acme/notes'],
    ['nothing, where its name can be no address', { name: '../notes' }, undefined],
  ])('is known by %s', (_what, more, id) => {
    expect(description(registry(more))?.id).toBe(id);
  });

  test('only addresses that can be asked are taken', () => {
    const remotes = [
      'https://notes.acme.example/mcp',
      '{base}/mcp',
      'https://{tenant}.acme.example/mcp',
      'javascript:1',
    ];
    expect(description(registry({ remotes: remotes.map((url) => ({ type: 'sse', url })) }))?.urls).toEqual([
      'https://notes.acme.example/mcp',
    ]);
  });
});

test('the manifest of an MCP bundle', () => {
  const manifest = {
    dxt_version: '0.1',
    name: 'desk',
    display_name: 'Desk',
    version: '1.4.0',
    description: 'Opens files.',
    license: 'MIT',
    homepage: 'javascript:alert(1)',
    repository: 'acme/desk',
    server: { type: 'node' },
    tools: [],
  };
  expect(description(manifest)).toEqual({
    name: 'desk',
    title: 'Desk',
    id: 'acme/desk',
    version: '1.4.0',
    packages: [],
    urls: [],
    stated: {
      description: 'Opens files.',
      repository: 'https://github.com/acme/desk',
      homepage: undefined,
      licence: 'MIT',
    },
  });
});

test('server.yaml of Docker’s catalogue', () => {
  const part = { project: 'https://github.com/acme/servers', directory: 'src/stock' };
  const entry = { name: 'stock', image: 'mcp/stock', about: { title: 'Stock', description: 'Counts.' }, source: part };
  expect(description(entry)).toMatchObject({ id: undefined, packages: ['pkg:docker/mcp/stock'], title: 'Stock' });
  const remote = { name: 'stock', about: {}, remote: { transport_type: 'sse', url: 'https://stock.acme.example/sse' } };
  expect(description(remote)).toMatchObject({ urls: ['https://stock.acme.example/sse'], packages: [] });
});

test.each<[string, Json]>([
  ['a package.json', { name: 'notes', version: '1.0.0', description: 'Keeps notes.' }],
  ['a list of tools', { tools: [] }],
  ['a server.yaml of a catalogue of ours', { title: 'Notes', summary: 'Keeps notes.' }],
  ['what FastMCP prints of a server', { server: { name: 'Notes', version: '1.0.0' }, tools: [] }],
  ['no object', null],
])('%s describes no server', (_what, document) => {
  expect(description(document)).toBeUndefined();
});
