/** Names that the protocol recommends, and that every target can write in a rule. */
const plain = /^[A-Za-z0-9_.-]{1,128}$/;

/** Whether a name has only the characters that the protocol recommends for tools. */
export const isPlainName = (name: string): boolean => plain.test(name) && name !== '__proto__';

/** A name with the characters that clients replace before they match it. */
export const underscored = (name: string): string => name.replace(/[^a-zA-Z0-9_-]/g, '_');

/**
 * Whether a pattern in which `*` stands for anything matches the whole text. The pieces between the stars are found one
 * after another, so no pattern takes longer than its text is long times its own length.
 */
export function matchesGlob(pattern: string, text: string): boolean {
  const [first = '', ...pieces] = pattern.split('*');
  const last = pieces.pop();
  if (last === undefined) return pattern === text;
  if (text.length < first.length + last.length || !text.startsWith(first) || !text.endsWith(last)) return false;
  const end = text.length - last.length;
  let at = first.length;
  for (const piece of pieces) {
    const found = text.indexOf(piece, at);
    if (found === -1 || found + piece.length > end) return false;
    at = found + piece.length;
  }
  return true;
}
