/** How many signs have to be put in, left out, changed or swapped with their neighbour to make one word the other. */
function distance(a: readonly string[], b: readonly string[]): number {
  let [before, last]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, index) => index)];
  for (const [row, sign] of a.entries()) {
    const current = [row + 1];
    for (const [column, other] of b.entries()) {
      const change = (last[column] ?? 0) + (sign === other ? 0 : 1);
      const isSwap = sign === b[column - 1] && other === a[row - 1];
      const swap = isSwap ? (before[column - 1] ?? 0) + 1 : Infinity;
      current.push(Math.min((current[column] ?? 0) + 1, (last[column + 1] ?? 0) + 1, change, swap));
    }
    [before, last] = [last, current];
  }
  return last[b.length] ?? 0;
}

/** The known word that a word was probably meant to be: at most a third of its signs are others. Undefined when none is. */
export function nearestWord(word: string, known: Iterable<string>): string | undefined {
  const signs = [...word.toLowerCase()].slice(0, 200);
  let found: { readonly word: string; readonly far: number } | undefined;
  for (const one of known) {
    const others = [...one.toLowerCase()].slice(0, 200);
    const most = Math.max(signs.length, others.length) / 3;
    if (Math.abs(signs.length - others.length) > most) continue;
    const far = distance(signs, others);
    if (far <= most && far < (found?.far ?? Infinity)) found = { word: one, far };
  }
  return found?.word;
}
