import { describe, expect, it } from 'vitest';
import { addressWithoutSecrets, withoutSecrets } from './without-secrets.ts';
import { addressSecrets, secretArguments } from './written-secrets.ts';

describe('withoutSecrets', () => {
  it.each([
    [['--api-key=sk_live_abc'], ['--api-key=dummy']],
    [
      ['--figma-api-key', 'figd_abc', '--stdio'],
      ['--figma-api-key', 'dummy', '--stdio'],
    ],
    [['postgresql://me:hunter2@db.example.org/app'], ['postgresql://dummy:dummy@db.example.org/app']],
    [
      ['--connectionString', 'mongodb+srv://me:x@c.example.org'],
      ['--connectionString', 'mongodb+srv://dummy:dummy@c.example.org'],
    ],
    [['npm:hunter2@registry.example.org'], ['dummy:dummy@registry.example.org']],
    [['ghp_0123456789abcdefghijABCDEFGHIJ'], ['dummy']],
    [
      ['--password', 'x', 'y'],
      ['--password', 'dummy', 'y'],
    ],
    [
      ['run', '-e', 'GITHUB_TOKEN=abc', '--env=A_KEY=abc'],
      ['run', '-e', 'GITHUB_TOKEN=dummy', '--env=A_KEY=dummy'],
    ],
    [
      ['--header', 'Authorization: Bearer abc', '-H', 'X-Api-Key:abc'],
      ['--header', 'Authorization: dummy', '-H', 'X-Api-Key:dummy'],
    ],
    [
      ['-c', 'exec env API_KEY=abc node x.js --token abc'],
      ['-c', 'exec env API_KEY=dummy node x.js --token dummy'],
    ],
    [['https://example.org/mcp?api_key=abc&read=1'], ['https://example.org/mcp?api_key=dummy&read=1']],
  ])('hides the secret in %j', (given, expected) => {
    expect(withoutSecrets(given)).toEqual(expected);
  });

  it.each([
    [['--stdio', '--caps=vision,pdf', '--mode', 'all']],
    [['./projects/some-long-directory-name-2', 'contoso']],
    [['https://example.org/mcp', '--port', '8080']],
    [['--token-file', '--stdio']],
    [['--api-key', '${input:key}', '--token=$TOKEN', '-e', 'A_KEY={env:A_KEY}']],
    [['--header', 'Authorization: Bearer ${TOKEN}', '-e', 'GITHUB_TOKEN']],
    [['run', 'ghcr.io/acme/auth:1.2', 'auth:latest', 'C:\\keys']],
    [['run', '-A', 'npm:notes@1.0.0', 'jsr:notes@latest', 'npm:@acme/notes@2.0.0-rc.1']],
  ])('leaves %j as it is', (given) => {
    expect(withoutSecrets(given)).toEqual(given);
  });
});

it('says where a secret stands, and never what it is', () => {
  const command = [
    'docker',
    'run',
    '-e',
    'A_TOKEN=abc',
    '--key',
    'abc',
    'postgres://me:abc@db/x',
    'ghp_0123456789abcdefghij',
  ];
  expect(secretArguments(command)).toEqual([
    'args[2] (A_TOKEN)',
    'args[4] (after --key)',
    'args[5] (password)',
    'args[6]',
  ]);
  expect(secretArguments(['npx', '-y', 'notes', '--key', '${KEY}'])).toEqual([]);
  const address = 'https://me:abc@example.org/s/abcdefghij0123456789/mcp?token=abc&x=1#y';
  expect(addressWithoutSecrets(address)).toBe('https://dummy:dummy@example.org/s/dummy/mcp?token=dummy&x=1#y');
  expect(addressSecrets(address)).toEqual([
    'url (user or password)',
    'url (part 2 of the path)',
    'url (“token” in the query)',
  ]);
});
