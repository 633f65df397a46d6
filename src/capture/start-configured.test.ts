import path from 'node:path';
import { expect, test } from 'vitest';
import { listening, refuses, streamable } from '../../tests/fixtures/servers/over-http.ts';
import { clientConfigEntries } from '../client-config/client-config.ts';
import { defaultLimits } from './limits.ts';
import { startConfigured } from './start-configured.ts';

const hush = 'hush-0123456789-hush';
const folder = path.resolve(import.meta.dirname, '../../tests/fixtures/servers');
const limits = { ...defaultLimits, startMs: 20_000, listMs: 20_000 };
const around = { environment: { NODE: process.execPath, KEY: hush, FIXTURE: 'two-pages' }, home: '/home/me', folder };

async function ask(server: object): Promise<string> {
  const [entry] = clientConfigEntries(JSON.stringify({ mcpServers: { it: server } }));
  if (!entry) throw new Error('names no server');
  const answer = await startConfigured(entry, around, limits);
  return answer.ok ? answer.listing.tools.map((tool) => String(tool['name'])).join(' ') : answer.reason;
}

test.each([
  [{ command: '${NODE}', args: ['${workspaceFolder}/${FIXTURE}.mjs'] }],
  [{ command: '$NODE', args: ['${env:FIXTURE}.mjs'] }],
  [{ command: ['{env:NODE}', '${UNSET:-two-pages}.mjs'] }],
])('fills in what clients fill in: %j', async (server) => {
  expect(await ask(server)).toBe('first second third');
});

test.each(['${input:key}', '${UNSET}', '${{ secrets.KEY }}', '$UNSET', '{env:UNSET}', '${constructor}'])(
  'does not start what needs %s',
  async (reference) => {
    expect(await ask({ command: '$NODE', env: { KEY: reference } })).toBe(`needs ${reference}, which is not set here`);
  },
);

test('an entry without a command, and an address that is none, say so', async () => {
  expect(await ask({})).toBe('its entry names no command');
  expect(await ask({ url: 'file:///etc/passwd' })).toBe('its address is none of http or https');
});

test('a server that prints its variables does not have them repeated', async () => {
  const script = 'console.error("error: " + process.env.A_KEY + " " + process.argv.at(-1).slice(8)); process.exit(1)';
  const args = ['--input-type=module', '-e', script, '--', `--token=${hush}`];
  const reason = await ask({ command: '$NODE', args, env: { A_KEY: '${KEY}' } });
  expect(reason).toMatch(/^ended with code 1 \(it said: error: …/);
  expect(reason).not.toContain('hush');
});

test('an address gets its headers, and they are not repeated', async () => {
  const seen = new Set<string | undefined>();
  const names = await listening(
    (request, response) => {
      seen.add(request.headers.authorization);
      streamable(request, response);
    },
    (url) => ask({ url: url.href, headers: { Authorization: 'Bearer ${KEY}' } }),
  );
  expect([names, [...seen]]).toEqual(['remote', [`Bearer ${hush}`]]);
  const refused = await listening(refuses(401), (url) =>
    ask({ url: `${url.href}?api_key=${hush}`, headers: { X: hush } }),
  );
  expect(refused).toMatch(/streamable-http: .*; sse: /);
  expect(refused).not.toContain('hush');
});
