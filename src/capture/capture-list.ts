import { availableParallelism } from 'node:os';
import { type Capture } from '../manifest/capture.ts';
import { definitionHash, sha256Hex } from '../manifest/definition-hash.ts';
import { npmPurl } from '../manifest/package-url.ts';
import { repositoryOwner } from '../manifest/repository-owner.ts';
import { committedCaptures } from './capture-file.ts';
import { type Captured, type CapturePackage } from './capture-package.ts';
import { derivedWords } from './derived-words.ts';
import { type Journal } from './journal.ts';
import { isOpenLicence } from './open-licence.ts';
import { type PackageSpec, serverId } from './package-spec.ts';
import { type PackageManifest } from './program.ts';
import { isKnown, saveCapture } from './save-capture.ts';
import { licenceOf, repositoryUrl, statedByPackage } from './server-facts.ts';
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
 * orders to models. A package that fails costs only itself. Returns what became of each, in the order of the list.
 */
export async function captureList(specs: readonly PackageSpec[], ports: ListPorts): Promise<readonly Listed[]> {
  const committed = await committedCaptures(ports.catalog);
  const files = new Map(committed.map(({ file, capture }) => [capture.package, file]));
  const sets = new Map(committed.map(({ id, capture }) => [toolSet(capture), id]));
  const listed = new Map(ports.journal.done.map((one) => [one.package, one]));
  const queue = specs.filter((spec) => !listed.has(nameOf(spec))).values();
  const work = async (): Promise<void> => {
    for (const spec of queue) {
      const one = { package: nameOf(spec), ...(await captureOne(spec, ports, { files, sets })) };
      listed.set(one.package, one);
      await ports.journal.note(one);
      ports.report(listed.size, specs.length, one);
    }
  };
  await Promise.all(Array.from({ length: ports.jobs ?? availableParallelism() }, work));
  return specs.flatMap((spec) => listed.get(nameOf(spec)) ?? []);
}

/** What the catalogue holds already: files by the package URL, and the first server with each set of tools. */
interface Held {
  readonly files: ReadonlyMap<string | undefined, string>;
  readonly sets: Map<string, string>;
}

const none = (state: WhyNone, more = ''): Omit<Listed, 'package'> => ({ state, detail: more || whyNone[state] });

async function captureOne(
  spec: PackageSpec,
  ports: ListPorts,
  { files, sets }: Held,
): Promise<Omit<Listed, 'package'>> {
  const known = files.get(npmPurl(spec.name, spec.version));
  if (known !== undefined) return { state: 'known', detail: known };
  try {
    const found = await ports.capture(spec, { bin: undefined, args: [], env: [], network: false });
    return file(spec, found, ports, sets);
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    return none(whyThereIsNone(said), said);
  }
}

function file(spec: PackageSpec, { capture, manifest }: Captured, ports: ListPorts, sets: Map<string, string>) {
  const { catalog, suspicion } = ports;
  const licence = licenceOf(manifest);
  if (licence === undefined || !isOpenLicence(licence)) return none('licence', licence);
  if (saysNothing(capture)) return none('empty');
  const id = listedId(catalog, manifest);
  const set = toolSet(capture);
  const twin = sets.get(set);
  if (twin !== undefined && twin !== id) return none('same', `lists the same tools as ${twin}`);
  const suspect = suspicion(capture);
  if (suspect !== undefined) return none('suspect', suspect);
  const words = derivedWords(id, capture, manifest, [spec.name]);
  const saved = saveCapture(id, spec.version, capture, { catalog, words }, statedByPackage(manifest));
  sets.set(set, id);
  return { state: 'filed', detail: `${saved.file}: ${String(saved.tools)} tools` } as const;
}
