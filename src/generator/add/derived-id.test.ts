import { expect, test } from 'vitest';
import { derivedId, fileTopic, idPart } from './derived-id.ts';

test.each([
  ['Acme Security', 'acme-security'],
  ['  Çélik & Söhne GmbH ', 'celik-sohne-gmbh'],
  ['../../etc', 'etc'],
  ['日本', ''],
  ['-._', ''],
])('%j can stand in an address as %j', (text, part) => {
  expect(idPart(text)).toBe(part);
  expect(idPart(text)).toMatch(/^(?:[a-z0-9][a-z0-9._-]*)?$/);
});

test('an id is made of the first name that says something', () => {
  expect(derivedId('acme', [undefined, '…', 'Notes Server', 'other'])).toBe('acme/notes-server');
  expect(derivedId('acme', [])).toBe('acme/server');
});

test('a file is about what its name says', () => {
  expect(['-', 'a/notes.json', 'notes.tools.json', 'notes'].map(fileTopic)).toEqual([
    undefined,
    'notes',
    'notes',
    'notes',
  ]);
});
