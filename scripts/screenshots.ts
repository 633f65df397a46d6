/** `npm run screenshots [-- --out <dir>]`: pictures of every kind of page of the built site, in both themes and three widths. */
import { join } from 'node:path';
import { makeFolder } from '../src/files/make-folder.ts';
import { openPage, openSession } from '../tests/browser/browser.ts';
import { pageOfEachKind } from '../tests/site/built-site.ts';
import { commandLine } from './command-line.ts';

const usage =
  'Usage: npm run screenshots -- [--out DIR]   (of dist, or of the site at SITE_DIST; default .screenshots)';
const { values } = commandLine(usage, { options: { out: { type: 'string', default: '.screenshots' } } });
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
