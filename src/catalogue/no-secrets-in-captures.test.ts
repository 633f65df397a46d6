import { lintSource } from '@secretlint/core';
import { creator as rule } from '@secretlint/secretlint-rule-preset-recommend';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { catalogueFolder } from '../../tests/public-catalogue.ts';
import { filesBelow } from '../files/files-below.ts';

/** What has the shape of a key, token, password or connection string of a known service, a line each. */
async function secretsIn(filePath: string, content: string): Promise<string[]> {
  const { messages } = await lintSource({
    source: { filePath, content, contentType: 'text' },
    options: { config: { rules: [{ id: 'recommend', rule }] } },
  });
  return messages.map(({ message, range: [start, end] }) => `${filePath}: ${message} (${content.slice(start, end)})`);
}

/** Values that `src/capture/dummy-value.ts` gives to servers which demand some say so themselves. */
const isOurs = (line: string): boolean => /dummy/i.test(line);

test.each([
  ['aws_secret_access_key = ', 'wJalrXUtnFEMIK7MDENGbPxRfiCYzzzKEYKEYKEY'],
  ['token ', ['ghp_', 'wWPw5k4aXcaT4fNP0UcnZwJUVFk6LO0pINUx'].join('')],
  ['see ', ['postgres', '://app:hunter2real@db.acme.io:5432/x'].join('')],
])('a secret is known by its shape: %s', async (before, secret) => {
  expect(await secretsIn('a.json', JSON.stringify({ description: `${before}${secret}` }))).not.toEqual([]);
});

test('no capture holds anything that has the shape of a secret', async () => {
  const servers = join(catalogueFolder, 'servers');
  const captures = filesBelow(servers).filter((file) => /\/captures\/[^/]+\.json$/.test(file));
  expect(captures.length).toBeGreaterThan(0);
  const found = await Promise.all(captures.map((file) => secretsIn(file, readFileSync(join(servers, file), 'utf8'))));
  expect(found.flat().filter((line) => !isOurs(line))).toEqual([]);
});
