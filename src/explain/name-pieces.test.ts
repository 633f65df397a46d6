import fc from 'fast-check';
import { expect, test } from 'vitest';
import { namePieces } from './name-pieces.ts';

test.each([
  ['delete_file', ['delete_', 'file']],
  ['get-actor-run', ['get-', 'actor-', 'run']],
  ['deleteRepository', ['delete', 'Repository']],
  ['getHTTPServer2Name', ['get', 'HTTP', 'Server2', 'Name']],
  ['repos.list/all', ['repos.', 'list/', 'all']],
  ['__init__', ['__', 'init__']],
  ['ping', ['ping']],
  ['ALL_CAPS', ['ALL_', 'CAPS']],
  ['', ['']],
])('%s breaks into %j', (name, pieces) => {
  expect(namePieces(name)).toEqual(pieces);
});

test('no piece is lost, and none but that of an empty name is empty', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (name) => {
      const pieces = namePieces(name);
      expect(pieces.join('')).toBe(name);
      expect(name === '' || pieces.every((piece) => piece !== '')).toBe(true);
    }),
  );
});
