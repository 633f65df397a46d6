import { describe, expect, it } from 'vitest';
import { withoutSecrets } from './without-secrets.ts';

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
    [['ghp_0123456789abcdefghijABCDEFGHIJ'], ['dummy']],
    [
      ['--password', 'x', 'y'],
      ['--password', 'dummy', 'y'],
    ],
  ])('hides the secret in %j', (given, expected) => {
    expect(withoutSecrets(given)).toEqual(expected);
  });

  it.each([
    [['--stdio', '--caps=vision,pdf', '--mode', 'all']],
    [['./projects/some-long-directory-name-2', 'contoso']],
    [['https://example.org/mcp', '--port', '8080']],
    [['--token-file', '--stdio']],
  ])('leaves %j as it is', (given) => {
    expect(withoutSecrets(given)).toEqual(given);
  });
});
