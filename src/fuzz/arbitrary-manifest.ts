import fc from 'fast-check';
import { type Json } from '../manifest/json.ts';
import { objectOf } from './edit-tree.ts';
import { fragments, keys, numbers, references } from './hostile-fragments.ts';

const word = fc.constantFrom(
  ...[
    'get',
    'delete',
    'create',
    'run',
    'send',
    'pay',
    'list',
    'file',
    'record',
    'user',
    'query',
    'command',
    'the',
    'all',
  ],
);
/** Words in a row, hostile fragments among them, any characters at all. */
const prose = fc
  .array(fc.oneof({ weight: 6, arbitrary: word }, fc.constantFrom(...fragments), fc.string({ unit: 'binary' })), {
    maxLength: 12,
  })
  .map((parts) => parts.join(' '));
const name = fc.oneof(
  fc.array(word, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('_')),
  fc.array(word, { minLength: 1, maxLength: 2 }).map((parts) => parts.join('').toUpperCase()),
  fc.constantFrom(...fragments),
  fc.string({ unit: 'binary', maxLength: 150 }),
);
const key = fc.oneof({ weight: 3, arbitrary: word }, fc.constantFrom(...keys), fc.string({ maxLength: 8 }));

/** A number that a text can hold and a double cannot, written as text first. */
const huge = fc.constantFrom(...numbers).map((digits) => `\u0001${digits}\u0001`);
const anything = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<Json>,
  huge,
  fc.constantFrom<Json>(null, [], {}, '', 0, -0, true),
);
const object = (entries: fc.Arbitrary<(readonly [string, Json])[]>): fc.Arbitrary<Json> => entries.map(objectOf);

/** JSON Schemas, proper and not. */
const { schema } = fc.letrec<{ schema: Json; map: Json; list: Json }>((tie) => ({
  schema: fc.oneof(
    { maxDepth: 5, depthSize: 'small' },
    { weight: 1, arbitrary: anything },
    {
      weight: 6,
      arbitrary: object(
        fc.array(
          fc.oneof(
            fc.tuple(
              fc.constantFrom('type', 'format', 'pattern', 'title', '$anchor', '$id'),
              fc.oneof(word, fc.constant('object'), anything),
            ),
            fc.tuple(fc.constant('description'), fc.oneof(prose, anything)),
            fc.tuple(
              fc.constantFrom('properties', '$defs', 'definitions', 'patternProperties', 'dependentSchemas'),
              tie('map'),
            ),
            fc.tuple(fc.constantFrom('anyOf', 'oneOf', 'allOf', 'prefixItems', 'items'), tie('list')),
            fc.tuple(fc.constantFrom('items', 'additionalProperties', 'not', 'if', 'then', 'else'), tie('schema')),
            fc.tuple(
              fc.constantFrom('enum', 'required', 'examples'),
              fc.array(fc.oneof(word, prose, anything), { maxLength: 5 }),
            ),
            fc.tuple(fc.constantFrom('const', 'default'), fc.oneof(word, prose, anything)),
            fc.tuple(fc.constant('$ref'), fc.oneof(fc.constantFrom(...references), prose)),
            fc.tuple(key, anything),
          ) as fc.Arbitrary<readonly [string, Json]>,
          { maxLength: 6 },
        ),
      ),
    },
  ),
  map: object(fc.array(fc.tuple(key, tie('schema')), { maxLength: 5 })),
  list: fc.array(tie('schema'), { maxLength: 4 }),
}));

const annotations = object(
  fc.array(
    fc.tuple(
      fc.oneof(fc.constantFrom('readOnlyHint', 'destructiveHint', 'title'), key),
      fc.oneof(fc.boolean(), anything),
    ),
    { maxLength: 3 },
  ),
);
const tool = object(
  fc
    .tuple(
      fc.tuple(fc.constant('name'), fc.oneof({ weight: 20, arbitrary: name }, anything)),
      fc.array(
        fc.oneof(
          {
            weight: 4,
            arbitrary: fc.tuple(
              fc.constantFrom('description', 'title'),
              fc.oneof({ weight: 5, arbitrary: prose }, anything),
            ),
          },
          {
            weight: 4,
            arbitrary: fc.tuple(fc.constantFrom('inputSchema', 'outputSchema', 'input_schema', 'parameters'), schema),
          },
          fc.tuple(fc.constant('annotations'), fc.oneof(annotations, anything)),
          fc.tuple(key, anything),
        ) as fc.Arbitrary<readonly [string, Json]>,
        { maxLength: 5 },
      ),
    )
    .map(([first, rest]) => [first, ...rest]),
);

/** The text of a manifest: tools of every shape, in every dialect, with numbers that no double holds. */
export const arbitraryManifest: fc.Arbitrary<string> = fc
  .tuple(
    fc.oneof(
      { weight: 12, arbitrary: fc.array(tool, { minLength: 1, maxLength: 4 }) },
      fc.array(anything, { maxLength: 3 }),
    ),
    fc.constantFrom<(tools: Json[]) => Json>(
      (tools) => ({ tools }),
      (tools) => tools,
      (tools) => ({ jsonrpc: '2.0', id: 1, result: { tools } }),
      (tools) => [{ tools }, { result: { tools } }],
      (tools) => ({ tools: tools.map((one) => ({ type: 'function', function: one })) }),
    ),
  )
  .map(([tools, dialect]) => JSON.stringify(dialect(tools)).replaceAll(/"\\u0001([^"\\]*)\\u0001"/g, '$1'));
