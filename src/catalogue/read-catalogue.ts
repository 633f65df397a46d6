import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { type z } from 'zod';
import { capture, type Capture } from '../manifest/capture.ts';
import { overrides, type Override } from '../manifest/overrides.ts';
import { checked, parseJson, parseYaml, type Parsed } from '../manifest/parse-file.ts';
import { type Problem } from '../manifest/problem.ts';
import { server, type ServerFacts } from '../manifest/server.ts';
import { site, type Site } from '../manifest/site.ts';
import { taxonomy, type Taxonomy } from '../manifest/taxonomy.ts';
import { readAttacks, type AttackFacts } from './read-attacks.ts';
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
}

export interface CatalogueSource {
  readonly site: Site;
  readonly taxonomy: Taxonomy;
  readonly servers: readonly ServerSource[];
  readonly attacks: readonly AttackFacts[];
}

const folders = (path: string): string[] =>
  existsSync(path)
    ? readdirSync(path, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map((entry) => entry.name)
        .sort()
    : [];

/**
 * Reads a whole catalogue folder. Never stops at the first mistake: all problems of all files come back together,
 * each naming its file relative to the working directory.
 */
export function readCatalogue(root: string): { source: CatalogueSource | undefined; problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const name = (path: string): string => relative(process.cwd(), path) || path;
  const take = <T>(parsed: Parsed<T>): T | undefined => {
    if (parsed.problems) problems.push(...parsed.problems);
    return parsed.value;
  };
  const text = (path: string): Parsed<string> =>
    existsSync(path)
      ? { value: readFileSync(path, 'utf8') }
      : { problems: [{ file: name(path), at: '', wrong: 'the file is missing', right: 'it to exist (CONTRIBUTING.md)' }] };
  const load = <T extends z.ZodType>(path: string, schema: T): z.output<T> | undefined => {
    const content = take(text(path));
    if (content === undefined) return undefined;
    const parsed = path.endsWith('.json') ? parseJson(name(path), content) : parseYaml(name(path), content);
    return take(checked(name(path), parsed, schema));
  };
  const term = <K extends keyof Taxonomy>(key: K): Taxonomy[K] | undefined =>
    load(join(root, 'taxonomy', `${key}.yaml`), taxonomy.shape[key]) as Taxonomy[K] | undefined;

  const siteFacts = load(join(root, 'site.yaml'), site);
  const [categories, risks, signals] = [term('categories'), term('risks'), term('signals')];
  const attacks = readAttacks(join(root, 'attacks'), name, take);
  const servers: ServerSource[] = [];
  for (const owner of folders(join(root, 'servers')))
    for (const folder of folders(join(root, 'servers', owner))) {
      const path = join(root, 'servers', owner, folder);
      const facts = load(join(path, 'server.yaml'), server);
      const captures = readCaptures(path, name, load, problems);
      const overridesPath = join(path, 'overrides.yaml');
      const human = existsSync(overridesPath) ? load(overridesPath, overrides) : {};
      if (facts && captures.length > 0)
        servers.push({ id: `${owner}/${folder}`, facts, captures, overrides: human ?? {}, overridesFile: name(overridesPath) });
    }
  if (servers.length === 0 && problems.length === 0)
    problems.push({ file: name(join(root, 'servers')), at: '', wrong: 'no server found', right: '<owner>/<server>/server.yaml' });
  if (problems.length > 0 || !siteFacts || !categories || !risks || !signals) return { source: undefined, problems };
  return { source: { site: siteFacts, taxonomy: { categories, risks, signals }, servers, attacks }, problems };
}

function readCaptures(
  path: string,
  name: (path: string) => string,
  load: (path: string, schema: typeof capture) => Capture | undefined,
  problems: Problem[],
): VersionedCapture[] {
  const folder = join(path, 'captures');
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.json')) : [];
  if (files.length === 0)
    problems.push({ file: name(folder), at: '', wrong: 'no capture', right: 'a file <version>.json, e.g. from npm run capture' });
  return files
    .flatMap((file) => {
      const value = load(join(folder, file), capture);
      return value ? [{ version: basename(file, '.json'), capture: value }] : [];
    })
    .sort((a, b) => compareVersions(a.version, b.version));
}
