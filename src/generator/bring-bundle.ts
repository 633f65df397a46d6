/**
 * A program that is run when the package is packed, from the package's own folder: bundles the pages with the prose that the
 * package brings, so that whoever has no prose of their own waits for no bundling. Prints the modules that are inside, one a line.
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { copyProse } from '../catalogue/read-prose.ts';
import { prosePath } from '../catalogue/store.ts';
import { bundlePages } from './bundle-pages.ts';
import { codeKey } from './code-key.ts';
import { home, ownCatalogue } from './home.ts';
import { broughtShelf, bundleKey } from './page-bundle.ts';
import { setStage } from './stage.ts';

const work = join(home, 'bringing');
const store = join(work, 'catalogue');
copyProse(ownCatalogue, undefined, prosePath(store));
setStage({ store, catalog: ownCatalogue }, 'production');
const modules = await bundlePages(join(broughtShelf(), bundleKey(store, codeKey())), false);
process.stdout.write(modules.join('\n'));
rmSync(work, { recursive: true });
