import { type Capture } from '../manifest/capture.ts';
import { definitionHash, sha256Hex } from '../manifest/definition-hash.ts';
import { npmPurl } from '../manifest/package-url.ts';
import { repositoryOwner } from '../manifest/repository-owner.ts';
import { byVersion, type CommittedCapture } from './capture-file.ts';
import { type Captured, type CapturePackage } from './capture-package.ts';
import { plainStart, type Recipe, recipeOf } from './recipe.ts';
import { derivedWords } from './derived-words.ts';
import { isOpenLicence } from './open-licence.ts';
import { packageIn, type PackageSpec, serverId } from './package-spec.ts';
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
  /** Id of the server that lists the same tools. */
  readonly as?: string;
}

/** What it takes to capture one package of a list. */
export interface EntryPorts {
  readonly catalog: string;
  readonly capture: CapturePackage;
  /** What a person has to look at before these tools are published; undefined for nothing. */
  readonly suspicion: (capture: Capture) => string | undefined;
}

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

/** A name made of a lent value, as of a project or an index: no reader's server has that tool. */
const isNamedByDummy = ({ name }: Capture['tools'][number]): boolean => /(?:^|[_-])dummy(?:[_-]|$)/i.test(name);

/** What the catalogue holds: files by package URL, servers by package name, and the first server with each set of tools. */
export interface Held {
  readonly files: ReadonlyMap<string | undefined, string>;
  readonly ids: Map<string | undefined, string>;
  /** How the newest capture of a package was started, by its name. */
  readonly recipes: ReadonlyMap<string | undefined, Recipe>;
  readonly sets: Map<string, string>;
}

/** What committed captures hold. */
export const heldBy = (committed: readonly CommittedCapture[]): Held => ({
  files: new Map(committed.map(({ file, capture }) => [capture.package, file])),
  ids: new Map(committed.map(({ id, capture }) => [packageIn(capture), id])),
  recipes: new Map(committed.toSorted(byVersion).map(({ capture }) => [packageIn(capture), recipeOf(capture)])),
  sets: new Map(committed.map(({ id, capture }) => [toolSet(capture), id])),
});

const none = (state: WhyNone, more = ''): Omit<Listed, 'package'> => ({ state, detail: more || whyNone[state] });

/** Captures one package of a list and files it, or says why not. Never throws. */
export async function captureEntry(spec: PackageSpec, ports: EntryPorts, held: Held): Promise<Omit<Listed, 'package'>> {
  const known = held.files.get(npmPurl(spec.name, spec.version));
  if (known !== undefined) return { state: 'known', detail: known };
  try {
    const found = await ports.capture(spec, held.recipes.get(spec.name) ?? plainStart);
    return file(spec, found, ports, held);
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    return none(whyThereIsNone(said), said);
  }
}

function file(spec: PackageSpec, { capture, manifest }: Captured, ports: EntryPorts, { ids, sets }: Held) {
  const { catalog, suspicion } = ports;
  const licence = licenceOf(manifest);
  if (licence === undefined || !isOpenLicence(licence)) return none('licence', licence);
  if (saysNothing(capture)) return none('empty');
  if (capture.tools.some(isNamedByDummy)) return none('names');
  const id = ids.get(spec.name) ?? listedId(catalog, manifest);
  const set = toolSet(capture);
  const twin = sets.get(set);
  if (twin !== undefined && twin !== id) return { ...none('same', `lists the same tools as ${twin}`), as: twin };
  // Of a server that is filed the drift is shown, orders that came or went among it.
  const suspect = ids.has(spec.name) ? undefined : suspicion(capture);
  if (suspect !== undefined) return none('suspect', suspect);
  const words = derivedWords(id, capture, manifest, [spec.name]);
  const saved = saveCapture(id, spec.version, capture, { catalog, words }, statedByPackage(manifest));
  sets.set(set, id);
  ids.set(spec.name, id);
  return { state: 'filed', detail: `${saved.file}: ${String(saved.tools)} tools` } as const;
}
