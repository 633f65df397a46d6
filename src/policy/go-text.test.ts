import { expect, test } from 'vitest';
import { goText } from './go-text.ts';

/** As `fmt.Sprint` of Go 1.22 prints what `encoding/json` reads; the keys of a map in their order (fmt, “Printing”). */
test.each<[unknown, string]>([
  ['text', 'text'],
  [true, 'true'],
  [null, '<nil>'],
  [1.5, '1.5'],
  [[], '[]'],
  [[1, 'a', null], '[1 a <nil>]'],
  [{}, 'map[]'],
  [{ b: 1, a: [true], c: null }, 'map[a:[true] b:1 c:<nil>]'],
  [{ '10': 'x', '9': 'y', A: 'z' }, 'map[10:x 9:y A:z]'],
  [[{ z: { y: 1, x: 2 } }], '[map[z:map[x:2 y:1]]]'],
])('%j is printed as %s', (value, text) => {
  expect(goText(value)).toBe(text);
});

test('numbers are printed as the verb says, however deep they stand', () => {
  expect(goText([1, { b: 2, a: 'x' }], (value) => `${String(value)}.0`)).toBe('[1.0 map[a:x b:2.0]]');
});
