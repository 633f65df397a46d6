import { stringify } from 'yaml';
import { server } from '../manifest/server.ts';
import { npmPurl } from '../manifest/package-url.ts';
import { type PackageManifest } from './program.ts';

/** What only a person can say of a server: its title and one line in our own words. */
export interface OwnWords {
  readonly title: string;
  readonly summary: string;
  /** Where nobody has written a summary, and the package's own stands in its place. */
  readonly summaryBy?: 'package';
}

/**
 * Web address of a repository from any form npm accepts: an object, a git URL, `git@host:owner/repo`, `github:owner/repo`, `owner/repo`.
 * Undefined for anything else.
 */
export function repositoryUrl(repository: unknown): string | undefined {
  const given =
    typeof repository === 'object' && repository !== null && 'url' in repository ? repository.url : repository;
  if (typeof given !== 'string') return undefined;
  const short = /^(?:(github|gitlab|bitbucket):)?([\w.-]+\/[\w.-]+)$/.exec(given);
  if (short?.[2]) {
    const host = short[1] === 'gitlab' ? 'gitlab.com' : short[1] === 'bitbucket' ? 'bitbucket.org' : 'github.com';
    return `https://${host}/${short[2].replace(/\.git$/, '')}`;
  }
  const long =
    /^(?:git\+)?(?:(?:https?|git|ssh):\/\/)?(?:[^@/]+@)?([\w.-]+\.[a-z]+)[/:]([^#?]+?)(?:\.git)?\/?(?:[#?].*)?$/.exec(
      given,
    );
  return long?.[1] && long[2] ? `https://${long[1]}/${long[2]}` : undefined;
}

/** What is used of any file that describes a program in the words of `package.json`, an MCP bundle's manifest among them. */
export type Metadata = Pick<PackageManifest, 'license' | 'licenses' | 'repository' | 'homepage' | 'description'>;

/** What a file that was written for others states of a server; it may say nothing. */
export interface StatedFacts {
  /** In the author's words. */
  readonly description?: unknown;
  /** Package URL without version. */
  readonly package?: string | undefined;
  readonly repository?: string | undefined;
  readonly homepage?: string | undefined;
  readonly licence?: string | undefined;
}

/** SPDX expression of a package's licence in any form npm has known; undefined when it states none. */
export function licenceOf(manifest: Metadata): string | undefined {
  const stated =
    manifest.license ?? (Array.isArray(manifest.licenses) ? (manifest.licenses as unknown[])[0] : undefined);
  if (typeof stated === 'string') return stated.length > 1 ? stated : undefined;
  if (typeof stated === 'object' && stated !== null && 'type' in stated && typeof stated.type === 'string')
    return stated.type;
  return undefined;
}

const sameProject = (homepage: string, repository: string | undefined): boolean =>
  repository !== undefined && homepage.startsWith(repository);

function homepageOf(manifest: Metadata, repository: string | undefined): string | undefined {
  const given = manifest.homepage;
  if (typeof given !== 'string' || !/^https?:\/\//.test(given) || !URL.canParse(given)) return undefined;
  return sameProject(given, repository) ? undefined : given;
}

/** What strangers state, where `server.yaml` takes it. */
const kept = (key: 'repository' | 'homepage' | 'licence', stated: string | undefined): string | undefined =>
  server.shape[key].safeParse(stated).success ? stated : undefined;

/** Facts in metadata of a package of any kind; what is no licence or web address is left out. */
export function statedBy(metadata: Metadata): StatedFacts {
  const repository = kept('repository', repositoryUrl(metadata.repository));
  const homepage = kept('homepage', homepageOf(metadata, repository));
  return { description: metadata.description, repository, homepage, licence: kept('licence', licenceOf(metadata)) };
}

/** Facts in the `package.json` of an npm package. */
export const statedByPackage = (manifest: PackageManifest): StatedFacts => ({
  package: npmPurl(manifest.name),
  ...statedBy(manifest),
});

/**
 * Text of a new `server.yaml` from our words and what a package or a registry states.
 * Throws when the words break the format.
 */
export function serverYaml(words: OwnWords, stated: StatedFacts = {}): string {
  const facts = {
    title: words.title,
    summary: words.summary,
    summaryBy: words.summaryBy,
    package: stated.package,
    repository: stated.repository,
    homepage: stated.homepage,
    licence: stated.licence,
  };
  const known = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
  const result = server.safeParse(known);
  if (!result.success) throw new Error(`server.yaml: ${result.error.issues.map((issue) => issue.message).join('; ')}`);
  return stringify(known, { lineWidth: 0 });
}
