/** Names that Windows keeps for devices, whatever ending stands behind them (“Naming Files, Paths, and Namespaces”), and names whose end it drops. */
const unportable = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)|[. ]$/i;

/** Whether a part of a path can be a file or folder on every system. */
export const isPortable = (name: string): boolean => !unportable.test(name);

/** The other name of which a system that knows no capitals would make the same file; undefined where there is none. */
export const namesake = (name: string, others: readonly string[]): string | undefined =>
  others.find((other) => other !== name && other.toLowerCase() === name.toLowerCase());
