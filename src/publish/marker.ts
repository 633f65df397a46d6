import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';

/** The file that says of a folder that our commands made it, whole, and may replace it. */
export const markerName = '.tool-risk-catalogue';

const marker = z.object({
  /** Path below the host that the pages of a site expect; absent for other folders. */
  base: z.string().optional(),
  /** What the site was made from: the same catalogue, generator and options give the same. Absent for other folders. */
  build: z.string().optional(),
  /** What stood at the top of the folder when it was finished; absent where an earlier version made it. */
  made: z.array(z.string()).optional(),
  /** All files that stood below it then, as `madeFiles` has them; absent where an earlier version made it. */
  below: z.string().optional(),
  /** Set where it is a part of a site, which `join` puts together with the others. */
  part: z
    .object({
      number: z.int().min(1),
      of: z.int().min(2),
      /** What the sitemap of the whole site is made of: the part's pages and sitemap files, and the site's facts. */
      listed: z.object({
        pages: z.array(z.string()),
        sitemaps: z.array(z.string()),
        asOf: z.string(),
        /** Scheme and host of the site; null where search engines are to keep away. */
        origin: z.string().nullable(),
        base: z.string(),
      }),
    })
    .optional(),
});
export type Marker = z.infer<typeof marker>;

/** Text of the marker of a finished folder. The same facts give the same text. */
export const markerText = ({ base, build, made, below, part }: Marker): string =>
  `${JSON.stringify({ about: 'Made by tool-risk-catalogue build, which replaces this folder as a whole.', base, build, made, below, part })}\n`;

/** True when our commands made the folder. */
export const isMarked = (folder: string): boolean => {
  const file = join(folder, markerName);
  return existsSync(file) && lstatSync(file).isFile();
};

/** What a finished folder says of itself; undefined for a folder that we did not make. */
export function readMarker(folder: string): Marker | undefined {
  if (!isMarked(folder)) return undefined;
  try {
    return marker.parse(JSON.parse(readFileSync(join(folder, markerName), 'utf8')));
  } catch {
    return undefined;
  }
}
