/** Names that the protocol recommends, and that every target can write in a rule. */
const plain = /^[A-Za-z0-9_.-]{1,128}$/;

/** Whether a name has only the characters that the protocol recommends for tools. */
export const isPlainName = (name: string): boolean => plain.test(name) && name !== '__proto__';

/** A name with the characters that clients replace before they match it. */
export const underscored = (name: string): string => name.replace(/[^a-zA-Z0-9_-]/g, '_');

/** Whether a pattern in which `*` stands for anything matches the whole text. */
export function matchesGlob(pattern: string, text: string): boolean {
  const source = pattern
    .split('*')
    .map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
    .join('.*');
  return new RegExp(`^${source}$`, 's').test(text);
}
