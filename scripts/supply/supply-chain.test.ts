import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { isAllowed } from '../../src/capture/licence-terms.ts';
import { nameAt, supply } from './lock-file.ts';

const { project, packages } = supply('.');
const installed = Object.entries(packages).filter(([place]) => place !== '');
const licences = z.object({ allowed: z.array(z.string()) });
const { allowed } = licences.parse(JSON.parse(readFileSync('scripts/supply/licences.json', 'utf8')));

describe('what is installed', () => {
  test('is asked for by exact version, and the lock file says the same', () => {
    const asked = { ...project.dependencies, ...project.devDependencies };
    expect(Object.entries(asked).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
    expect({ ...packages['']?.dependencies, ...packages['']?.devDependencies }).toEqual(asked);
    for (const [name, version] of Object.entries(asked))
      expect(packages[`node_modules/${name}`]?.version, name).toBe(version);
  });

  test('runs scripts only where package.json allows it', () => {
    const running = installed.filter(([, { hasInstallScript }]) => hasInstallScript).map(([place]) => nameAt(place));
    expect([...new Set(running)].sort()).toEqual(Object.keys(project.allowScripts).sort());
    expect(Object.values(project.allowScripts)).not.toContain(false);
  });

  test('is bound to its content and to no one registry', () => {
    expect(installed.filter(([, { integrity }]) => !/^sha512-[\w+/]+=*$/.test(integrity ?? ''))).toEqual([]);
    expect(installed.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
    expect(installed.length).toBeGreaterThan(500);
  });

  test('is under licences of the list, and the list holds no other', () => {
    const terms = new Set(installed.map(([, { license }]) => license ?? 'none'));
    expect([...terms].filter((one) => !isAllowed(one, new Set(allowed)))).toEqual([]);
    expect(allowed.filter((one) => ![...terms].join(' ').includes(one))).toEqual([]);
  });
});

test.each([
  ['MIT', true],
  ['GPL-3.0-only', false],
  ['MIT OR GPL-3.0-only', true],
  ['GPL-3.0-only OR MIT', true],
  ['(MIT AND Zlib)', true],
  ['MIT AND GPL-3.0-only', false],
  ['GPL-3.0-only AND MIT', false],
  ['GPL-3.0-only AND GPL-3.0-only OR MIT', true],
  ['GPL-3.0-only AND (GPL-3.0-only OR MIT)', false],
  ['(MIT OR GPL-3.0-only) AND Zlib', true],
  ['(MIT', false],
  ['MIT Zlib', false],
  ['MIT)', false],
  ['SEE LICENSE IN LICENSE.txt', false],
  ['', false],
])('%s with MIT and Zlib alone: %s', (expression, met) => {
  expect(isAllowed(expression, new Set(['MIT', 'Zlib']))).toBe(met);
});
