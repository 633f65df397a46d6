import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Metafile } from 'esbuild';

/** Folders of the packages whose code a bundle holds, in order. */
const packagesIn = ({ inputs }: Metafile): string[] =>
  [
    ...new Set(Object.keys(inputs).flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? [])),
  ].sort();

/** The licences of what a bundle holds of others, as their terms demand. Throws where a package has none. */
export function licencesInside(metafile: Metafile): string {
  const texts = packagesIn(metafile).map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
      readonly name: string;
      readonly version: string;
      readonly license?: string;
    };
    const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
    if (license === undefined || file === undefined || !existsSync(join(folder, file)))
      throw new Error(`${folder}: says no licence; expected one that can be handed on`);
    return `${name} ${version} (${license})\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
  });
  return `Parts of other packages are inside, under these licences.\n\n${texts.join(`\n${'-'.repeat(80)}\n\n`)}`;
}
