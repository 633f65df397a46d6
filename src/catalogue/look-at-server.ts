import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { jsonValue } from '../manifest/json-value.ts';
import { isJsonObject, type Json } from '../manifest/json.ts';
import { reviewsPath } from './read-reviews.ts';
import { compareVersions } from './versions.ts';

/** The names of the tools that a server lists, as far as its files can be read. */
export interface ListedNames {
  readonly newest: readonly string[];
  /** Names that only earlier versions list. */
  readonly earlier: readonly string[];
}

/** What other servers need of a server before any can be compiled, and how to know whether its files have changed. */
export interface LookedServer {
  /** SHA-256 over the names and bytes of its files, in hex. */
  readonly files: string;
  /** Undefined where the files are those that were known. */
  readonly names: ListedNames | undefined;
}

/**
 * Looks at a server's files without checking them: that is done when they are compiled.
 * @param known hash of files whose names are known
 */
export function lookAtServer(catalog: string, id: string, known?: string): LookedServer {
  const folder = join(catalog, 'servers', id);
  const captures = join(folder, 'captures');
  const versions = existsSync(captures) ? readdirSync(captures).filter((file) => file.endsWith('.json')) : [];
  const paths = [
    join(folder, 'server.yaml'),
    join(folder, 'overrides.yaml'),
    reviewsPath(catalog, id),
    ...versions.toSorted().map((file) => join(captures, file)),
  ];
  const hash = createHash('sha256');
  const contents = new Map<string, Buffer>();
  for (const path of paths) {
    const content = bytesOf(path);
    if (content) contents.set(path, content);
    hash.update(`${path}\n${String(content?.length ?? 'none')}\n`).update(content ?? '');
  }
  const files = hash.digest('hex');
  if (files === known) return { files, names: undefined };
  const listed = versions
    .toSorted((a, b) => compareVersions(basename(a, '.json'), basename(b, '.json')))
    .map((file) => namesIn(contents.get(join(captures, file))));
  const newest = new Set(listed.at(-1));
  return {
    files,
    names: { newest: [...newest], earlier: [...new Set(listed.flat())].filter((name) => !newest.has(name)) },
  };
}

/** What is missing or cannot be read is told when the server is compiled. */
function bytesOf(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

function namesIn(content: Buffer | undefined): string[] {
  try {
    const capture = jsonValue(content?.toString('utf8').replace(/^\uFEFF/, '') ?? '');
    const tools = isJsonObject(capture) ? capture['tools'] : undefined;
    return Array.isArray(tools)
      ? tools.flatMap((tool: Json) => (isJsonObject(tool) && typeof tool['name'] === 'string' ? [tool['name']] : []))
      : [];
  } catch {
    return [];
  }
}
