import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** Folders of the packages that modules are of, in order. */
const packagesOf = (modules: readonly string[]): string[] =>
  [...new Set(modules.flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? []))].sort();

/** Terms in the words of SPDX, for packages that only name them. Throws where there are none of that name. */
function standardTerms(licence: string): string {
  const path = `spdx-license-list/licenses/${licence}.json`;
  const { licenseText } = createRequire(import.meta.url)(path) as { readonly licenseText: string };
  return `The package names this licence and holds no text of it. SPDX has it in these words:\n\n${licenseText}`;
}

/**
 * The licences of what a bundle holds of others, as their terms demand. Throws where a package has none.
 * @param modules paths of the modules that are inside
 */
export function licencesInside(modules: readonly string[]): string {
  const texts = packagesOf(modules).map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
      readonly name: string;
      readonly version: string;
      readonly license?: string;
    };
    if (license === undefined) throw new Error(`${folder}: says no licence; expected one that can be handed on`);
    const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
    const terms = file === undefined ? standardTerms(license) : readFileSync(join(folder, file), 'utf8');
    return `${name} ${version} (${license})\n\n${terms.trim()}\n`;
  });
  return `Parts of other packages are inside, under these licences.\n\n${texts.join(`\n${'-'.repeat(80)}\n\n`)}`;
}
