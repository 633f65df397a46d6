import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Folder of the site under test: `SITE_DIST`, else `dist`. */
export const dist = resolve(process.env['SITE_DIST'] ?? 'dist');

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
    .map((entry) => join(entry.parentPath, entry.name).slice(dist.length).replaceAll('\\', '/')),
);

/** Text of a built file. */
export const read = (address: string): string => readFileSync(join(dist, address), 'utf8');

/** All pages, one at a time, so that thousands of them are never in memory together. */
export function* pages(): Generator<BuiltPage> {
  for (const file of files)
    if (file.endsWith('.html')) yield { url: file.replace(/index\.html$/, ''), html: read(file) };
}

/** First address of every kind of page: tool pages are one kind, server pages another. */
export function pageOfEachKind(): string[] {
  const kinds = new Map<string, string>();
  for (const file of [...files].sort()) {
    if (!file.endsWith('.html')) continue;
    const [kind = '', ...rest] = file
      .replace(/index\.html$/, '')
      .split('/')
      .filter(Boolean);
    const key = `${kind}:${String(rest.length)}`;
    if (!kinds.has(key)) kinds.set(key, file.replace(/index\.html$/, ''));
  }
  return [...kinds.values()];
}
