import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { advisories, type Advisory } from '../manifest/advisory.ts';
import { capture, type Capture } from '../manifest/capture.ts';
import { leftOut, type LeftOutPackage } from '../manifest/left-out.ts';
import { noticeRecord, type NoticeRecord } from '../manifest/notice-record.ts';
import { overrides, type Override } from '../manifest/overrides.ts';
import { type Problem } from '../manifest/problem.ts';
import { server, type ServerFacts } from '../manifest/server.ts';
import { type Site, site } from '../manifest/site.ts';
import { type Taxonomy } from '../manifest/taxonomy.ts';
import { type Marks } from '../manifest/mark.ts';
import { type AttackFacts } from '../record.ts';
import { type FormerServer } from '../manifest/former-servers.ts';
import { overlay } from './overlay.ts';
import { isPortable, namesake } from './portable-names.ts';
import { readAttacks } from './read-attacks.ts';
import { readFormerServers } from './read-former-servers.ts';
import { readMarks } from './read-marks.ts';
import { checkProse } from './read-prose.ts';
import { reader, type Reader } from './reader.ts';
import { strangeEntries } from './read-text.ts';
import { readTaxonomyFiles } from './read-taxonomy.ts';
import { readReviews, reviewedServers, reviewsPath, type ReviewFile } from './read-reviews.ts';
import { readRounds, type RoundSource } from './read-rounds.ts';
import { futureFormat } from './future-format.ts';
import { compareVersions } from './versions.ts';

/** One version's capture; the version is its file name. */
export interface VersionedCapture {
  readonly version: string;
  readonly capture: Capture;
}

/** One server's folder, read and checked. */
export interface ServerSource {
  /** `<owner>/<server>`, the folder's path. */
  readonly id: string;
  readonly facts: ServerFacts;
  /** Oldest version first; at least one. */
  readonly captures: readonly VersionedCapture[];
  readonly overrides: Readonly<Record<string, Override>>;
  /** Where the overrides stand, for messages. */
  readonly overridesFile: string;
  /** Verdicts reached by reading, if there are any. */
  readonly reviews: ReviewFile | undefined;
}

export interface CatalogueSource {
  readonly site: Site;
  readonly taxonomy: Taxonomy;
  readonly servers: readonly ServerSource[];
  readonly attacks: readonly AttackFacts[];
  readonly advisories: readonly Advisory[];
  /** What the notices were worth when they were read; absent where nobody wrote it down. */
  readonly notices: NoticeRecord | undefined;
  /** Packages that were asked and are not in the catalogue. */
  readonly leftOut: readonly LeftOutPackage[];
  /** What was measured at first sight, newest first. */
  readonly rounds: readonly RoundSource[];
  /** Pictures of the publisher's. */
  readonly marks: Marks;
  /** Servers that were renamed or removed, newest first. */
  readonly former: readonly FormerServer[];
}

const folders = (path: string): string[] =>
  existsSync(path)
    ? readdirSync(path, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map((entry) => entry.name)
        .sort()
    : [];

/** All of a catalogue but its servers. */
export type Around = Omit<CatalogueSource, 'servers'>;

/** What stands around the servers of a catalogue. Problems of the servers come between those `before` and `after`. */
export interface ReadAround {
  /** Undefined where something is wrong that stands before the servers. */
  readonly around: Around | undefined;
  /** Of all servers, sorted. */
  readonly ids: readonly string[];
  readonly before: readonly Problem[];
  readonly after: readonly Problem[];
}

/** What is wrong where no folder stands at the place of a catalogue. */
export function missingFolder(root: string): Problem | undefined {
  if (statSync(root, { throwIfNoEntry: false })?.isDirectory()) return undefined;
  const right = 'a catalogue folder with site.yaml and servers/ (tool-risk-catalogue init makes it)';
  return { file: root === '' ? '""' : root, at: '', wrong: 'no such folder', right };
}

/**
 * Reads a catalogue folder but for its servers. What it has not, except for `site.yaml`, servers and reviews, is taken from the
 * folder `beneath` it, file by file; rounds are taken from there together.
 */
export function readAround(root: string, beneath?: string): ReadAround {
  const read = reader();
  const { problems, name } = read;
  const refused = (before: readonly Problem[]): ReadAround => ({ around: undefined, ids: [], before, after: [] });
  const missing = missingFolder(root);
  if (missing) return refused([missing]);
  const strange = strangeEntries(root, name);
  if (strange.length > 0) return refused(strange);
  if (!existsSync(join(root, 'site.yaml'))) {
    const right = 'it to exist (tool-risk-catalogue init makes a folder with one)';
    return refused([{ file: name(join(root, 'site.yaml')), at: '', wrong: 'the file is missing', right }]);
  }
  const future = futureFormat(join(root, 'site.yaml'), name);
  if (future) return refused([future]);
  const top = overlay(root, beneath);
  const below = (folder: string): string | undefined => beneath && join(beneath, folder);
  const siteFacts = read.load(join(root, 'site.yaml'), site);
  const taxonomy = readTaxonomyFiles(join(root, 'taxonomy'), read, below('taxonomy')).taxonomy;
  const attacks = readAttacks(join(root, 'attacks'), read, below('attacks'));
  checkProse(root, beneath, read);
  const advisoriesPath = top.path('advisories.yaml');
  const known = existsSync(advisoriesPath) ? read.load(advisoriesPath, advisories) : [];
  const noticesPath = top.path('notices.yaml');
  const notices = existsSync(noticesPath) ? read.load(noticesPath, noticeRecord) : undefined;
  const leftOutPath = join(root, 'left-out.yaml');
  const left = existsSync(leftOutPath) ? read.load(leftOutPath, leftOut) : [];
  const { rounds, problems: wrongRounds } = readRounds(top.path('rounds'));
  problems.push(...wrongRounds);
  const ids = serverIds(root);
  problems.push(...wrongIds(ids, (id) => name(join(root, 'servers', id))));
  const before = problems.splice(0);
  for (const id of reviewedServers(root))
    if (!existsSync(join(root, 'servers', id)))
      problems.push({
        file: name(reviewsPath(root, id)),
        at: '',
        wrong: `no server ${id} in this catalogue`,
        right: 'the path of a captured server',
      });
  if (ids.length === 0 && before.length + problems.length === 0)
    problems.push({
      file: name(join(root, 'servers')),
      at: '',
      wrong: 'no server found',
      right: '<owner>/<server>/server.yaml',
    });
  const former = readFormerServers(root, ids, read);
  const pictures = siteFacts && readMarks(root, siteFacts, name);
  const after = [...problems, ...(pictures?.problems ?? [])];
  if (before.length > 0 || !siteFacts || !taxonomy || !pictures) return { around: undefined, ids, before, after };
  const { marks } = pictures;
  const prose = { attacks, advisories: known ?? [], notices, leftOut: left ?? [] };
  return { around: { site: siteFacts, taxonomy, rounds, marks, former, ...prose }, ids, before, after };
}

/**
 * Reads a whole catalogue folder, as `readAround` does, with all its servers. Never stops at the first mistake: all problems of
 * all files come back together.
 */
export function readCatalogue(
  root: string,
  beneath?: string,
): { source: CatalogueSource | undefined; problems: readonly Problem[] } {
  const { around, ids, before, after } = readAround(root, beneath);
  const read = reader();
  const servers = ids.flatMap((id) => readServerFolder(root, id, read));
  const problems = [...before, ...read.problems, ...after];
  return { source: around && problems.length === 0 ? { ...around, servers } : undefined, problems };
}

/** Reads and checks the folder of one server, without the rest of the catalogue; `undefined` where there is no such folder. */
export function readServer(
  root: string,
  id: string,
): { server: ServerSource | undefined; problems: readonly Problem[] } | undefined {
  if (!serverIds(root).includes(id)) return undefined;
  const read = reader();
  const [server] = readServerFolder(root, id, read);
  return { server, problems: read.problems };
}

/** The ids of all servers of a catalogue folder, read or not. */
export const serverIds = (root: string): string[] =>
  folders(join(root, 'servers')).flatMap((owner) =>
    folders(join(root, 'servers', owner)).map((folder) => `${owner}/${folder}`),
  );

/** Ids become addresses and file names, also where capitals make no difference. */
function wrongIds(ids: readonly string[], file: (id: string) => string): Problem[] {
  const first = new Map<string, string>();
  return ids.flatMap((id): Problem[] => {
    const known = first.get(id.toLowerCase());
    first.set(id.toLowerCase(), id);
    const right = 'an owner and a server of letters, digits, “.”, “_” and “-”, without the ending of a file';
    // A page's folder must not meet the file of another server, such as <server>.json.
    if (!/^\w[\w.-]*\/\w[\w.-]*$/.test(id) || /\.(?:json|md|svg|xml)$/.test(id))
      return [{ file: file(id), at: '', wrong: 'a folder name that no address can hold', right }];
    if (!id.split('/').every(isPortable))
      return [{ file: file(id), at: '', wrong: 'a name that Windows keeps for itself', right: 'another one' }];
    if (known === undefined) return [];
    return [{ file: file(id), at: '', wrong: `differs from ${known} in capitals only`, right: 'one of the two' }];
  });
}

/** Reads and checks the folder of a server that is there; empty where something is wrong, which `read` then knows. */
export function readServerFolder(root: string, id: string, read: Reader): ServerSource[] {
  const path = join(root, 'servers', id);
  const facts = read.load(join(path, 'server.yaml'), server);
  const captures = readCaptures(path, read);
  const overridesPath = join(path, 'overrides.yaml');
  const human = existsSync(overridesPath) ? read.load(overridesPath, overrides) : {};
  if (!facts || captures.length === 0) return [];
  return [
    {
      id,
      facts,
      captures,
      overrides: human ?? {},
      overridesFile: read.name(overridesPath),
      reviews: readReviews(root, id, read.name, read.take),
    },
  ];
}

function readCaptures(path: string, { load, name, problems }: Reader): VersionedCapture[] {
  const folder = join(path, 'captures');
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.json')) : [];
  if (files.length === 0)
    problems.push({
      file: name(folder),
      at: '',
      wrong: 'no capture',
      right: 'a file <version>.json with its tools',
    });
  return files
    .flatMap((file) => {
      if (!/^\w[\w.+-]*\.json$/.test(file)) {
        const right = 'a version such as 1.2.3 before .json';
        problems.push({ file: name(join(folder, file)), at: '', wrong: 'a file name that is no version', right });
        return [];
      }
      const other = namesake(file, files);
      if (!isPortable(file) || other !== undefined) {
        const wrong =
          other === undefined ? 'a name that Windows keeps for itself' : `differs from ${other} in capitals only`;
        problems.push({ file: name(join(folder, file)), at: '', wrong, right: 'another version' });
        return [];
      }
      const value = load(join(folder, file), capture);
      return value ? [{ version: basename(file, '.json'), capture: value }] : [];
    })
    .sort((a, b) => compareVersions(a.version, b.version));
}
