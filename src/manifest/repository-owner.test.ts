import fc from 'fast-check';
import { expect, test } from 'vitest';
import { repositoryOwner } from './repository-owner.ts';
import { webAddress } from './web-address.ts';

const ofRepository = (repository: string) => repositoryOwner({ facts: { repository } });
const ofHomepage = (homepage: string) => repositoryOwner({ facts: { homepage } });

test.each([
  ['https://github.com/domdomegg/gmail-mcp', 'domdomegg'],
  ['https://github.com/modelcontextprotocol/servers/tree/main/src/memory', 'modelcontextprotocol'],
  ['https://gitlab.com/group/part/project', 'group'],
  ['https://git.example.org/kappa/cloud-mcp', 'kappa'],
  ['https://github.com/only-an-owner', 'only-an-owner'],
  ['https://github.com/owner_2.x/a', 'owner_2.x'],
])('the owner in %s', (address, owner) => {
  expect(ofRepository(address)).toBe(owner);
});

test('a home page counts where it is a repository, and only where none is named', () => {
  expect(ofHomepage('https://www.github.com/jane/notes-mcp#readme')).toBe('jane');
  expect(ofHomepage('https://example.org/jane/notes')).toBeUndefined();
  expect(ofHomepage('https://jane.github.io/notes')).toBeUndefined();
  expect(
    repositoryOwner({ facts: { repository: 'https://github.com/joe/a', homepage: 'https://github.com/jane/b' } }),
  ).toBe('joe');
});

test('an address without a path, or none at all, has no owner', () => {
  expect(ofRepository('https://example.org/')).toBeUndefined();
  expect(ofRepository('https://example.org/%20/x')).toBeUndefined();
  expect(repositoryOwner({ facts: {} })).toBeUndefined();
});

test('whatever address the catalogue accepts, the owner is one plain word of it', () => {
  fc.assert(
    fc.property(
      fc.webUrl({ withFragments: true }).filter((address) => webAddress.safeParse(address).success),
      (address) => {
        const owner = ofRepository(address);
        expect(owner === undefined || (/^[^\s/<>&"']+$/.test(owner) && address.includes(owner))).toBe(true);
      },
    ),
    { numRuns: 30 },
  );
});
