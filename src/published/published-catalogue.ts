import { gunzipSync } from 'node:zlib';
import type * as z from 'zod';
import { type KnownPlace, type Namesake } from '../explain/lookup-report.ts';
import { type ListedServer } from '../explain/server-list.ts';
import { sha256Hex } from '../manifest/definition-hash.ts';
import { parseExactJson } from '../manifest/exact-json.ts';
import { problemLine, zodProblems } from '../manifest/problem.ts';
import { type Entry } from '../search/entry.ts';
import { type Filters } from '../search/filters.ts';
import { find } from '../search/find.ts';
import { fileOf } from '../search/index-files.ts';
import { openIndex, type OpenIndex } from '../search/open-index.ts';
import { CatalogueError } from './catalogue-error.ts';
import { kept } from './kept.ts';
import {
  nameShard,
  placeShard,
  publishedList,
  publishedTwin,
  shardIndex,
  type PublishedTwin,
} from './published-files.ts';
import { mostBytes, type SiteFiles } from './site-files.ts';

/** One result of a search, with the line that stands under it. */
export interface Found {
  readonly entry: Entry;
  /** First words of a tool's description, or a server's summary. */
  readonly line: string;
}

/** What a search found, the best first. */
export interface SearchAnswer {
  readonly found: readonly Found[];
  readonly more: boolean;
  /** The query that was answered instead, where nothing is called as it was typed. */
  readonly instead: string | undefined;
}

/** The published data of a catalogue. Every call throws a CatalogueError, one line, where a file cannot be read as what it is. */
export interface PublishedCatalogue {
  /** Folder or address, for messages. */
  readonly name: string;
  /** Whether it is compiled when it is first asked, which takes its time. */
  readonly madeWhenAsked: boolean;
  readonly servers: () => Promise<readonly ListedServer[]>;
  /** A server's verdicts and recommendations; undefined for an unknown id. */
  readonly server: (id: string) => Promise<PublishedTwin | undefined>;
  /** Where a definition stands, by its hash. */
  readonly places: (hash: string) => Promise<readonly KnownPlace[]>;
  /** Tools of a name. */
  readonly namesakes: (name: string) => Promise<readonly Namesake[]>;
  readonly search: (query: string, filters: Filters, wanted: number) => Promise<SearchAnswer>;
}

/** Ids become paths; as `read-catalogue.ts` demands of them. */
const isId = (id: string): boolean => /^\w[\w.-]*\/\w[\w.-]*$/.test(id);

/** Reads a catalogue from its files. Nothing is read before it is asked for; what was read is kept in memory. */
export function publishedCatalogue({ name, read, madeWhenAsked = false }: SiteFiles): PublishedCatalogue {
  const memory = kept();
  const bytes = (path: string, unpack: (packed: Uint8Array) => Uint8Array): Promise<unknown> =>
    memory.get(path, async () => {
      const packed = await read(path);
      return packed ? parsed(path, packed, unpack) : { value: undefined, bytes: 0 };
    });
  const parsed = (path: string, packed: Uint8Array, unpack: (packed: Uint8Array) => Uint8Array) => {
    try {
      const text = new TextDecoder('utf-8', { fatal: true }).decode(unpack(packed));
      return { value: parseExactJson(text) as unknown, bytes: text.length };
    } catch {
      throw new CatalogueError(`${name} (${path}): no JSON; expected a file of a built catalogue`);
    }
  };
  const json = async <T>(path: string, schema: z.ZodType<T>): Promise<T | undefined> => {
    const value = await bytes(path, (packed) => packed);
    if (value === undefined) return undefined;
    const result = schema.safeParse(value);
    if (result.success) return result.data;
    const [first] = zodProblems(`${name} (${path})`, value, result.error);
    throw new CatalogueError(first ? problemLine(first) : `${name} (${path}): not as it is published`);
  };
  const entries = async <T>(folder: string, key: string, shard: z.ZodType<Record<string, T[]>>): Promise<T[]> => {
    const index = await json(`${folder}/index.json`, shardIndex);
    if (!index) return [];
    const held = (await json(`${folder}/${key.slice(0, index.prefixLength)}.json`, shard)) ?? {};
    return Object.hasOwn(held, key) ? (held[key] ?? []) : [];
  };
  let opened: Promise<OpenIndex> | undefined;
  const index = (): Promise<OpenIndex> => {
    opened ??= openIndex(async (path) => {
      const value = await bytes(`search-index/${fileOf(path)}`, (packed) =>
        gunzipSync(packed, { maxOutputLength: mostBytes }),
      );
      if (value === undefined)
        throw new CatalogueError(`${name} (search-index): the file ${path} is missing; expected the index of the site`);
      return value;
    });
    opened.catch(() => (opened = undefined));
    return opened;
  };
  return {
    name,
    madeWhenAsked,
    servers: async () => {
      const list = await json('data/servers.json', publishedList);
      if (list) return list.servers;
      throw new CatalogueError(
        `${name}: no catalogue is here, since data/servers.json is missing; expected a built site, or its address`,
      );
    },
    server: async (id) => {
      const twin = isId(id) ? await json(`servers/${id}.json`, publishedTwin) : undefined;
      if (twin && twin.id !== id)
        throw new CatalogueError(`${name} (servers/${id}.json): is about another server; expected ${id}`);
      return twin;
    },
    places: (hash) => entries('by-hash', hash, placeShard),
    namesakes: (tool) => entries('by-name', sha256Hex(tool), nameShard),
    search: async (query, filters, wanted) => {
      const open = await index();
      const { entries: all, more, instead } = await find(open, query, filters, wanted);
      const shown = all.slice(0, wanted);
      const found = await Promise.all(shown.map(async (entry) => ({ entry, line: await open.line(entry.number) })));
      return { found, more: more || all.length > shown.length, instead };
    },
  };
}
