/** `npm run pack -- --out <folder>`: both packages as tarballs. */
import { makeFolder } from '../src/files/make-folder.ts';
import { fail } from '../src/cli/fail.ts';
import { commandLine, demandNoMore } from './command.ts';
import { packLight } from './pack/light-package.ts';

const usage = `Usage: npm run pack -- --out DIR

Packs tool-risk (command line, library, MCP server) as npm would publish it.

  --out DIR   where the tarball goes; made where it is missing`;

const { values, positionals } = commandLine(usage, { out: { type: 'string' } });
demandNoMore(positionals, 0);
if (values.out === undefined || values.out === '') fail('--out: expected a folder for the tarballs (see --help)');
makeFolder(values.out);
console.log(await packLight(values.out));
