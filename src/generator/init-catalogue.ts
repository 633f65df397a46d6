import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fail } from '../cli/fail.ts';
import { writeWhole } from '../files/write-whole.ts';
import { printable } from '../manifest/printable.ts';
import { site } from '../manifest/site.ts';
import { generatorVersion } from './home.ts';
import { withScripts } from './missing-scripts.ts';
import { starterFiles, starterScripts, type StarterWords } from './starter-files.ts';

/** Ends the program where a word breaks the format of `site.yaml`. */
function demandWords({ title, organisation }: StarterWords): void {
  if (!site.in.shape.title.safeParse(title).success || /[\r\n]/.test(title))
    fail(`--title ${printable(title)}: expected 3 to 60 characters`);
  if (organisation.length < 2 || /[\r\n]/.test(organisation))
    fail(`--organisation ${printable(organisation)}: expected at least 2 characters`);
}

/** Keeps a file that is there; a `package.json`, which npm makes when it installs the program, gets the scripts that it lacks. */
function keep(file: string, path: string): void {
  const merged = path === 'package.json' ? withScripts(readFileSync(file, 'utf8'), starterScripts) : undefined;
  if (!merged || merged.added.length === 0) {
    console.log(`kept  ${printable(file)}`);
    return;
  }
  writeWhole(file, merged.text);
  console.log(`kept  ${printable(file)}, with the scripts ${merged.added.join(', ')} added`);
}

/**
 * Makes a folder that builds at once. A catalogue that is there is refused before anything is written; of the other files
 * those that exist are kept and named; scripts that a package.json lacks are added to it.
 */
export function initCatalogue(folder: string, words: StarterWords): void {
  demandWords(words);
  const found = statSync(folder, { throwIfNoEntry: false });
  if (found && !found.isDirectory()) fail(`${printable(folder)}: a file stands there; expected a folder, or nothing`);
  if (existsSync(join(folder, 'catalog')))
    fail(
      `${join(printable(folder), 'catalog')}: is there already; expected a folder without one, since nothing is overwritten`,
    );
  for (const [path, text] of Object.entries(starterFiles(words, generatorVersion()))) {
    const file = join(folder, path);
    if (existsSync(file)) keep(file, path);
    else {
      writeWhole(file, text);
      console.log(`made  ${printable(file)}`);
    }
  }
  const way = relative(process.cwd(), folder);
  console.log(
    `\nNext: edit ${join(way, 'catalog/site.yaml')}, then ${way === '' ? '' : `cd ${printable(way)} && npm install && `}npx tool-risk-catalogue build`,
  );
}
