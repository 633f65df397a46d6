import { looseVersion, type Started } from './started.ts';

/** A tag that names one release, or a commit. */
const isExactRevision = (revision: string | undefined): boolean =>
  revision !== undefined &&
  (/^v?\d+\.\d+\.\d+(?:[-+][\w.+-]+)?$/.test(revision) || /^(?=.*\d)[0-9a-f]{7,64}$/i.test(revision));

/** Purl types of the forges whose repositories have one. */
const forges: Readonly<Record<string, string>> = { 'github.com': 'github', 'bitbucket.org': 'bitbucket' };

/** A repository as it stands in an address, without user and ending: `github.com/acme/notes`. */
const repository = (address: string): string =>
  address
    .replace(/^(?:git\+)?[a-z]+:\/\//i, '')
    .replace(/^[^/]*@/, '')
    .replace(/^([\w.-]+):(?!\d)/, '$1/')
    .replace(/[?#].*$/, '')
    .replace(/\.git$/, '')
    .replace(/\/+$/, '');

/** A repository at a revision; without one, and at a branch, what it starts moves. */
export function repositoryAt(address: string, revision: string | undefined): Started {
  const what = repository(address);
  const [host = '', owner, name] = what.toLowerCase().split('/');
  const forge = Object.hasOwn(forges, host) ? forges[host] : undefined;
  const isNamed = /^[\w.-]+$/.test(owner ?? '') && /^[\w.-]+$/.test(name ?? '');
  return {
    ...(forge !== undefined && isNamed && { purl: `pkg:${forge}/${owner ?? ''}/${name ?? ''}` }),
    ...(revision !== undefined && { version: revision }),
    ...looseVersion(what, revision, isExactRevision(revision)),
  };
}

/** A file at an address: whoever serves it can put another one there. */
export const fileAt = (address: string): Started => ({
  loose: {
    what: address.replace(/^[a-z+]+:\/\/(?:[^/]*@)?/i, '').replace(/[?#].*$/, ''),
    why: 'is a file at an address, and files there can change',
    isUnderstood: true,
  },
});
