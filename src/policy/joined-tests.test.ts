import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinTests, splitTests } from './joined-tests.ts';

test('tests come apart as they were joined, whatever their strings look like', () => {
  const text = fc.oneof(fc.constantFrom(') && (', '"', '\\', '(', ')'), fc.string({ maxLength: 6 }));
  const one = fc.array(text, { maxLength: 4 }).map((parts) => `x == ${JSON.stringify(parts.join(''))} && y`);
  fc.assert(
    fc.property(fc.array(one, { minLength: 1, maxLength: 4 }), (tests) => {
      expect(splitTests(joinTests(tests))).toEqual(tests);
    }),
  );
});
