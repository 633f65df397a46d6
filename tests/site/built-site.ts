import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { formerServers } from '../../src/manifest/former-servers.ts';
import { readMarker } from '../../src/publish/marker.ts';
import { catalogueFolder } from '../public-catalogue.ts';

/** Folder of the site under test: `SITE_DIST`, else `dist`. */
export const dist = resolve(process.env['SITE_DIST'] ?? 'dist');

/** With `SITE_CHECKS=full` nothing is sampled: what `npm test` tries on a part of a site is tried on all of it. */
export const isFull = process.env['SITE_CHECKS'] === 'full';

/** Path below the host at which it stands, `/` or such as `/risk/`. */
export const base = readMarker(dist)?.base ?? '/';

/** Address of a place below the base path: `at('/risk/high/')`. */
export const at = (path: string): string => `${base}${path.slice(1)}`;

/** Path of an address below the base path, with its slash: the other way round. */
export const below = (address: string): string => address.slice(base.length - 1);

/** One HTML page of the built site. */
export interface BuiltPage {
  /** Address below the host, e.g. `/risk/high/`. */
  readonly url: string;
  readonly html: string;
}

/** Every file of the built site as an address, e.g. `/risk/high/index.html`. */
export const files: ReadonlySet<string> = new Set(
  readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => at(join(entry.parentPath, entry.name).slice(dist.length).replaceAll('\\', '/'))),
);

/** Text of a built file. */
export const read = (address: string): string => readFileSync(join(dist, below(address)), 'utf8');

/** Pages of one kind that are looked at where there are more. */
const enough = 3000;

/**
 * All pages, one at a time, so that thousands of them are never in memory together. Of tool pages, which one template makes, some
 * thousands from all over the catalogue.
 */
export function* pages(): Generator<BuiltPage> {
  const all = [...files].filter((file) => file.endsWith('.html'));
  const tools = all.filter((file) => below(file).startsWith('/tools/'));
  const step = isFull ? 1 : Math.ceil(tools.length / enough);
  const passed = new Set(tools.filter((_, index) => index % step !== 0));
  for (const file of all) if (!passed.has(file)) yield { url: file.replace(/index\.html$/, ''), html: read(file) };
}

const formerFile = join(catalogueFolder, 'former-servers.yaml');
const former = existsSync(formerFile) ? formerServers.parse(parse(readFileSync(formerFile, 'utf8'))) : [];
const removed = former.find(({ to }) => to === undefined);

/** First address of every kind of page: tool pages are one kind, server pages another, further pages of a list a third. */
export function pageOfEachKind(): string[] {
  const kinds = new Map<string, string>();
  for (const file of [...files].sort()) {
    if (!file.endsWith('.html') || former.some(({ server }) => file.includes(`/${server}/`))) continue;
    const [kind = '', ...rest] = below(file)
      .replace(/index\.html$/, '')
      .split('/')
      .filter(Boolean);
    const key = [kind, ...rest.map((part) => (/^\d+$/.test(part) ? 'number' : 'name'))].join(':');
    if (!kinds.has(key)) kinds.set(key, file.replace(/index\.html$/, ''));
  }
  return [...kinds.values(), ...(removed ? [at(`/servers/${removed.server}/`)] : [])];
}
