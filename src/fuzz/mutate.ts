import { isJsonObject, type Json } from '../manifest/json.ts';
import { edited, objectOf, somewhere, valueOn, type Edit } from './edit-tree.ts';
import { fragments, keys, numbers, references } from './hostile-fragments.ts';
import { type Random } from './random.ts';

/** A fragment put somewhere into a text. */
function spliced(random: Random, text: string): string {
  const at = random.below(text.length + 1);
  const dropped = random.below(3) === 0 ? random.below(20) : 0;
  return text.slice(0, at) + random.of(fragments) + text.slice(at + dropped);
}

const scalar = (random: Random): Json =>
  random.of<() => Json>([
    () => null,
    () => true,
    () => random.below(2 ** 32) - 2 ** 31,
    () => Number.MAX_VALUE,
    () => [],
    () => ({}),
    () => random.of(fragments),
    () => ({ $ref: random.of(references) }),
    () => objectOf([[random.of(keys), random.of(fragments)]]),
    () => [null, [], {}, 'a', 1],
  ])();

/** `value` inside up to sixty more levels of one kind. */
function nested(random: Random, value: Json): Json {
  const wrap = random.of<(inner: Json) => Json>([
    (inner) => [inner],
    (inner) => ({ properties: { x: inner } }),
    (inner) => ({ type: 'object', properties: { action: inner }, required: ['action'] }),
    (inner) => ({ anyOf: [inner, inner] }),
    (inner) => objectOf([[random.of(keys), inner]]),
  ]);
  const levels = random.of([1, 2, 3, 10, 60]);
  let whole = value;
  // What doubles with every level stays small enough to be written down.
  for (let level = 0; level < levels && JSON.stringify(whole).length < 200_000; level += 1) whole = wrap(whole);
  return whole;
}

/** Faults in the structure of a document, each at one place. */
const structural: readonly [(random: Random, document: Json) => Edit, ...((random: Random, document: Json) => Edit)[]] =
  [
    () => () => [],
    (random) => (key) => [[key, scalar(random)]],
    (random) => (_key, value) => [[random.of(keys), value]],
    (random) => (key, value) => [
      [key, value],
      [random.of(keys), value],
    ],
    (random) => (key, value) => [[key, nested(random, value)]],
    (random) => (key, value) => Array.from({ length: random.of([2, 3, 30]) }, () => [key, value] as const),
    (random) => (key, value) => [
      [key, value],
      ...Array.from({ length: 20 }, (_, i) => [`${key}${String(i)}`, value] as const),
      [random.of(keys), null],
    ],
    (random) => (key, value) => [[key, typeof value === 'string' ? spliced(random, value) : random.of(fragments)]],
    (random, document) => (key) => [[key, valueOn(document, somewhere(random, document))]],
    (random) => (key, value) => [[key, isJsonObject(value) ? { ...value, $ref: random.of(references) } : value]],
    (random) => (key, value) => [[spliced(random, key), value]],
  ];

/** Other ways to write the same list of tools down, and wrong ones. */
const dialects: readonly [(tools: readonly Json[]) => Json, ...((tools: readonly Json[]) => Json)[]] = [
  (tools) => ({ tools: [...tools] }),
  (tools) => [...tools],
  (tools) => ({ jsonrpc: '2.0', id: 1, result: { tools: [...tools] } }),
  (tools) => tools.map((tool) => ({ tools: [tool] })),
  (tools) => ({ tools: tools.map((tool) => ({ type: 'function', function: tool })) }),
  (tools) => ({ tools: tools.map((tool) => renamed(tool, 'input_schema')) }),
  (tools) => ({ tools: tools.map((tool) => renamed(tool, 'parameters')) }),
  (tools) => ({ tools: [...tools, ...tools] }),
  (tools) => ({ tools: [...tools], nextCursor: 'more' }),
  (tools) => [{ result: { tools: [...tools] } }, ...tools],
];

const renamed = (tool: Json, to: string): Json =>
  isJsonObject(tool)
    ? objectOf(Object.entries(tool).map(([key, value]) => [key === 'inputSchema' ? to : key, value]))
    : tool;

/** Faults in the text itself. */
const textual: readonly [(random: Random, text: string) => string, ...((random: Random, text: string) => string)[]] = [
  (random, text) => text.slice(0, random.below(text.length + 1)),
  (random, text) => text.slice(random.below(text.length + 1)),
  (random, text) => spliced(random, text),
  (random, text) => {
    const from = random.below(text.length + 1);
    return text.slice(0, from) + text.slice(from + random.below(200));
  },
  (random, text) => {
    const from = random.below(text.length + 1);
    return text.slice(0, from) + text.slice(from, from + random.below(400)).repeat(2) + text.slice(from);
  },
  (random, text) => text.replaceAll(/(?<=[:[,])\d+(?=[,}\]])/g, () => random.of(numbers)),
  (random, text) => text.replace(/"(\w+)":/, (key) => `${key}${JSON.stringify(random.of(fragments))},${key}`),
  (_random, text) => `\ufeff${text}`,
  (_random, text) => `Server is running\n${text}\n{"jsonrpc":"2.0","method":"notifications/message"}`,
  (_random, text) => `${text}\n${text}`,
  (_random, text) => text.replaceAll(',', ',\r\n'),
];

/**
 * Most characters of a document that faults multiply, and of one in fifty: real lists of tools reach 500,000. Another form or
 * a fault in the text may double it once more.
 */
const most = { usual: 200_000, seldom: 2_000_000 };

/** A manifest of these tools with one to six faults in it, which follow from `random` alone. */
export function mutated(random: Random, tools: readonly Json[]): string {
  let document: Json = { tools: [...tools] };
  const longest = random.below(50) === 0 ? most.seldom : most.usual;
  for (let faults = 1 + random.below(6); faults > 0; faults -= 1) {
    const path = ['tools', ...somewhere(random, document['tools'] ?? null)];
    const next = edited(document, path, random.of(structural)(random, document)) as { tools: Json[] };
    if (JSON.stringify(next).length <= longest) document = next;
  }
  const list = document['tools'];
  const shaped = Array.isArray(list) && random.below(3) === 0 ? random.of(dialects)(list) : document;
  const text = JSON.stringify(shaped);
  return random.below(4) === 0 ? random.of(textual)(random, text) : text;
}
