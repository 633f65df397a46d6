import { type Json } from '../../manifest/json.ts';
import { purlVersion, packageName, withoutVersion } from '../../manifest/package-url.ts';
import { type Problem } from '../../manifest/problem.ts';
import { type Description } from '../description.ts';
import { describers } from '../descriptions.ts';
import { type Addition } from './addition.ts';

/** What a document says of a server, when it is of a kind that says such things. */
export const description = (document: Json | undefined): Description | undefined =>
  document === undefined
    ? undefined
    : describers.map(({ describe }) => describe(document)).find((found) => found !== undefined);

const joined = (some: readonly string[] = [], more: readonly string[] = []): string[] => [
  ...new Set([...some, ...more]),
];

/**
 * An addition with what a description knows beside it; what the addition says itself stays. The package goes into the
 * capture where nobody was asked: a server that was started may be of another version.
 */
export function withDescription(addition: Addition, described: Description): Addition {
  const { capture, match, names } = addition;
  const [purl] = described.packages;
  const version = purl === undefined ? undefined : purlVersion(purl);
  const isOfPackage = capture.transport === 'none' && capture.package === undefined && version !== undefined;
  const plain = described.packages.map(withoutVersion);
  const known = Object.entries(addition.stated ?? {}).filter(([, value]) => value !== undefined);
  return {
    ...addition,
    capture: isOfPackage ? { ...capture, package: purl } : capture,
    id: addition.id ?? described.id,
    version: addition.version ?? version ?? described.version,
    title: addition.title ?? described.title,
    names: [described.name.split('/').at(-1), ...names],
    match: { ...match, packages: joined(match.packages, plain), urls: joined(match.urls, described.urls) },
    stated: { package: plain[0], ...described.stated, ...Object.fromEntries(known) },
  };
}

/** Why a description alone is nothing to file, and how its server can be asked. */
export function withoutTools(file: string, { name, packages, urls }: Description): Problem {
  const npm = packages.find((purl) => purl.startsWith('pkg:npm/'));
  const asked = npm === undefined ? urls[0] : packageName(npm);
  const how =
    asked === undefined
      ? ' (what the server answers to tools/list)'
      : `, or tool-risk-catalogue add ${asked}, which asks it`;
  return {
    file,
    at: '',
    wrong: `describes the server ${name} but lists no tools of it`,
    right: `a file with its tools beside this one${how}`,
  };
}
