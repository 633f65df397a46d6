/** Keeps a choice for the next page; a closed storage is no error, the choice then lasts for this page. */
export function remember(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Private windows and blocked storage throw; nothing depends on the choice being kept.
  }
}

/** A choice kept earlier, if storage is open and holds one. */
export function recall(key: string): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}
