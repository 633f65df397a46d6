import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readClientConfig } from './client-config.ts';
import { namesSecret } from './secret-values.ts';

const read = (entry: object) => {
  const text = JSON.stringify({ mcpServers: { it: entry } });
  const [server] = readClientConfig(text);
  return { secrets: server?.secrets ?? [], told: JSON.stringify(server) };
};
const inEnv = (name: string, value: string) => read({ command: 'x', env: { [name]: value } }).secrets;

describe('a secret is found where clients keep one', () => {
  test.each([
    [{ env: { GITHUB_PAT: 'abc' } }, 'env.GITHUB_PAT'],
    [{ env: { PGPASSWORD: 'hunter2' } }, 'env.PGPASSWORD'],
    [{ env: { DATABASE_URL: 'postgres://me:hunter2@db/x' } }, 'env.DATABASE_URL'],
    [{ env: { CONNECTION: 'Server=db;User Id=sa;Password=hunter2;' } }, 'env.CONNECTION'],
    [{ env: { SETTINGS: 'sk-proj-abcdef0123456789' } }, 'env.SETTINGS'],
    [{ env: { SETTINGS: '{"deep":[{"apiKey":"abc"}]}' } }, 'env.SETTINGS'],
    [{ env: { HEADERS: `{'Authorization': 'Bearer abc1'}` } }, 'env.HEADERS'],
    [{ env: { A_TOKEN: '${A_TOKEN:-hunter2}' } }, 'env.A_TOKEN'],
    [{ env: { VALUE: '${MY_TOKEN-hunter2}' } }, 'env.VALUE'],
    [{ environment: { A_KEY: 'hunter2' } }, 'environment.A_KEY'],
    [{ headers: { Authorization: 'Bearer hunter2' } }, 'headers.Authorization'],
    [{ requestOptions: { headers: { 'X-Api-Key': 'hunter2' } } }, 'requestOptions.headers.X-Api-Key'],
    [{ oauth: { clientId: 'me', clientSecret: 'hunter2' } }, 'oauth.clientSecret'],
    [{ args: ['--config', '{"apiKey":"hunter2"}'] }, 'args[1] (apiKey)'],
    [{ args: ['--config={"db":{"password":"hunter2"}}'] }, 'args[0] (password)'],
    [{ args: [`--header`, 'X-Key: hunter2'] }, 'args[1] (X-Key)'],
    [{ args: ['-c', `A_TOKEN='hun ter2' serve`] }, 'args[1] (A_TOKEN)'],
    [{ args: ['--token', '${TOKEN:-hunter2}'] }, 'args[1] (after --token)'],
    [{ args: ['me:hunter2@db.example:5432/x'] }, 'args[0] (password)'],
    [{ args: ['postgres://me:hun/ter2@db/x'] }, 'args[0] (password)'],
  ])('%j: %s', (entry, place) => {
    const { secrets, told } = read({ command: 'serve', ...entry });
    expect(secrets).toEqual([place]);
    expect(told).not.toMatch(/hun ?\/?ter2/);
  });

  test.each([
    ['https://h.example/#ghp_0123456789abcdefghij', 'url (fragment)'],
    ['https://h.example/#access_token=hunter2&x=1', 'url (fragment)'],
    ['https://h.example/app#/page?key=hunter2', 'url (fragment)'],
    ['https://h.example/x?api%5Fkey=hunter2', 'url (“api%5Fkey” in the query)'],
    ['https://me:hun@ter2@h.example/x', 'url (user or password)'],
    ['https://h.example/s/3f2504e04f8911d39a0c0305e82c3301/mcp', 'url (part 2 of the path)'],
    ['https://h.example/?a1b2c3d4e5f6a7b8c9d0e1f2', 'url (query)'],
  ])('%s: %s', (url, place) => {
    const { secrets, told } = read({ url });
    expect(secrets).toEqual([place]);
    expect(told).not.toMatch(/hun@?ter2|ghp_0|a1b2c3|3f2504/);
  });
});

describe('no secret is what only says where one comes from, or that one belongs there', () => {
  test.each([
    ...[
      '${TOKEN}',
      '$TOKEN',
      '%TOKEN%',
      '${env:TOKEN}',
      '${input:token}',
      '{env:TOKEN}',
      '${{ secrets.TOKEN }}',
      '${TOKEN:-}',
    ],
    ...[
      'Bearer ${TOKEN}',
      'Basic ${USER}:${PASS}',
      '$(pass show x)',
      'op://vault/item/field',
      '/run/secrets/token',
      '~/.token',
    ],
    ...[
      'YOUR_API_KEY',
      'your-token-here',
      '<token>',
      '<YOUR TOKEN>',
      'sk-...',
      'ghp_xxxxxxxxxxxxxxxx',
      'Bearer ntn_****',
      'changeme',
    ],
    ...['', 'true', 'oauth', 'API_KEY', '${TOKEN:-YOUR_TOKEN}', 'C:\\keys\\token.txt', 'xoxb-your-token', 'insert-key'],
  ])('%s', (value) => {
    expect(inEnv('A_TOKEN', value)).toEqual([]);
    expect(read({ url: 'https://h.example/', headers: { Authorization: value } }).secrets).toEqual([]);
    expect(read({ command: 'x', args: ['--token', value] }).secrets).toEqual([]);
  });

  test.each([
    ['MAX_TOKENS', '4096'],
    ['TOKEN_LIMIT', '100000'],
    ['AUTHOR', 'Ann Example'],
    ['AUTH_MODE', 'password-grant'],
    ['JIRA_PROJECT_KEY', 'ABC'],
    ['SORT_KEY', 'name'],
    ['PUBLIC_KEY', 'pk-0123456789ab'],
    ['KEYBOARD', 'us-intl'],
    ['BYPASS', 'localhost'],
    ['TENANT_ID', '3f2504e0-4f89-11d3-9a0c-0305e82c3301'],
    ['COMMIT', '0123456789abcdef0123456789abcdef01234567'],
    ['MODEL', 'claude-3-5-sonnet-20241022'],
    ['NODE_OPTIONS', '--max-old-space-size=4096'],
    ['DATABASE_URL', 'postgres://postgres@localhost:5432/x'],
    ['ENDPOINT', 'https://api.example/v1?format=json#top'],
  ])('%s=%s', (name, value) => {
    expect(inEnv(name, value)).toEqual([]);
    expect(read({ command: 'x', args: ['-e', `${name}=${value}`] }).secrets).toEqual([]);
  });

  test.each([
    [['-y', 'https://codeload.github.com/a/b/tar.gz/0123456789abcdef0123456789abcdef01234567']],
    [['--from', 'git+ssh://git@github.com/a/b@0123456789abcdef0123456789abcdef01234567']],
    [['-y', 'a-server-with-a-long-name-v2']],
    [['run', 'acme/notes@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef']],
  ])('%j', (args) => {
    expect(read({ command: 'npx', args }).secrets).toEqual([]);
  });

  test('names of variables that hold them', () => {
    expect(
      read({ url: 'https://h.example', bearer_token_env_var: 'A_TOKEN', env_http_headers: { 'X-Api-Key': 'A_KEY' } })
        .secrets,
    ).toEqual([]);
  });
});

test.each([
  ['apiKey', true],
  ['OPENAI_API_KEY_2', true],
  ['TOKEN_PROD', true],
  ['x-auth', true],
  ['accesskey', true],
  ['monkey', false],
  ['tokens', false],
  ['compass', false],
  ['passwordFile', false],
])('%s names a secret: %s', (name, is) => {
  expect(namesSecret(name)).toBe(is);
});

test('wherever a key stands, it is found and nothing that is read of the entry repeats it', () => {
  const letters = fc.stringMatching(/^[A-Za-z0-9]{16}$/);
  const key = letters.map((some) => `ghp_1${some}`);
  const places: ((key: string) => object)[] = [
    (it) => ({ command: 'x', env: { ANY: it } }),
    (it) => ({ command: 'x', env: { ANY: `{"a":{"b":["${it}"]}}` } }),
    (it) => ({ command: 'x', env: { ANY: `\${ANY:-${it}}` } }),
    (it) => ({ command: 'x', args: [it] }),
    (it) => ({ command: 'x', args: [`--any=${it}`] }),
    (it) => ({ command: 'x', args: ['--any', `{"a":"${it}"}`] }),
    (it) => ({ command: 'x', args: ['--any', `{a: '${it}'}`] }),
    (it) => ({ command: 'x', args: ['--header', `X-Any: ${it}`] }),
    (it) => ({ command: 'bash', args: ['-c', `npx notes "--any" '${it}'`] }),
    (it) => ({ command: 'bash', args: ['-c', `ANY=${it} npx notes --any={"a":"${it}"}`] }),
    (it) => ({ command: `npx notes ${it}` }),
    (it) => ({ command: 'npx', args: [it] }),
    (it) => ({ command: 'npx', args: [`notes@${it}`] }),
    (it) => ({ command: 'npx', args: [`${it}/notes`] }),
    (it) => ({ command: 'uvx', args: ['--from', `git+https://${it}@github.com/a/b`, 'b'] }),
    (it) => ({ command: 'docker', args: ['run', `${it}:1`] }),
    (it) => ({ command: 'docker', args: ['run', `--${it}`, 'x'] }),
    (it) => ({ url: `https://h.example/${it}` }),
    (it) => ({ url: `https://${it}@h.example/` }),
    (it) => ({ url: `https://h.example/?${it}` }),
    (it) => ({ url: `https://h.example/?any=${it}` }),
    (it) => ({ url: `https://h.example/#${it}` }),
    (it) => ({ url: `https://h.example/#/a?any=${it}` }),
    (it) => ({ url: 'https://h.example/', headers: { Any: it } }),
    (it) => ({ command: 'x', anything: [{ else: it }] }),
  ];
  fc.assert(
    fc.property(key, fc.constantFrom(...places), (it, place) => {
      const { secrets, told } = read(place(it));
      expect(secrets).toHaveLength(1);
      expect(told.toLowerCase()).not.toContain(it.slice(0, 12).toLowerCase());
    }),
    { numRuns: 1000 },
  );
});

test('what is nested or repeated beyond measure is read all the same', () => {
  const many = 50_000;
  const args = [
    'a='.repeat(many),
    `-${'i'.repeat(many)}`,
    `{${"a:'".repeat(many)}}`,
    'aa '.repeat(many),
    '$('.repeat(many),
  ];
  for (const command of ['docker', 'bash', 'npx', 'x'])
    for (const one of [...args, `https://h.example/?${'a=https://h/?'.repeat(many)}`])
      for (const entry of [{ command, args: ['run', '-c', one] }, { command: `${command} ${one}` }, { url: one }])
        expect(read(entry).told.length).toBeGreaterThan(0);
});
