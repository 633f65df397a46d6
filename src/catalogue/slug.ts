import { sha256Hex } from '../manifest/definition-hash.ts';

/** Names that a URL segment and every file system can carry as they are. */
const plain = /^[A-Za-z0-9_-](?:[A-Za-z0-9_.-]{0,98}[A-Za-z0-9_-])?$/;

/** Devices of Windows, whatever follows their first dot, and what web servers take for a folder's own page. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)|^index(?:\.html?)?$/i;

/** How slugs end that carry a hash. A plain name that ends so could be made to meet one of them. */
const endsInHash = /-[0-9a-f]{8,}$/i;

const isFaithful = (name: string): boolean => plain.test(name) && !reserved.test(name) && !endsInHash.test(name);

/**
 * Last URL segment for every tool that a server has ever listed, by its name. A faithful name is its own slug. Other
 * names get their letters and digits and the start of the SHA-256 of the name as JSON, eight digits or as many more as
 * tell them apart. Slugs of one server differ in more than their capitals, which some file systems cannot tell apart.
 *
 * An address stays: names of earlier versions keep what they had, and inside a version neither order nor number of the
 * tools matters, unless their names differ in capitals only; the one whose code units come first is then plain.
 * @param versions the names in each captured version, oldest version first
 */
export function slugs(versions: readonly (readonly string[])[]): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  const given = new Map<string, string>();
  for (const names of versions)
    for (const name of names.toSorted()) {
      if (given.has(name)) continue;
      const slug = candidates(name).find((one) => !taken.has(one.toLowerCase()));
      if (slug === undefined) throw new Error(`two names of one SHA-256: ${JSON.stringify(name)}`);
      taken.add(slug.toLowerCase());
      given.set(name, slug);
    }
  return given;
}

/** What a name may be called in an address, best first. */
function candidates(name: string): string[] {
  const hash = sha256Hex(JSON.stringify(name));
  const withHash = [8, 16, 32, 64].map((digits) => `${readable(name)}-${hash.slice(0, digits)}`);
  return isFaithful(name) ? [name, ...withHash] : withHash;
}

/** Letters and digits of a name, at most 60 characters; `tool` where it has none. */
function readable(name: string): string {
  const kept = name
    .replace(/[^A-Za-z0-9_]+/g, '-')
    .slice(0, 60)
    .replace(/^-|-$/g, '');
  return kept === '' ? 'tool' : kept;
}
