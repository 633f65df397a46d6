import { describe, expect, test } from 'vitest';
import { madeUpServer } from '../../tests/made-up-server.ts';
import { urlsUnder } from '../urls.ts';
import { publisherRows, serverFacts } from './server-facts.ts';

const tool = { name: 'list_notes', description: 'List all notes.' };
const rows = (parts: Parameters<typeof madeUpServer>[1]) => serverFacts(madeUpServer([tool], parts), urlsUnder('/x/'));
const repository = 'https://github.com/acme/notes-mcp';

describe('what is told of a server before its tools', () => {
  test('everything that is known, with addresses where it can be read', () => {
    const facts = { package: 'pkg:npm/%40acme/notes', repository, homepage: 'https://acme.example', licence: 'MIT' };
    expect(rows({ facts })).toEqual([
      { term: 'npm package', value: '@acme/notes', code: true },
      { term: 'Repository of', value: 'acme', url: repository },
      { term: 'Version', value: '2.0.5' },
      { term: 'Captured', value: '2026-11-20' },
      { term: 'In a model’s context', value: expect.stringMatching(/^\d+ tokens/) as string, url: '/x/tokens/' },
      { term: 'Licence', value: 'MIT' },
    ]);
  });

  test('and nothing of what is not', () => {
    expect(rows({ version: 'unversioned' }).map(({ term }) => term)).toEqual(['Captured', 'In a model’s context']);
  });

  test('a home page on a host of code is a repository, another is none', () => {
    expect(rows({ facts: { homepage: repository } })).toContainEqual({
      term: 'Repository of',
      value: 'acme',
      url: repository,
    });
    expect(rows({ facts: { homepage: 'https://acme.example/notes' } }).map(({ term }) => term)).not.toContain(
      'Repository of',
    );
  });

  test.each([
    ['pkg:pypi/notes', 'PyPI package'],
    ['pkg:docker/acme/notes', 'Docker package'],
    ['pkg:cargo/notes', 'cargo package'],
    ['pkg:notes', 'unknown package'],
  ])('%s is a %s', (purl, term) => {
    expect(rows({ facts: { package: purl } })[0]?.term).toBe(term);
  });
});

test('a publisher is official or community, with what shows it, and untold where nobody looked', () => {
  const publisher = {
    kind: 'official',
    name: 'Acme',
    because: 'The package names a repository of Acme.',
    source: repository,
  } as const;
  expect(publisherRows(madeUpServer([tool], { facts: { publisher } }))).toEqual([
    { term: 'Official publisher', value: 'Acme. The package names a repository of Acme.', url: repository },
  ]);
  const community = { ...publisher, kind: 'community' } as const;
  expect(publisherRows(madeUpServer([tool], { facts: { publisher: community } }))[0]?.term).toBe('Community publisher');
  expect(publisherRows(madeUpServer([tool]))).toEqual([]);
});
