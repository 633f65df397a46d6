import { describe, expect, it } from 'vitest';
import { readClientConfig } from '../client-config/client-config.ts';
import { matchStack } from './stack-match.ts';

const listed = [
  { id: 'scope/notes', title: 'Notes', package: 'pkg:npm/%40scope/notes' },
  { id: 'acme/git', title: 'Git', package: 'pkg:pypi/mcp-server-git' },
  { id: 'acme/maps', title: 'Maps', address: 'https://maps.example/mcp' },
];
const match = (mcpServers: object) => matchStack(readClientConfig(JSON.stringify({ mcpServers })), listed);

describe('matchStack', () => {
  it('finds servers by package and by address, whatever the version and the reader’s name', () => {
    const found = match({
      a: { command: 'npx', args: ['-y', '@scope/notes@3.1.0'] },
      b: { command: 'uvx', args: ['mcp_server_git'] },
      c: { url: 'https://maps.example/mcp/' },
    });
    expect(found.map(({ name, server }) => [name, server?.id])).toEqual([
      ['a', 'scope/notes'],
      ['b', 'acme/git'],
      ['c', 'acme/maps'],
    ]);
  });

  it('says why a server is not found, without arguments, variables and addresses', () => {
    const found = match({
      a: { command: 'npx', args: ['other', '--key', 'hush'] },
      b: { command: 'node', args: ['hush.js'], env: { KEY: 'hush' } },
      c: { url: 'https://hush.example/?key=hush', headers: { Authorization: 'hush' } },
    });
    expect(found.map(({ why }) => why)).toEqual([
      'The package pkg:npm/other is not in the catalogue.',
      'It starts node, and the command line names no published package.',
      'A server at this address is not in the catalogue.',
    ]);
    expect(JSON.stringify(found)).not.toContain('hush');
  });

  it('takes addresses without regard to capitals and slashes behind', () => {
    const [found] = match({ a: { url: 'https://MAPS.example/mcp//' } });
    expect(found).toMatchObject({ server: { id: 'acme/maps' }, why: '' });
  });

  it('takes a package that is started with an address for the server there, unless it is listed itself', () => {
    const found = match({
      a: { command: 'npx', args: ['-y', 'mcp-remote', 'https://maps.example/mcp?key=hush', '--debug'] },
      b: { command: 'npx', args: ['@scope/notes', 'https://maps.example/mcp'] },
      c: { command: 'npx', args: ['mcp-remote@0.1.38', 'https://hush.example/mcp'] },
    });
    expect(found.map(({ server, why }) => server?.id ?? why)).toEqual([
      'acme/maps',
      'scope/notes',
      'A server at this address is not in the catalogue.',
    ]);
    expect(JSON.stringify(found)).not.toContain('hush');
  });

  it('says when nothing is started', () => {
    expect(match({ a: { command: '' } }).map(({ why }) => why)).toEqual([
      'It starts nothing that is named, and the command line names no published package.',
    ]);
  });

  it('finds internal servers by what their match names, and packages before that', () => {
    const own = [
      ...listed,
      {
        id: 'own/notes',
        title: 'Own notes',
        match: {
          commands: ['notes/server.js', 'notes-mcp'],
          packages: ['pkg:pypi/own-notes'],
          urls: ['https://notes.internal/mcp'],
        },
      },
    ];
    const servers = {
      script: { command: 'node', args: ['/home/ann/notes/server.js', '--key', 'hush'] },
      program: { command: 'C:\\tools\\notes-mcp.exe' },
      project: { command: 'uvx', args: ['own_notes'] },
      address: { url: 'https://notes.internal/mcp/' },
      package: { command: 'npx', args: ['@scope/notes'] },
      other: { command: 'node', args: ['/home/ann/other/server.js'] },
    };
    const found = matchStack(readClientConfig(JSON.stringify({ mcpServers: servers })), own);
    expect(found.map(({ server }) => server?.id)).toEqual([
      ...['own/notes', 'own/notes', 'own/notes', 'own/notes'],
      'scope/notes',
      undefined,
    ]);
  });
});
