import { committedCaptures } from './capture-file.ts';
import { earlierReleases } from './earlier-releases.ts';
import { type Journal } from './journal.ts';
import { captureEntry, type EntryPorts, heldBy, type Listed } from './list-entry.ts';
import { type PackageSpec } from './package-spec.ts';
import { pooled } from './pooled.ts';

/** What it takes to capture a list besides the catalogue. */
export interface ListPorts extends EntryPorts {
  readonly journal: Journal<Listed>;
  /** Called after each package, with how many of how many are done. */
  readonly report: (done: number, of: number, listed: Listed) => void;
  /** Packages that are asked at a time. */
  readonly jobs: number;
  /** Earlier releases that are captured of each package besides the listed one. */
  readonly history?: History;
}

/** How much of a package's past is wanted, and who knows its versions. */
export interface History {
  /** Releases to file besides the listed one. One that cannot be captured is made up for by the next older one, as often as this number. */
  readonly releases: number;
  readonly versionsOf: (name: string) => Promise<readonly string[]>;
}

const nameOf = ({ name, version }: PackageSpec): string => `${name}@${version}`;

/**
 * Captures every package of a list and files those that answer, with a `server.yaml` of the package's own words where nobody has
 * written one. What has no approved licence, the tools of another server, or nothing to say is not filed, nor is what gives
 * orders to models. A package that fails costs only itself. Returns what became of each, in the order of the list, and after
 * each of its earlier releases where a history is wanted.
 */
export async function captureList(specs: readonly PackageSpec[], ports: ListPorts): Promise<readonly Listed[]> {
  const held = heldBy(await committedCaptures(ports.catalog));
  const before = new Map(ports.journal.done.map((one) => [one.package, one]));
  let done = 0;
  const attempt = async (spec: PackageSpec, of: Listed[]): Promise<Listed> => {
    const name = nameOf(spec);
    const one = before.get(name) ?? { package: name, ...(await captureEntry(spec, ports, held)) };
    of.push(one);
    if (!before.has(name)) {
      await ports.journal.note(one);
      ports.report(done, specs.length, one);
    }
    return one;
  };
  const listed = await pooled(specs, ports.jobs, async (spec) => {
    const own: Listed[] = [];
    const newest = await attempt(spec, own);
    if (ports.history && (isFiled(newest) || mayAnswerEarlier.has(newest.state)))
      await captureEarlier(spec, ports.history, (one) => attempt(one, own));
    done += 1;
    return own;
  });
  return listed.flat();
}

/** Why there is no capture of a release though an earlier one of the same package may have one. */
const mayAnswerEarlier: ReadonlySet<Listed['state']> = new Set([
  'install',
  'start',
  'key',
  'program',
  'time',
  'crash',
  'none',
]);

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
