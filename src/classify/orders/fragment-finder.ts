/** Sets `stands` to 1 at the number of each fragment that stands in a text, and lists those where it was 0. */
export type FragmentFinder = (text: string, stands: Uint8Array) => number[];

/**
 * Looks for all fragments in one pass over a text, whatever their number (Aho and Corasick 1975: a tree of all fragments
 * whose every node knows where to go on after any character). Fragments are in lower case; capitals of
 * ASCII count as such, and 0 stands for any digit.
 */
export function fragmentFinder(fragments: ReadonlyMap<string, number>): FragmentFinder {
  const all = [...fragments.keys()].join('');
  /** Characters that stand in fragments, numbered from 1; all others are 0 and lead back to the root. */
  const classes = new Uint16Array(0x10000);
  let width = 1;
  for (const character of all) {
    const code = character.charCodeAt(0);
    if (classes[code] !== 0) continue;
    classes[code] = width;
    if (character >= 'a' && character <= 'z') classes[code - 32] = width;
    if (character === '0') classes.fill(width, code, code + 10);
    width += 1;
  }
  const classOf = (text: string, at: number): number => classes[text.charCodeAt(at)] ?? 0;

  /** The node that follows a node and a class; 0, the root, where none does. */
  const next = new Uint16Array((all.length + 1) * width);
  const ends: number[][] = [[]];
  for (const [fragment, number] of fragments) {
    let node = 0;
    for (let at = 0; at < fragment.length; at += 1) {
      const step = node * width + classOf(fragment, at);
      next[step] ||= ends.push([]) - 1;
      node = next[step];
    }
    ends[node]?.push(number);
  }

  /** The longest other fragment's beginning that a node ends with. Nodes nearer to the root come first. */
  const shorter = new Uint16Array(ends.length);
  const open = [0];
  for (const node of open) {
    const other = shorter[node] ?? 0;
    ends[node]?.push(...(node === 0 ? [] : (ends[other] ?? [])));
    for (let step = 0; step < width; step += 1) {
      const child = next[node * width + step] ?? 0;
      const otherwise = node === 0 ? 0 : (next[other * width + step] ?? 0);
      if (child === 0) {
        next[node * width + step] = otherwise;
        continue;
      }
      shorter[child] = otherwise;
      open.push(child);
    }
  }

  const isEnd = Uint8Array.from(ends, ({ length }) => (length > 0 ? 1 : 0));
  return (text, stands) => {
    const found: number[] = [];
    let node = 0;
    for (let at = 0; at < text.length; at += 1) {
      node = next[node * width + classOf(text, at)] ?? 0;
      if (isEnd[node] === 0) continue;
      for (const number of ends[node] ?? []) {
        if (stands[number] === 1) continue;
        stands[number] = 1;
        found.push(number);
      }
    }
    return found;
  };
}
