import { copyFileSync, linkSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesBelow } from '../files/files-below.ts';
import { type Marker, markerName, readMarker } from '../publish/marker.ts';
import { writeSitemap } from './site-lists.ts';

/** A part of a site as its marker describes it. */
interface Part {
  readonly folder: string;
  readonly marker: Marker & { readonly part: NonNullable<Marker['part']> };
}

/** What is wrong with some folders as the parts of one site, a line each; else the parts in their order. */
export function siteParts(
  folders: readonly string[],
): { readonly parts: readonly Part[] } | { readonly lines: readonly string[] } {
  const read = folders.map((folder) => ({ folder, marker: readMarker(folder) }));
  const strange = read.flatMap(({ folder, marker }) =>
    marker?.part ? [] : [`${folder}: no part of a site; expected a folder from tool-risk-catalogue build --shard`],
  );
  if (strange.length > 0) return { lines: strange };
  const parts = read.flatMap(({ folder, marker }): Part[] =>
    marker?.part ? [{ folder, marker: { ...marker, part: marker.part } }] : [],
  );
  const [first] = parts;
  if (!first) return { lines: ['no parts were named; expected the folders of all of them'] };
  const { of } = first.marker.part;
  const lines: string[] = [];
  for (const { folder, marker } of parts)
    if (marker.build !== first.marker.build || marker.part.of !== of)
      lines.push(
        `${folder}: made from another state than ${first.folder}; expected parts of one catalogue by one generator`,
      );
  for (let number = 1; number <= of; number += 1) {
    const same = parts.filter(({ marker }) => marker.part.number === number);
    if (same.length === 0) lines.push(`part ${String(number)} of ${String(of)} is missing; expected all of them`);
    if (same.length > 1)
      lines.push(`${same.map(({ folder }) => folder).join(', ')}: part ${String(number)} twice; expected each once`);
  }
  return lines.length > 0
    ? { lines }
    : { parts: parts.toSorted((a, b) => a.marker.part.number - b.marker.part.number) };
}

/** Has a file in a second place, without copying it where the file system can. */
function share(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && (error.code === 'EXDEV' || error.code === 'EPERM'))) throw error;
    copyFileSync(from, to);
  }
}

/**
 * Puts the parts of a site together at `fresh`, where nothing stands: byte for byte what an undivided build makes. The parts
 * stay. Returns what its marker is to say. Throws where two parts hold the same file.
 */
export function joinParts(parts: readonly Part[], fresh: string): Marker & { readonly files: number } {
  let files = 0;
  for (const { folder } of parts)
    for (const file of filesBelow(folder)) {
      if (file === markerName) continue;
      mkdirSync(dirname(join(fresh, file)), { recursive: true });
      share(join(folder, file), join(fresh, file));
      files += 1;
    }
  const lists = parts.map(({ marker }) => marker.part.listed);
  const [first] = lists;
  if (first)
    files += writeSitemap(fresh, {
      ...first,
      pages: lists.flatMap(({ pages }) => pages).sort(),
      sitemaps: lists.flatMap(({ sitemaps }) => sitemaps).sort(),
    }).length;
  return { base: parts[0]?.marker.base, build: parts[0]?.marker.build, files };
}
