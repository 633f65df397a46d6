import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { clientProofs } from '../../src/policy/client-proofs.ts';
import { formats } from '../../src/policy/formats.ts';
import { programs } from './programs.ts';
import { textsDigest } from './record-proofs.ts';

const asked = formats.filter(({ id }) => programs.some((program) => program.formats.includes(id)));

describe('proofs in real clients', () => {
  test('every format that a program can be asked about has one, and no other', () => {
    expect(clientProofs.map(({ format }) => format)).toEqual(asked.map(({ id }) => id).toSorted());
  });

  test.each(asked)('$id writes what was proved; else run `npm run verify:clients -- --record`', (format) => {
    const proof = clientProofs.find((one) => one.format === format.id);
    const program = programs.find(({ formats: own }) => own.includes(format.id));
    expect(proof?.version).toBe(program?.version);
    expect(proof?.texts).toBe(textsDigest(format));
  });

  test('engines among our dependencies are asked at the version that is installed', () => {
    const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
      string,
      Record<string, string>
    >;
    for (const { package: name, version } of programs.filter(({ isOurs }) => isOurs))
      expect(devDependencies?.[name]).toBe(version);
  });

  test('another text has another digest', () => {
    const [format] = asked;
    if (!format) throw new Error('no format is asked about');
    const changed = {
      ...format,
      merged: (...given: Parameters<typeof format.merged>) => `${format.merged(...given)}\n`,
    };
    expect(textsDigest(changed)).not.toBe(textsDigest(format));
  });
});
