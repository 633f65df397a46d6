/**
 * Reads `--catalog`, classifies every tool and writes the compiled store to `--store`, whole or not at all. Exit 2 on
 * bad input, with a line for each thing that is wrong.
 */
import { buildStore } from '../src/catalogue/build-store.ts';
import { compileCachePath } from '../src/catalogue/compile-cache.ts';
import { type Progress } from '../src/catalogue/compile-servers.ts';
import { ownCatalogue } from '../src/generator/home.ts';
import { compilingPhases, progressLine } from '../src/generator/progress-line.ts';
import { problemLine } from '../src/manifest/problem.ts';
import { publishFolder } from '../src/publish/publish-folder.ts';
import { targetFolder } from '../src/publish/target-folder.ts';
import { oneLine } from '../src/cli/one-line.ts';
import { commandLine, demandNoMore } from './command.ts';
import { fail } from '../src/cli/fail.ts';

const usage = `Usage: node scripts/build-catalog.ts [--catalog DIR] [--store DIR]

Compiles a catalogue folder for the pages and the development server.

  --catalog DIR   default catalog
  --store DIR     default .cache/catalogue; replaced as a whole`;

const { values, positionals } = commandLine(usage, {
  catalog: { type: 'string', default: 'catalog' },
  store: { type: 'string', default: '.cache/catalogue' },
});
demandNoMore(positionals, 0);

const target = targetFolder('--store', values.store, [{ what: 'the catalogue', folder: values.catalog }]);
if (target.problems) fail(target.problems.map(problemLine).join('\n'));
/** The first time takes half a minute; what it does stands on the terminal meanwhile. */
const line = progressLine(process.stderr);
const progress: Progress = (phase, done, of) => {
  line.show(compilingPhases[phase], done, of, 'servers');
};
try {
  await publishFolder(target.value, async (fresh) => {
    const built = await buildStore(values.catalog, fresh, {
      beneath: ownCatalogue,
      cache: compileCachePath(),
      progress,
    });
    line.clear();
    for (const said of built.lines) console.error(said);
    if (!built.ok) process.exit(2);
    console.log(built.summary);
    return {};
  });
} catch (error) {
  line.clear();
  fail(oneLine(error));
}
