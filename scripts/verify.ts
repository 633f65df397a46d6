/**
 * `npm run verify -- <manifest.json|-> [--server <owner>/<server>]`: is what a server offers what was reviewed?
 * Exit 0 when every definition has the reviewed hash, 1 on drift, 2 when there is nothing to compare with.
 */
import { parseArgs } from 'node:util';
import { readCatalogue } from '../src/catalogue/read-catalogue.ts';
import { verifyManifest } from '../src/catalogue/verify-manifest.ts';
import { counted } from '../src/explain/grammar.ts';
import { problemLine } from '../src/manifest/problem.ts';
import { fail } from './fail.ts';
import { manifestInput } from './manifest-input.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { catalog: { type: 'string', default: 'catalog' }, server: { type: 'string' } },
});

const [file] = positionals;
if (file === undefined || positionals.length > 1)
  fail('usage: npm run verify -- <manifest.json|-> [--server <owner>/<server>]');
const definitions = manifestInput(file);
const { source, problems } = readCatalogue(values.catalog);
if (!source) fail(problems.map(problemLine).join('\n'));
const servers = source.servers.filter(({ id }) => values.server === undefined || id === values.server);
if (servers.length === 0) fail(`--server ${values.server ?? ''}: not in the catalogue; expected <owner>/<server>`);
const found = verifyManifest(definitions, servers);
if (!found) fail(`${file}: no reviewed server offers any of these tools; capture and review it first`);

const drift = found.comparisons.filter(({ state }) => state !== 'same');
const widest = Math.max(12, ...drift.map(({ state }) => state.length));
for (const { tool, state } of drift) console.log(`${state.padEnd(widest)}  ${tool}`);
console.log(
  drift.length === 0
    ? `${counted(found.comparisons.length, 'tool')} as reviewed: ${found.server} ${found.version}`
    : `${String(drift.length)} of ${counted(found.comparisons.length, 'tool')} differ from ${found.server} ${found.version}`,
);
process.exitCode = drift.length === 0 ? 0 : 1;
