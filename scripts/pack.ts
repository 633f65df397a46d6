/** `npm run pack -- --out <folder>`: both packages as tarballs. */
import { makeFolder } from '../src/files/make-folder.ts';
import { fail } from '../src/cli/fail.ts';
import { commandLine, demandNoMore } from './command.ts';
import { packCatalogue } from './pack/catalogue-package.ts';
import { packLight } from './pack/light-package.ts';

const usage = `Usage: npm run pack -- --out DIR

Packs both programs as npm would publish them: tool-risk (command line, library, MCP server) and tool-risk-catalogue (the
generator). To try one, npx takes ./tool-risk-….tgz or file:/…/tool-risk-….tgz; a path from the root it would run as a program.

  --out DIR   where the tarballs go; made where it is missing`;

const { values, positionals } = commandLine(usage, { out: { type: 'string' } });
demandNoMore(positionals, 0);
if (values.out === undefined || values.out === '') fail('--out: expected a folder for the tarballs (see --help)');
makeFolder(values.out);
for (const pack of [packLight, packCatalogue]) console.log(await pack(values.out));
