import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** How many pages stand below a folder, and what they weigh together, in bytes. */
export interface Pages {
  readonly pages: number;
  readonly bytes: number;
}

/** The pages (`index.html`) below a folder. */
export function pagesOf(folder: string): Pages {
  if (!existsSync(folder)) return { pages: 0, bytes: 0 };
  let [pages, bytes] = [0, 0];
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (entry.name !== 'index.html') continue;
    pages += 1;
    bytes += statSync(join(entry.parentPath, entry.name)).size;
  }
  return { pages, bytes };
}
