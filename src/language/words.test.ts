import { describe, expect, it } from 'vitest';
import { singular, wordsOf } from './words.ts';

const texts = (name: string): string[] => wordsOf(name).map(({ text }) => text);

describe('wordsOf', () => {
  it.each([
    ['list_deleted_files', ['list', 'deleted', 'files']],
    ['get-actor-run', ['get', 'actor', 'run']],
    ['mail_deleteAliasV1', ['mail', 'delete', 'alias', 'v', '1']],
    ['alpaca.replaceOrder', ['alpaca', 'replace', 'order']],
    ['transferERC20', ['transfer', 'erc', '20']],
    ['getAPIKey', ['get', 'api', 'key']],
    ['createOAuthToken', ['create', 'oauth', 'token']],
    ['stats__ethdailyprice', ['stats', 'ethdailyprice']],
    ['取得-items', ['取得', 'items']],
    ['', []],
  ])('splits %s', (name, expected) => {
    expect(texts(name)).toEqual(expected);
  });

  it('gives places that cut the words out of the name', () => {
    const name = 'vercel_kvDelete2';
    expect(wordsOf(name).map(({ start, end }) => name.slice(start, end))).toEqual(['vercel', 'kv', 'Delete', '2']);
  });
});

describe('singular', () => {
  it.each([
    ['policies', 'policy'],
    ['boxes', 'box'],
    ['caches', 'cache'],
    ['branches', 'branch'],
    ['searches', 'search'],
    ['issues', 'issue'],
    ['status', 'status'],
    ['access', 'access'],
    ['dns', 'dns'],
    ['keys', 'key'],
    ['bus', 'bus'],
  ])('%s → %s', (plural, expected) => {
    expect(singular(plural)).toBe(expected);
  });
});
