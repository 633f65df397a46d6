import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { drawPreview } from './draw.ts';
import { fontFiles } from './letters.ts';
import { type Preview } from './preview.ts';

/** SHA-256 (hex) over the code that draws, which stands in the folder of this module, and its fonts. */
function drawingKey(): string {
  const folder = import.meta.dirname;
  const code = readdirSync(folder)
    .filter((name) => /\.[jt]s$/.test(name) && !name.endsWith('.test.ts'))
    .sort()
    .map((name) => join(folder, name));
  const hash = createHash('sha256');
  for (const file of [...code, ...fontFiles(400), ...fontFiles(600)]) hash.update(readFileSync(file));
  return hash.digest('hex');
}

/** Copies a kept image; false where there is none, or another build has just thrown it away. */
function copied(from: string, to: string): boolean {
  try {
    copyFileSync(from, to);
    return true;
  } catch {
    return false;
  }
}

/**
 * Writes preview images below `folder` and returns how many of them had to be drawn: what an earlier build drew of the same
 * words with the same code is taken from `shelf`, where afterwards the images of this build are kept and no others.
 */
export async function drawPreviews(images: readonly Preview[], folder: string, shelf: string): Promise<number> {
  const key = drawingKey();
  const onShelf = new Set<string>();
  let drawn = 0;
  mkdirSync(shelf, { recursive: true });
  for (const image of images) {
    const file = join(folder, `${image.path}.png`);
    mkdirSync(dirname(file), { recursive: true });
    const shown = JSON.stringify({ ...image, path: '', alt: '' });
    const name = `${createHash('sha256').update(key).update(shown).digest('hex')}.png`;
    onShelf.add(name);
    const kept = join(shelf, name);
    if (copied(kept, file)) continue;
    drawn += 1;
    writeFileSync(file, await drawPreview(image));
    const fresh = `${kept}.${String(process.pid)}`;
    copyFileSync(file, fresh);
    renameSync(fresh, kept);
  }
  for (const name of readdirSync(shelf)) if (!onShelf.has(name)) rmSync(join(shelf, name), { force: true });
  return drawn;
}
