import { fileOf } from '../search/index-files.ts';
import { openIndex, type OpenIndex } from '../search/open-index.ts';
import { siteBase } from './site-base.ts';

/** Opens the search index from the site itself; rejects when it cannot be had. */
export function loadIndex(): Promise<OpenIndex> {
  const folder = `${siteBase()}search-index/`;
  return openIndex(async (path) => {
    const response = await fetch(`${folder}${fileOf(path)}`);
    if (!response.ok || !response.body) throw new Error(`${path}: status ${String(response.status)}`);
    return new Response(response.body.pipeThrough(new DecompressionStream('gzip'))).json();
  });
}
