import { type ServerRecord } from '../record.ts';
import { nameKey } from './name-key.ts';

/**
 * How near a server stands to the maker of what it connects to, so that the original comes before copies of it:
 * 3 = filed under the product's own name (package scope or repository owner begin the title, or the other way round),
 * 2 = only its repository says so, while its package has another scope; or one of the protocol's own reference servers,
 * 1 = everybody else, 0 = of them those that nobody has described, so that only their package speaks for them. What a title has
 * in brackets names a community author and is left out, and so is the scope where the title is the package's name.
 */
export function standing({ owner, facts }: Pick<ServerRecord, 'owner' | 'facts'>): number {
  const product = nameKey(facts.title.replace(/^@[^/]+\//, '').replace(/\(.*$/, ''));
  const repository = repositoryOf(facts.repository).split('/')[0] ?? '';
  const isScoped = owner !== 'npm' && owner !== 'pypi';
  if (isScoped && isMaker(owner, product)) return 3;
  if (isMaker(repository, product)) return isScoped ? 2 : 3;
  if (owner === protocolOwner) return 2;
  return facts.summaryBy === undefined ? 1 : 0;
}

/** The scope under which the protocol's makers publish reference servers (https://github.com/modelcontextprotocol/servers). */
const protocolOwner = 'modelcontextprotocol';

/** Shorter names would begin with too much. */
const shortest = 4;

function isMaker(owner: string, product: string): boolean {
  const maker = nameKey(owner);
  if (maker.length < shortest) return maker !== '' && maker === product;
  return product.startsWith(maker) || (product.length >= shortest && maker.startsWith(product));
}

/** `owner/name` of a repository's address; empty where it has none. */
export function repositoryOf(address: string | undefined): string {
  const path = /^https?:\/\/[^/]+\/([^/?#]+\/[^/?#]+)/.exec(address ?? '')?.[1] ?? '';
  return path.replace(/\.git$/, '');
}
