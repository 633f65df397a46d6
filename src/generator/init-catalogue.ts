import { existsSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fail } from '../cli/fail.ts';
import { writeWhole } from '../files/write-whole.ts';
import { printable } from '../manifest/printable.ts';
import { site } from '../manifest/site.ts';
import { generatorVersion } from './home.ts';
import { starterFiles, type StarterWords } from './starter-files.ts';

/** Ends the program where a word breaks the format of `site.yaml`. */
function demandWords({ title, organisation }: StarterWords): void {
  if (!site.in.shape.title.safeParse(title).success || /[\r\n]/.test(title))
    fail(`--title ${printable(title)}: expected 3 to 60 characters`);
  if (organisation.length < 2 || /[\r\n]/.test(organisation))
    fail(`--organisation ${printable(organisation)}: expected at least 2 characters`);
}

/**
 * Makes a folder that builds at once. A catalogue that is there is refused before anything is written; of the other files
 * those that exist are kept and named.
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
    if (existsSync(file)) console.log(`kept  ${printable(file)}`);
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
