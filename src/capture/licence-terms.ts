/**
 * Whether an SPDX licence expression (SPDX 2.3, annex D) can be met with the allowed licences alone: of `A OR B` one is
 * enough, of `A AND B` both are needed, parentheses group and `AND` binds tighter. Exceptions (`WITH`) are not known.
 */
export function isAllowed(expression: string, allowed: ReadonlySet<string>): boolean {
  const words = expression.match(/[()]|[^\s()]+/g) ?? [];
  let at = 0;
  const either = (): boolean => {
    let met = both();
    while (words[at] === 'OR') {
      at += 1;
      met = both() || met;
    }
    return met;
  };
  const both = (): boolean => {
    let met = one();
    while (words[at] === 'AND') {
      at += 1;
      met = one() && met;
    }
    return met;
  };
  const one = (): boolean => {
    const word = words[at] ?? '';
    at += 1;
    if (word !== '(') return allowed.has(word);
    const met = either();
    const isClosed = words[at] === ')';
    at += 1;
    return met && isClosed;
  };
  const met = either();
  return met && at === words.length;
}
