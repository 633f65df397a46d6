/** A schema behind what it is wrapped in: what is transformed afterwards, or may be left out. */
function bare(schema: unknown): object | undefined {
  if (typeof schema !== 'object' || schema === null) return undefined;
  if ('in' in schema) return bare(schema.in);
  return 'unwrap' in schema && typeof schema.unwrap === 'function' && !('element' in schema)
    ? bare((schema.unwrap as () => unknown)())
    : schema;
}

const shapeOf = (schema: object): Readonly<Record<PropertyKey, unknown>> | undefined =>
  'shape' in schema ? (schema.shape as Readonly<Record<PropertyKey, unknown>>) : undefined;

/** The keys that a zod schema allows of an object at a path; none where it is no object. */
export function keysAt(schema: unknown, [key, ...rest]: readonly PropertyKey[]): string[] {
  const own = bare(schema);
  if (!own) return [];
  if (key === undefined) return Object.keys(shapeOf(own) ?? {});
  if ('element' in own) return keysAt(own.element, rest);
  return keysAt('valueType' in own ? own.valueType : shapeOf(own)?.[key], rest);
}
