import { expect, test } from 'vitest';
import { formats } from '../policy/formats.ts';
import { provedIn } from '../policy/proved-in.ts';
import { proofLine, proofSentence } from './proof-line.ts';

test('a page names the program that was asked, its version and the day, or says that it follows documentation', () => {
  for (const { id } of formats) {
    const proof = provedIn(id);
    if (!proof) {
      expect([proofLine(id), proofSentence(id)]).toEqual([
        'By documentation.',
        expect.stringMatching(/^By documentation: no program/),
      ]);
      continue;
    }
    const { program, version, date } = proof;
    expect(proofLine(id)).toBe(`Proved in ${program} ${version} on ${date}.`);
    expect(proofSentence(id)).toMatch(
      / on 20\d\d-\d\d-\d\d: \d{1,3}(?:,\d{3})* calls under our policies went as we say/,
    );
  }
  expect(formats.filter(({ id }) => provedIn(id)).length).toBeGreaterThanOrEqual(6);
});
