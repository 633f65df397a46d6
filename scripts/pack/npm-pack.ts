import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';

/** Packs a folder as npm would publish it. Returns the path of the tarball in `out`. */
export function npmPack(folder: string, out: string): string {
  const text = execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', resolve(out)], {
    cwd: folder,
    encoding: 'utf8',
  });
  const [packed] = JSON.parse(text) as readonly { readonly filename: string }[];
  return resolve(out, packed?.filename ?? '');
}
