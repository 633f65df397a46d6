import { isJsonObject } from '../manifest/json.ts';
import { valueAt } from '../manifest/json-pointer.ts';
import { type Parameter, type Tool } from '../manifest/tool.ts';

/** The one kind of value that an argument takes, as far as conditions tell them apart. */
export type Shape = 'text' | 'texts' | 'number' | 'switch' | 'list' | 'other';

const shapes: Readonly<Record<string, Shape>> = {
  string: 'text',
  number: 'number',
  boolean: 'switch',
};

/** What an argument takes; null beside it counts as leaving it out. */
export function shapeOf({ definition }: Tool, { types, pointer }: Parameter): Shape {
  const own = [
    ...new Set(types.filter((type) => type !== 'null').map((type) => (type === 'integer' ? 'number' : type))),
  ];
  const [type] = own;
  if (type === undefined || own.length > 1) return 'other';
  if (type !== 'array') return shapes[type] ?? 'other';
  const schema = valueAt(definition, pointer);
  const items = isJsonObject(schema) ? schema['items'] : undefined;
  return isJsonObject(items) && items['type'] === 'string' ? 'texts' : 'list';
}
