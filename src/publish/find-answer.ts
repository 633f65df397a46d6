import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { readRedirects, redirected, type Redirect } from './redirects.ts';
import { headersOf, type HeaderRule, readHeaders } from './response-headers.ts';

/** Media types of what a site holds; everything else is bytes. */
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.ndjson': 'application/x-ndjson',
  '.csv': 'text/csv; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

/** What a host answers: a file, or another address. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Absent where the answer is another address, or nothing. */
  readonly file?: string;
}

/** A built site, with what it says to hosts. */
export interface Site {
  readonly folder: string;
  /** Path below the host, with a slash at both ends. */
  readonly base: string;
  readonly headers: readonly Pick<HeaderRule, 'path' | 'headers'>[];
  readonly redirects: readonly Redirect[];
}

/** Opens a built site that stands at `base`. */
export function openSite(folder: string, base: string): Site {
  const text = (name: string): string => {
    const path = join(folder, name);
    return existsSync(path) ? readFileSync(path, 'utf8') : '';
  };
  return { folder, base, headers: readHeaders(text('_headers')), redirects: readRedirects(text('_redirects')) };
}

/** The file of a path below the base; undefined where there is none that is published. */
function fileOf(folder: string, path: string): string | undefined {
  const parts = path.split('/');
  const isHidden = parts.some((part) => part.startsWith('.') || part.includes('\\') || part.includes('\0'));
  if (isHidden || /^_(?:headers|redirects)$/.test(path)) return undefined;
  const file = join(folder, path === '' || path.endsWith('/') ? `${path}index.html` : path);
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? file : undefined;
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

const moved = (status: number, location: string): Answer => ({ status, headers: { Location: location } });

/** What a host answers that follows `_headers` and `_redirects`, to an address with its query. Addresses without a page get ours that says so. */
export function findAnswer({ folder, base, headers, redirects }: Site, address: string): Answer {
  const [path = '/', query] = address.split('?', 2);
  const rest = query === undefined ? '' : `?${query}`;
  if (path === '/' || `${path}/` === base) {
    if (base !== '/') return moved(302, `${base}${rest}`);
  }
  const inner = path.startsWith(base) ? decoded(path.slice(base.length)) : undefined;
  const file = inner === undefined ? undefined : fileOf(folder, inner);
  if (file !== undefined) return found(200, file, path);
  if (inner !== undefined && !path.endsWith('/') && fileOf(folder, `${inner}/`)) return moved(308, `${path}/${rest}`);
  const other = redirected(redirects, path);
  if (other !== undefined) return moved(301, `${other}${rest}`);
  const missing = join(folder, '404.html');
  return existsSync(missing) ? found(404, missing, path) : { status: 404, headers: {} };

  function found(status: number, one: string, at: string): Answer {
    const type = types[extname(one).toLowerCase()] ?? 'application/octet-stream';
    return { status, headers: { 'Content-Type': type, ...headersOf(headers, at) }, file: one };
  }
}
