/**
 * `npm run screenshots [-- --out <dir>]`: pictures of every kind of page of the built site, in both themes and three
 * widths, and a page with all of them.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder } from '../src/files/make-folder.ts';
import { commandLine, demandNoMore } from './command.ts';

const usage = `Usage: npm run screenshots -- [--out DIR]

Pictures of every kind of page of the built site (dist, or the site at SITE_DIST), in both themes and three widths;
index.html beside them shows them all.

  --out DIR   where they go, default .screenshots`;

const { values, positionals } = commandLine(usage, { out: { type: 'string', default: '.screenshots' } });
demandNoMore(positionals, 0);
// These read the built site at once; a wrong option is to be told before.
const { shownPages } = await import('../tests/browser/shown-pages.ts');
const { openPage, openSession } = await import('../tests/browser/browser.ts');
const themes = ['light', 'dark'] as const;
const widths = [1440, 768, 390];
/** Pixels: what a picture shows of a long page at most. */
const tallest = 4000;

makeFolder(values.out);
const session = await openSession();
const rows: string[] = [];
const failures: string[] = [];
for (const { name, path, prepare } of shownPages()) {
  const pictures: string[] = [];
  for (const colorScheme of themes)
    for (const width of widths) {
      const { page } = await openPage(session, path, { colorScheme, viewport: { width, height: 900 } });
      await prepare?.(page).catch((error: unknown) => failures.push(`${name}: ${String(error).split('\n')[0] ?? ''}`));
      const height = Math.min(tallest, await page.evaluate(() => document.documentElement.scrollHeight));
      const picture = `${name}-${colorScheme}-${String(width)}.png`;
      await page.screenshot({
        path: join(values.out, picture),
        fullPage: true,
        clip: { x: 0, y: 0, width, height },
      });
      await page.context().close();
      pictures.push(`<a href="${picture}"><img src="${picture}" width="${String(width / 4)}" alt="${picture}"></a>`);
    }
  rows.push(`<h2>${name}</h2><p>${pictures.join(' ')}</p>`);
}
await session.close();
writeFileSync(join(values.out, 'index.html'), `<!doctype html><title>Pages</title>${rows.join('\n')}`);
for (const failure of failures) console.error(failure);
console.log(`${String(rows.length * themes.length * widths.length)} pictures in ${values.out}/`);
process.exitCode = failures.length > 0 ? 1 : 0;
