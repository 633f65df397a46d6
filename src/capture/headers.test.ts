import { describe, expect, test } from 'vitest';
import { headersFrom, headersGiven, withoutValues } from './headers.ts';

const secret = 'Bearer hush-0123456789-hush';

describe('headersFrom', () => {
  test('takes values from environment variables', () => {
    const headers = headersFrom(['Authorization=TOKEN', 'X-Team=TEAM'], { TOKEN: secret, TEAM: 'a' });
    expect([...headers]).toEqual([
      ['authorization', secret],
      ['x-team', 'a'],
    ]);
  });

  test('takes what curl takes', () => {
    expect([...headersFrom([`Authorization: ${secret}`, 'X-Team:a'], {})]).toEqual([
      ['authorization', secret],
      ['x-team', 'a'],
    ]);
  });

  test.each([
    [`Authorization=${secret}`],
    ['Authorization:'],
    ['Authorization=hush_0123456789'],
    ['hush_0123456789'],
    ['hush_0123456789='],
    ['=hush_0123456789'],
    ['Authorization=BROKEN'],
    ['Authorization: hush\nhush'],
    ['X=FINE', 'Authorization=hush_0123456789'],
  ])('repeats nothing of %j', (...given) => {
    let said = '';
    try {
      headersFrom(given, { FINE: 'a', BROKEN: 'hush\nhush' });
    } catch (error) {
      said = String(error);
    }
    expect(said).toMatch(/--header/);
    expect(said).not.toMatch(/hush|Authorization/);
  });
});

describe('headersGiven', () => {
  test('takes values as they are and from environment variables', () => {
    const headers = headersGiven([`Authorization: ${secret}`, 'X-Team=TEAM'], { TEAM: 'a' });
    expect([headers.get('authorization'), headers.get('x-team')]).toEqual([secret, 'a']);
  });

  test.each(['hush_0123456789', 'Hush 1: hush_0123456789', 'Authorization: hush\nhush', 'Authorization:', ': hush'])(
    'repeats nothing of %j',
    (pair) => {
      expect(() => headersGiven([pair], {})).toThrow(/^--header: (?!.*(?:hush|Authorization))/i);
    },
  );
});

describe('withoutValues', () => {
  const headers = new Headers({ Authorization: secret, 'X-Team': 'it' });

  test.each([
    [`refused ${secret}!`, 'refused …!'],
    ['token hush-0123456789-hush is not known, it said', 'token … is not known, it said'],
    ['token hush-01234567', 'token …'],
    ['nothing of it', 'nothing of it'],
  ])('%s', (text, left) => expect(withoutValues(text, headers)).toBe(left));
});
