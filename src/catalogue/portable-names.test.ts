import { expect, test } from 'vitest';
import { isPortable, namesake } from './portable-names.ts';

test.each(['con', 'NUL', 'nul.json', 'Aux.1', 'com1', 'LPT9.json', 'notes.', 'notes '])(
  '%j is no name everywhere',
  (name) => {
    expect(isPortable(name)).toBe(false);
  },
);

test.each(['console', 'nullable', 'com', 'com10', 'aux-notes', 'my.con', '1.0.0.json'])('%j is one', (name) => {
  expect(isPortable(name)).toBe(true);
});

test('a namesake differs in capitals and in nothing else', () => {
  expect(namesake('acme/notes', ['acme/notes', 'acme/note', 'Acme/Notes'])).toBe('Acme/Notes');
  expect(namesake('acme/notes', ['acme/notes'])).toBeUndefined();
});
