import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseYaml } from '../../manifest/parse-yaml.ts';
import { site } from '../../manifest/site.ts';
import { readText } from '../../catalogue/read-text.ts';

/** Text as a part of an id: small letters, digits and dashes; empty where nothing of it can stand in an address. */
export const idPart = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9._-]+/g, '-')
    .replace(/^[^a-z0-9]+|[^a-z0-9]+$/g, '')
    .slice(0, 60);

/** The owner of servers that no registry names: the organisation of `site.yaml`, or `own`. */
export function ownOwner(catalog: string): string {
  const path = join(catalog, 'site.yaml');
  const text = existsSync(path) ? readText(path, path).value : undefined;
  const found = site.in.shape.organisation.safeParse(
    text === undefined ? undefined : (parseYaml(path, text).value as { organisation?: unknown } | null)?.organisation,
  );
  return (found.success && idPart(found.data.name)) || 'own';
}

/** An id of this owner from the first name that says something. */
export const derivedId = (owner: string, names: readonly (string | undefined)[]): string =>
  `${owner}/${names.map((name) => idPart(name ?? '')).find((name) => name !== '') ?? 'server'}`;

/** What a file is about, by its name: `notes` for `notes.json` and `notes.tools.json`. */
export const fileTopic = (path: string): string | undefined =>
  path === '-' ? undefined : basename(path).replace(/(?:\.(?:tools|manifest))?\.[a-z]+$/i, '');
