import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as z from 'zod';
import { keepYoungest } from '../files/keep-youngest.ts';
import { writeWhole } from '../files/write-whole.ts';
import { readMarker } from '../publish/marker.ts';

const record = z.object({
  /** What the site was made from, as its marker says too. */
  build: z.string(),
  /** Before this moment, in milliseconds since 1970, all its files were written. */
  before: z.number(),
  tools: z.number(),
  /** By kind and name: what the files of a unit were made from, and which they are. */
  units: z.record(z.string(), z.object({ key: z.string(), files: z.array(z.string()) })),
});

/** What is known of a site that an earlier build made: which files it made of what. */
export type SiteRecord = z.infer<typeof record>;

/** Records that stay: those of the sites that were built last. */
const kept = 8;

const shelf = (): string => resolve('.cache/sites');

const placeOf = (target: string): string =>
  join(shelf(), `${createHash('sha256').update(target).digest('hex').slice(0, 16)}.json`);

/** The record of the site at `target`, a real path; undefined where what stands there is not the site that it speaks of. */
export function readSiteRecord(target: string): SiteRecord | undefined {
  try {
    const found = record.parse(JSON.parse(readFileSync(placeOf(target), 'utf8')));
    return readMarker(target)?.build === found.build ? found : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps the record of the site at `target` for the next build. */
export function writeSiteRecord(target: string, site: SiteRecord): void {
  writeWhole(placeOf(target), JSON.stringify(site));
  keepYoungest(shelf(), /^[0-9a-f]{16}\.json$/, kept);
}

/** True when all files of a recorded site stand where they were written, as they were. */
export const isIntact = (target: string, { before, units }: SiteRecord): boolean =>
  Object.values(units).every(({ files }) =>
    files.every((file) => (statSync(join(target, file), { throwIfNoEntry: false })?.mtimeMs ?? Infinity) <= before),
  );
