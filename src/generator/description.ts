import { type StatedFacts } from '../capture/server-facts.ts';
import { isJsonObject, type Json, type JsonObject } from '../manifest/json.ts';

/** What a file that was written for another index says of a server, beside its tools. */
export interface Description {
  /** What the file calls the server. */
  readonly name: string;
  /** The server's name for people. */
  readonly title: string | undefined;
  /** Where the file decides it: by its package, its repository, or its name in a registry. */
  readonly id: string | undefined;
  readonly version: string | undefined;
  /** Package URLs, with versions where the file states them; the first is the one that the server is filed under. */
  readonly packages: readonly string[];
  /** Where it runs. */
  readonly urls: readonly string[];
  readonly stated: StatedFacts;
}

/** One kind of file that describes a server. */
export interface Describer {
  readonly id: string;
  /** What messages call such a file. */
  readonly title: string;
  /** Undefined for a document of another kind. */
  readonly describe: (document: Json) => Description | undefined;
}

/** A text at a path of keys; undefined where there is none, or an empty one. */
export function textUnder(document: JsonObject, ...path: readonly string[]): string | undefined {
  const value = path.reduce<Json | undefined>(
    (inner, key) => (isJsonObject(inner) && Object.hasOwn(inner, key) ? inner[key] : undefined),
    document,
  );
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

/** An id made of two words, in small letters; undefined where they cannot stand in an address. */
export function idOf(owner: string, name: string): string | undefined {
  const id = `${owner}/${name}`.toLowerCase();
  return /^[a-z0-9][a-z0-9._-]*\/[a-z0-9][a-z0-9._-]*$/.test(id) ? id : undefined;
}

/** The id of a server that is all of a repository on GitHub, as the catalogue files it: `<owner>/<repo>`. */
export function repositoryId(repository: string | undefined): string | undefined {
  const [, owner, name] = /^https:\/\/github\.com\/([^/]+)\/([^/]+)$/.exec(repository ?? '') ?? [];
  return owner === undefined || name === undefined ? undefined : idOf(owner, name);
}

/** Addresses that can be asked; templates such as `https://{tenant}.example.org/mcp` cannot. */
export const webAddresses = (texts: readonly (string | undefined)[]): string[] =>
  texts.filter(
    (text) => text !== undefined && /^https?:\/\//.test(text) && !text.includes('{') && URL.canParse(text),
  ) as string[];
