import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { workerData } from 'node:worker_threads';
import { drawPreview } from './draw.ts';
import { type Preview } from './preview.ts';

const { previews, folder } = workerData as { readonly previews: readonly Preview[]; readonly folder: string };

for (const preview of previews) {
  const file = join(folder, `${preview.path}.png`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, await drawPreview(preview));
}
