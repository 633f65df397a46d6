import { type ServerFacts } from './server.ts';

/** Hosts of repositories whose addresses begin with the owner; a home page there is a repository. */
const codeHosts = new Set(['github.com', 'gitlab.com', 'bitbucket.org', 'codeberg.org']);

/** First step of an address's path, as it is written; undefined where there is none. */
function firstStep(address: string): string | undefined {
  const { pathname } = new URL(address);
  const [step = ''] = pathname.split('/').filter(Boolean);
  return /^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u.test(step) ? step : undefined;
}

/**
 * The account that a server's repository belongs to: `domdomegg` of `https://github.com/domdomegg/gmail-mcp`. Read from
 * the repository that its package names, else from a home page on a known host of code; undefined where neither is known.
 * A package may name any repository, so this is the owner of the repository and no proof of who published the package.
 */
export function repositoryOwner({
  facts,
}: {
  readonly facts: Pick<ServerFacts, 'repository' | 'homepage'>;
}): string | undefined {
  const { repository, homepage } = facts;
  if (repository !== undefined) return firstStep(repository);
  return homepage !== undefined && codeHosts.has(new URL(homepage).hostname.replace(/^www\./, ''))
    ? firstStep(homepage)
    : undefined;
}
