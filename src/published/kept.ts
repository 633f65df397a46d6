/** Bytes of which the answers are kept in memory, about. */
const most = 64_000_000;

/** What was read last, so that nothing is asked for twice in a row. */
export interface Kept {
  /** The value of a key, made once; a value that could not be made is forgotten. */
  readonly get: <T>(key: string, make: () => Promise<{ readonly value: T; readonly bytes: number }>) => Promise<T>;
}

/** Keeps values up to a size; what was asked for longest ago goes first. */
export function kept(): Kept {
  const entries = new Map<string, { readonly value: Promise<unknown>; bytes: number }>();
  let total = 0;
  const forget = (key: string): void => {
    total -= entries.get(key)?.bytes ?? 0;
    entries.delete(key);
  };
  return {
    get: <T>(key: string, make: () => Promise<{ readonly value: T; readonly bytes: number }>): Promise<T> => {
      const known = entries.get(key);
      if (known) {
        entries.delete(key);
        entries.set(key, known);
        return known.value as Promise<T>;
      }
      const entry = {
        bytes: 0,
        value: make().then(({ value, bytes }) => {
          entry.bytes = bytes;
          total += bytes;
          for (const [oldest] of entries) if (total > most && oldest !== key) forget(oldest);
          return value;
        }),
      };
      entries.set(key, entry);
      entry.value.catch(() => {
        forget(key);
      });
      return entry.value;
    },
  };
}
