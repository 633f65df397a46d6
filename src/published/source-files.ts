import { gzipSync } from 'node:zlib';
import { compileServer } from '../catalogue/compile-server.ts';
import { hashEntries, hashesOf, hashShards, prefixLength } from '../catalogue/hash-shards.ts';
import { nameEntries } from '../catalogue/name-shards.ts';
import { readCatalogue, type CatalogueSource } from '../catalogue/read-catalogue.ts';
import { listedServer, signalLabels } from '../explain/server-list.ts';
import { serverTwin } from '../explain/server-twin.ts';
import { problemLine } from '../manifest/problem.ts';
import { type ServerRecord } from '../record.ts';
import { findsOf } from '../search/finds.ts';
import { fileOf } from '../search/index-files.ts';
import { type IndexFile, indexTables } from '../search/index-tables.ts';
import { urlsUnder } from '../urls.ts';
import { CatalogueError } from './catalogue-error.ts';
import { type SiteFiles } from './site-files.ts';

/**
 * The files that a build would publish of a catalogue's source folder, made in memory when the first one is asked for: a
 * second for a dozen servers, half a minute for hundreds. Ranks, relations and attack patterns are left out of them.
 */
export function sourceFiles(folder: string): SiteFiles {
  let made: ReadonlyMap<string, () => unknown> | undefined;
  return {
    name: folder,
    madeWhenAsked: true,
    read: (path) => {
      made ??= filesOf(sound(folder));
      const content = made.get(path);
      if (!content) return Promise.resolve(undefined);
      const bytes = Buffer.from(JSON.stringify(content()));
      return Promise.resolve(path.endsWith('.bin') ? gzipSync(bytes, { level: 1 }) : bytes);
    },
  };
}

function sound(folder: string): CatalogueSource {
  const { source, problems } = readCatalogue(folder);
  const [first] = problems;
  if (source) return source;
  throw new CatalogueError(first ? problemLine(first) : `${folder}: no catalogue; expected a folder with site.yaml`);
}

function filesOf(source: CatalogueSource): ReadonlyMap<string, () => unknown> {
  const { site, taxonomy } = source;
  const compiled = source.servers.map((server) => compileServer(server, new Set(), source));
  const [problem] = compiled.flatMap(({ problems }) => problems);
  if (problem) throw new CatalogueError(problemLine(problem));
  const records = compiled.map(({ record }) => record);
  const urls = urlsUnder(site.base);
  const twins = records.map((record): [string, () => unknown] => [
    `servers/${record.id}.json`,
    () => serverTwin(record, (slug) => new URL(urls.tool(record.id, slug), site.url).href),
  ]);
  const list = { servers: records.map(listedServer), signals: signalLabels(taxonomy) };
  return new Map<string, () => unknown>([
    ['data/servers.json', () => list],
    ...twins,
    ...shardFiles('by-hash', hashEntries(records.map(hashesOf))),
    ...shardFiles('by-name', nameEntries(records.flatMap(toolNames))),
    ...searchFiles(records, taxonomy),
  ]);
}

const toolNames = ({ id, tools }: ServerRecord) =>
  tools.map(({ slug, tool }) => ({ server: id, slug, name: tool.name }));

type Made = [path: string, content: () => unknown];

function shardFiles<T>(folder: string, entries: ReadonlyMap<string, readonly T[]>): Made[] {
  const digits = prefixLength(entries.size);
  const shards = [...hashShards(entries, digits)].map(([prefix, shard]): Made => [
    `${folder}/${prefix}.json`,
    () => shard,
  ]);
  return [[`${folder}/index.json`, () => ({ prefixLength: digits })], ...shards];
}

function searchFiles(records: readonly ServerRecord[], taxonomy: CatalogueSource['taxonomy']): Made[] {
  const files: IndexFile[] = [];
  const directory = indexTables(
    records.map((record) => findsOf(record)),
    taxonomy,
    (file) => files.push(file),
  );
  const version = 'source';
  const address = (path: string): string => `search-index/${fileOf(path)}`;
  return [
    [address('directory'), () => ({ version, ...directory })],
    ...files.map(({ path, content }): Made => [address(`${version}/${path}`), () => content]),
  ];
}
