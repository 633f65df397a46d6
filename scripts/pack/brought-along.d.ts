/** Built-ins that Node 20 lacks and the bundle has inside (`bundle.ts`). */
interface MapConstructor {
  groupBy<K, T>(items: Iterable<T>, keyOf: (item: T, index: number) => K): Map<K, T[]>;
}
