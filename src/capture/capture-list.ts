import { availableParallelism } from 'node:os';
import { type Capture } from '../manifest/capture.ts';
import { definitionHash, sha256Hex } from '../manifest/definition-hash.ts';
import { npmPurl } from '../manifest/package-url.ts';
import { repositoryOwner } from '../manifest/repository-owner.ts';
import { type CommittedCapture, committedCaptures } from './capture-file.ts';
import { type Captured, type CapturePackage } from './capture-package.ts';
import { derivedWords } from './derived-words.ts';
import { earlierReleases } from './earlier-releases.ts';
import { type Journal } from './journal.ts';
import { isOpenLicence } from './open-licence.ts';
import { type PackageSpec, serverId, specFromPurl } from './package-spec.ts';
import { type PackageManifest } from './program.ts';
import { isKnown, saveCapture } from './save-capture.ts';
import { licenceOf, repositoryUrl } from './server-facts.ts';
import { whyNone, type WhyNone, whyThereIsNone } from './why-none.ts';

/** What became of one package of a list. */
export interface Listed {
  /** `name@version`. */
  readonly package: string;
  /** `known`: this version was filed before, and was not asked again. */
  readonly state: 'filed' | 'known' | WhyNone;
  /** The file, or why there is none. */
  readonly detail: string;
}

/** What it takes to capture a list besides the catalogue. */
export interface ListPorts {
  readonly catalog: string;
  readonly capture: CapturePackage;
  /** What a person has to look at before these tools are published; undefined for nothing. */
  readonly suspicion: (capture: Capture) => string | undefined;
  readonly journal: Journal<Listed>;
  /** Called after each package, with how many of how many are done. */
  readonly report: (done: number, of: number, listed: Listed) => void;
  /** Packages that are asked at a time; one per core when left out. */
  readonly jobs?: number;
  /** Earlier releases that are captured of each package besides the listed one. */
  readonly history?: History;
}

/** How much of a package's past is wanted, and who knows its versions. */
export interface History {
  /** Releases to file. One that cannot be captured is made up for by the next older one, as often as this number. */
  readonly releases: number;
  readonly versionsOf: (name: string) => Promise<readonly string[]>;
}

const nameOf = ({ name, version }: PackageSpec): string => `${name}@${version}`;

/**
 * The id of a package that is new: below its scope, or below the owner of the repository that it names. One whose name was
 * filed without an owner before stays where it is.
 */
export function listedId(catalog: string, manifest: PackageManifest): string {
  const plain = serverId(manifest.name);
  if (manifest.name.startsWith('@') || isKnown(catalog, plain)) return plain;
  const repository = repositoryUrl(manifest.repository);
  const owner = repository === undefined ? undefined : repositoryOwner({ facts: { repository } })?.toLowerCase();
  return owner !== undefined && /^[a-z0-9][a-z0-9._-]*$/.test(owner) ? `${owner}/${manifest.name}` : plain;
}

/** One hash for all definitions of a list of tools, whatever their order. */
const toolSet = ({ tools }: Pick<Capture, 'tools'>): string => sha256Hex(tools.map(definitionHash).sort().join('\n'));

const saysNothing = ({ tools }: Capture): boolean =>
  tools.every(({ description, inputSchema }) => {
    const properties = typeof inputSchema === 'object' && inputSchema !== null && 'properties' in inputSchema;
    return (description ?? '') === '' && !properties;
  });

/**
 * Captures every package of a list and files those that answer, with a `server.yaml` of the package's own words where nobody has
 * written one. What has no approved licence, the tools of another server, or nothing to say is not filed, nor is what gives
 * orders to models. A package that fails costs only itself. Returns what became of each, in the order of the list, and after
 * each of its earlier releases where a history is wanted.
 */
export async function captureList(specs: readonly PackageSpec[], ports: ListPorts): Promise<readonly Listed[]> {
  const held = heldBy(await committedCaptures(ports.catalog));
  const before = new Map(ports.journal.done.map((one) => [one.package, one]));
  const listed = specs.map((): Listed[] => []);
  let done = 0;
  const attempt = async (spec: PackageSpec, of: Listed[]): Promise<Listed> => {
    const name = nameOf(spec);
    const one = before.get(name) ?? { package: name, ...(await captureOne(spec, ports, held)) };
    of.push(one);
    if (!before.has(name)) {
      await ports.journal.note(one);
      ports.report(done, specs.length, one);
    }
    return one;
  };
  const queue = specs.entries();
  const work = async (): Promise<void> => {
    for (const [index, spec] of queue) {
      const own = listed[index] ?? [];
      const newest = await attempt(spec, own);
      if (ports.history && isFiled(newest)) await captureEarlier(spec, ports.history, (one) => attempt(one, own));
      done += 1;
    }
  };
  await Promise.all(Array.from({ length: ports.jobs ?? availableParallelism() }, work));
  return listed.flat();
}

const isFiled = ({ state }: Listed): boolean => state === 'filed' || state === 'known';

async function captureEarlier(
  { name, version }: PackageSpec,
  { releases, versionsOf }: History,
  attempt: (spec: PackageSpec) => Promise<Listed>,
): Promise<void> {
  const earlier = earlierReleases(await versionsOf(name).catch(() => []), version);
  let filed = 0;
  for (const older of earlier.slice(0, 2 * releases)) {
    if (filed === releases) return;
    if (isFiled(await attempt({ name, version: older }))) filed += 1;
  }
}

/** What the catalogue holds: files by package URL, servers by package name, and the first server with each set of tools. */
interface Held {
  readonly files: ReadonlyMap<string | undefined, string>;
  readonly ids: Map<string | undefined, string>;
  readonly sets: Map<string, string>;
}

const heldBy = (committed: readonly CommittedCapture[]): Held => ({
  files: new Map(committed.map(({ file, capture }) => [capture.package, file])),
  ids: new Map(committed.map(({ id, capture }) => [specFromPurl(capture.package ?? '')?.name, id])),
  sets: new Map(committed.map(({ id, capture }) => [toolSet(capture), id])),
});

const none = (state: WhyNone, more = ''): Omit<Listed, 'package'> => ({ state, detail: more || whyNone[state] });

async function captureOne(spec: PackageSpec, ports: ListPorts, held: Held): Promise<Omit<Listed, 'package'>> {
  const known = held.files.get(npmPurl(spec.name, spec.version));
  if (known !== undefined) return { state: 'known', detail: known };
  try {
    const found = await ports.capture(spec, { bin: undefined, args: [], env: [], network: false });
    return file(spec, found, ports, held);
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    return none(whyThereIsNone(said), said);
  }
}

function file(spec: PackageSpec, { capture, manifest }: Captured, ports: ListPorts, { ids, sets }: Held) {
  const { catalog, suspicion } = ports;
  const licence = licenceOf(manifest);
  if (licence === undefined || !isOpenLicence(licence)) return none('licence', licence);
  if (saysNothing(capture)) return none('empty');
  const id = ids.get(spec.name) ?? listedId(catalog, manifest);
  const set = toolSet(capture);
  const twin = sets.get(set);
  if (twin !== undefined && twin !== id) return none('same', `lists the same tools as ${twin}`);
  const suspect = suspicion(capture);
  if (suspect !== undefined) return none('suspect', suspect);
  const words = derivedWords(id, capture, manifest, [spec.name]);
  const saved = saveCapture(id, spec.version, capture, { catalog, words }, manifest);
  sets.set(set, id);
  ids.set(spec.name, id);
  return { state: 'filed', detail: `${saved.file}: ${String(saved.tools)} tools` } as const;
}
