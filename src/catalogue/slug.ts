import { sha256Hex } from '../manifest/definition-hash.ts';

/** Names that a URL segment and every file system can carry as they are. */
const plain = /^[A-Za-z0-9_-][A-Za-z0-9_.-]{0,99}$/;

/**
 * Last URL segment for each tool of one server, in the given order. A plain name is its own slug. Other names get
 * their letters and digits plus the first eight hex digits of their SHA-256, and so do names that differ from an
 * earlier one in case only, since some file systems cannot tell those apart.
 */
export function slugs(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const asIs = plain.test(name) && !name.endsWith('.') && !taken.has(name.toLowerCase());
    const slug = asIs ? name : withHash(name);
    taken.add(slug.toLowerCase());
    return slug;
  });
}

function withHash(name: string): string {
  const readable = name
    .replace(/[^A-Za-z0-9_]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  return `${readable === '' ? 'tool' : readable}-${sha256Hex(name).slice(0, 8)}`;
}
