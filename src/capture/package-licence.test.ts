import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import licences from 'spdx-license-list/full.js';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { packageLicence } from './package-licence.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'package-licence-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const text = (id: string): string => {
  const full = licences[id]?.licenseText;
  if (full === undefined) throw new Error(`no text of ${id}`);
  return full;
};
const licence = (license: unknown) => packageLicence(folder, { name: 'a', version: '1.0.0', license });
const write = (name: string, content: string): void => {
  writeFileSync(path.join(folder, name), content);
};

test.each(['MIT', 'Apache-2.0', 'ISC', 'BSD-3-Clause', 'MPL-2.0', 'AGPL-3.0'])(
  'the text of %s in a file is that licence, whoever holds the rights',
  async (id) => {
    write(
      'LICENSE.md',
      text(id)
        .replaceAll(/<year>|2004-2010/g, '2026')
        .replaceAll(/<copyright holders?>/g, 'Ada & Co.'),
    );
    expect(await licence(undefined)).toBe(id);
    expect(await licence('SEE LICENSE IN LICENSE.md')).toBe(id);
  },
);

test('a condition that was added makes it another licence', async () => {
  write(
    'LICENSE',
    `${text('MIT')}\n\n1. Restrictions: the Software may not be offered as a service by anybody who competes with us.`,
  );
  expect(await licence(undefined)).toBeUndefined();
});

test('a condition that was left out makes it another licence', async () => {
  write('LICENSE', text('BSD-3-Clause').replace(/3\. Neither[\s\S]*?permission\./, ''));
  expect(await licence(undefined)).not.toBe('BSD-3-Clause');
});

test('what package.json states counts, whatever lies beside it', async () => {
  write('LICENSE', text('MIT'));
  expect(await licence('BUSL-1.1')).toBe('BUSL-1.1');
  expect(await licence('UNLICENSED')).toBe('UNLICENSED');
});

test('a pointer at nothing stays a pointer', async () => {
  expect(await licence('SEE LICENSE IN LICENSE')).toBe('SEE LICENSE IN LICENSE');
  expect(await licence(undefined)).toBeUndefined();
});
