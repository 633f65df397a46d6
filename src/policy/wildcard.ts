/** What one place of a pattern takes: a sign that fits, or, where undefined, any number of signs. */
export type Place = ((sign: string) => boolean) | undefined;

const literal =
  (wanted: string): Place =>
  (sign) =>
    sign === wanted;

const any: Place = () => true;

/**
 * Whether a pattern takes the whole text. Only the last star is ever tried again, so no pattern takes longer than its
 * length times the text's.
 */
export function takes(pattern: readonly Place[], text: string): boolean {
  const signs = [...text];
  let [at, place] = [0, 0];
  let star: { readonly place: number; at: number } | undefined;
  while (at < signs.length) {
    const sign = signs[at] ?? '';
    if (place < pattern.length && pattern[place]?.(sign) === true) {
      at += 1;
      place += 1;
    } else if (place < pattern.length && pattern[place] === undefined) {
      star = { place, at };
      place += 1;
    } else if (star) {
      star.at += 1;
      at = star.at;
      place = star.place + 1;
    } else return false;
  }
  return pattern.slice(place).every((one) => one === undefined);
}

/** A pattern of `*` for any signs and `?` for one; every other sign stands for itself. */
export const simplePattern = (pattern: string): Place[] =>
  [...pattern].map((sign) => (sign === '*' ? undefined : sign === '?' ? any : literal(sign)));

/** The end of a class that begins at `start`, or -1 when nothing closes it. */
function classEnd(signs: readonly string[], start: number): number {
  for (let at = start + 1; at < signs.length; at += 1) {
    if (signs[at] === '\\') at += 1;
    else if (signs[at] === ']') return at;
  }
  return -1;
}

/** A class such as `[^a-z]`, from what stands in its brackets; undefined when it is none. */
function classOf(body: string): Exclude<Place, undefined> | undefined {
  const negated = body.startsWith('^');
  const inside = (negated ? body.slice(1) : body).replace(/\\(.)/gsu, '$1').replace(/[\\\]^[]/g, '\\$&');
  if (inside === '') return undefined;
  try {
    const expression = new RegExp(`^[${negated ? '^' : ''}${inside}]$`, 'su');
    return (sign) => expression.test(sign);
  } catch {
    return undefined;
  }
}

/**
 * A pattern of `*`, `?`, classes in brackets, and `\` before a sign that stands for itself. Undefined when a class is
 * none, such as `[]`: such a pattern takes nothing. A bracket that is never closed stands for itself.
 */
export function classPattern(pattern: string): Place[] | undefined {
  const signs = [...pattern];
  const places: Place[] = [];
  for (let at = 0; at < signs.length; at += 1) {
    const sign = signs[at] ?? '';
    const end = sign === '[' ? classEnd(signs, at) : -1;
    if (end !== -1) {
      const fits = classOf(signs.slice(at + 1, end).join(''));
      if (!fits) return undefined;
      places.push(fits);
      at = end;
    } else if (sign === '\\' && at + 1 < signs.length) {
      at += 1;
      places.push(literal(signs[at] ?? ''));
    } else places.push(sign === '*' ? undefined : sign === '?' ? any : literal(sign));
  }
  return places;
}
