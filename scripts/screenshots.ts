/** `npm run screenshots [-- --out <dir>]`: pictures of every kind of page of the built site, in both themes and three widths. */
import { join } from 'node:path';
import { makeFolder } from '../src/files/make-folder.ts';
import { commandLine, demandNoMore } from './command.ts';

const usage = `Usage: npm run screenshots -- [--out DIR]

Pictures of every kind of page of the built site (dist, or the site at SITE_DIST), in both themes and three widths.

  --out DIR   where they go, default .screenshots`;

const { values, positionals } = commandLine(usage, { out: { type: 'string', default: '.screenshots' } });
demandNoMore(positionals, 0);
// These read the built site at once; a wrong option is to be told before.
const { pageOfEachKind } = await import('../tests/site/built-site.ts');
const { openPage, openSession } = await import('../tests/browser/browser.ts');
const widths = [360, 768, 1440];
const themes = ['light', 'dark'] as const;

makeFolder(values.out);
const session = await openSession();
let count = 0;
for (const path of pageOfEachKind())
  for (const colorScheme of themes)
    for (const width of widths) {
      const { page } = await openPage(session, path, { colorScheme, viewport: { width, height: 900 } });
      const name = `${path.replaceAll('/', '_').replace(/^_|_$/g, '') || 'home'}-${colorScheme}-${String(width)}.png`;
      await page.screenshot({ path: join(values.out, name), fullPage: true });
      await page.context().close();
      count += 1;
    }
await session.close();
console.log(`${String(count)} pictures in ${values.out}/`);
