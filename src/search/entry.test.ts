import fc from 'fast-check';
import { expect, test } from 'vitest';
import { categories, risks, signals } from '../vocabulary.ts';
import { packedTools, type ToolEntry, unpackedTools } from './entry.ts';

const tool = fc.record<ToolEntry>({
  kind: fc.constant('tool'),
  number: fc.nat(),
  name: fc.string(),
  slug: fc.string(),
  server: fc.constantFrom({ id: 'a/b', title: 'A', standing: 3 }, { id: 'c/d', title: 'C', standing: 0 }),
  category: fc.constantFrom(...categories),
  risk: fc.constantFrom(...risks),
  signals: fc.subarray([...signals]),
});

test('tools come out of a file as they went in', () => {
  fc.assert(
    fc.property(fc.array(tool), (tools) => {
      expect(unpackedTools(JSON.parse(JSON.stringify(packedTools(tools))) as ReturnType<typeof packedTools>)).toEqual(
        tools,
      );
    }),
  );
});
