/**
 * `npm run --silent verify:policies -- [--schemas <folder>] [--catalog <folder>]`
 * Proves every policy of the catalogue: by our own reading of each target, by Cedar and CEL engines, and, with a folder
 * of vendors' JSON Schemas, by those. Prints what was proved; exit 1 when anything fails, 2 on bad input.
 */
import { existsSync } from 'node:fs';
import { formats } from '../src/policy/formats.ts';
import { proveMerges, proveProfiles, proveSnippets, type Proof } from '../src/policy/proof.ts';
import { commandLine, demandNoMore } from './command.ts';
import { fail } from '../src/cli/fail.ts';
import { proveAgentCore } from './policies/agentcore-engine.ts';
import { proveByCedar } from './policies/cedar-engine.ts';
import { checkTypes } from './policies/cedar-types.ts';
import { proveByCel } from './policies/cel-engine.ts';
import { proveEnvoy } from './policies/envoy-engine.ts';
import { provedServers } from './policies/proved-server.ts';
import { proveToolPages } from './policies/tool-pages.ts';
import { proveBySchema, vendors } from './policies/vendor-schemas.ts';

const usage = `Usage: npm run --silent verify:policies -- [--schemas DIR] [--catalog DIR]

Proves every policy of the catalogue: by our own reading of each target, by Cedar and CEL engines, and, with a folder of
vendors' JSON Schemas, by those. Exit 1 when a proof fails.`;

const {
  values: { schemas, catalog },
  positionals,
} = commandLine(usage, { schemas: { type: 'string' }, catalog: { type: 'string', default: 'catalog' } });
demandNoMore(positionals, 0);
if (schemas !== undefined && !existsSync(schemas))
  fail(`${schemas}: no such folder; expected one with vendors' JSON Schemas`);

const servers = provedServers(catalog);
const tools = servers.reduce((sum, server) => sum + server.tools.length, 0);
const failures: string[] = [];
let policies = 0;

function report(what: string, proofs: readonly Proof[]): void {
  const sum = proofs.reduce((all, proof) => all + proof.policies, 0);
  const failed = proofs.flatMap((proof) => proof.failures);
  policies += sum;
  failures.push(...failed);
  console.log(`${what}: ${String(sum)} policies, ${String(failed.length)} failures`);
}

for (const format of formats)
  report(
    format.id,
    servers.flatMap((server) =>
      [proveProfiles, proveSnippets, proveMerges].map((prove) => prove(format, server.target, server.tools)),
    ),
  );
for (const format of formats)
  report(
    `pages for ${format.id}`,
    servers.map((server) => proveToolPages(format, server)),
  );
report('cedar-wasm', servers.map(proveByCedar));
report('cedar-wasm, AgentCore', servers.map(proveAgentCore));
report('cel-js', servers.map(proveByCel));
report('cel-js, Envoy AI Gateway', servers.map(proveEnvoy));
const types = servers.map(checkTypes);
const typed = types.reduce((sum, { checked }) => sum + checked, 0);
const refused = types.reduce((sum, one) => sum + one.refused, 0);
failures.push(...types.flatMap((one) => one.failures));
console.log(`cedar types: ${String(typed)} tools checked, ${String(refused)} schemas that Cedar cannot express`);
for (const vendor of schemas === undefined ? [] : vendors(schemas))
  report(
    `schema of ${vendor.format.title}`,
    servers.map((server) => proveBySchema(vendor, server)),
  );

for (const line of failures.slice(0, 50)) console.error(line);
console.log(`${String(policies)} policies proved for ${String(tools)} tools, ${String(failures.length)} failures`);
process.exitCode = failures.length > 0 ? 1 : 0;
