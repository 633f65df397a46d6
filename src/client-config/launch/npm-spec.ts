import { npmPurl } from '../../manifest/package-url.ts';
import { fileAt, repositoryAt } from './remote-source.ts';
import { isFilledIn, looseVersion, notUnderstood, type Started } from './started.ts';

const named = /^((?:@[\w.~-]+\/)?[A-Za-z0-9~-][\w.~-]*)(?:@(.*))?$/s;
/** What npm takes for a folder or a file of this machine. */
const local = /^(?:\.{1,2}(?:[\\/]|$)|[\\/~]|[A-Za-z]:[\\/]|file:|link:)|\.(?:tgz|tar|tar\.gz)$/;
const hosted = /^(?:(github|gitlab|bitbucket|gist):)?([\w.-]+\/)?([\w.-]+)(?:#(.*))?$/s;
const hosts: Readonly<Record<string, string>> = {
  gitlab: 'gitlab.com',
  bitbucket: 'bitbucket.org',
  gist: 'gist.github.com',
};

/** A version that always means the same files: no range, and no tag such as `latest`. */
const isExact = (version: string): boolean => /^[v=]?\d+\.\d+\.\d+(?:-[\w.-]+)?(?:\+[\w.-]+)?$/.test(version);

/**
 * What npm and its kind fetch by a word: a package of the registry (an alias counts as what it stands for), a repository, a
 * file at an address, or a folder of this machine, of which nothing is said.
 * https://docs.npmjs.com/cli/v11/using-npm/package-spec
 */
export function npmSpec(spec: string): Started & { readonly name?: string } {
  const alias = /^[^/]*@npm:(.+)$/s.exec(spec) ?? /^@[^/]*\/[^@]*@npm:(.+)$/s.exec(spec) ?? /^npm:\/?(.+)$/s.exec(spec);
  const text = alias?.[1] ?? spec;
  if (
    /^(?:git\+|git:\/\/|git@|ssh:\/\/)/i.test(text) ||
    /^https?:\/\/(?:[^/]*@)?(?:github|gitlab)\.com\/[^/]+\/[^/]+?(?:\.git)?(?:#|$)/i.test(text)
  ) {
    const [address = '', revision] = text.split('#');
    return repositoryAt(address, revision);
  }
  if (/^https?:\/\//i.test(text)) return fileAt(text);
  if (local.test(text)) return { words: [text] };
  const [, name, version] = named.exec(text) ?? [];
  if (name !== undefined && !isFilledIn(version ?? '')) {
    const from = version !== undefined && /[/:]/.test(version) ? npmSpec(version) : undefined;
    if (from) return from;
    const exact = version !== undefined && isExact(version);
    return {
      ...{ name, purl: npmPurl(name) },
      ...(version !== undefined && { version }),
      ...looseVersion(name, version, exact),
    };
  }
  const [, host, owner, repo, revision] = hosted.exec(text) ?? [];
  if (repo !== undefined && (owner !== undefined || host === 'gist'))
    return repositoryAt(`${hosts[host ?? ''] ?? 'github.com'}/${owner ?? ''}${repo}`, revision);
  return notUnderstood('the package', isFilledIn(text) ? 'a variable says which package' : 'its name is no package’s');
}
