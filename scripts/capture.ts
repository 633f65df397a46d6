import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { captureFile, formatCapture, writeWhole } from '../src/capture/capture-file.ts';
import { capturePackage } from '../src/capture/capture-package.ts';
import { defaultLimits } from '../src/capture/limits.ts';
import { parsePackageSpec, serverId } from '../src/capture/package-spec.ts';
import { serverYaml } from '../src/capture/server-facts.ts';

const usage = `Usage: npm run capture -- <package>@<version> [options]

Starts the MCP server of a published npm package and writes what it lists to catalog/servers/.

  --title TEXT     the server's name (needed once, for server.yaml)
  --summary TEXT   one line in your own words on what it connects an agent to (needed once)
  --bin NAME       which of the package's programs to start
  --arg VALUE      an argument for it; may be repeated (--arg=--flag for one that starts with a dash)
  --env NAME       a variable to set to a dummy value; may be repeated
  --network        let the server reach the network
  --date DATE      the date to record, default today
  --catalog DIR    default catalog`;

const today = (): string => new Date().toISOString().slice(0, 10);

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      title: { type: 'string' },
      summary: { type: 'string' },
      bin: { type: 'string' },
      arg: { type: 'string', multiple: true, default: [] },
      env: { type: 'string', multiple: true, default: [] },
      network: { type: 'boolean', default: false },
      date: { type: 'string', default: today() },
      catalog: { type: 'string', default: 'catalog' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return console.log(usage);
  const [text, ...others] = positionals;
  if (text === undefined || others.length > 0) throw new Error(`name one package\n\n${usage}`);
  const spec = parsePackageSpec(text);
  const id = serverId(spec.name);
  const facts = path.join(values.catalog, 'servers', id, 'server.yaml');
  const { title, summary } = values;
  if (!existsSync(facts) && (title === undefined || summary === undefined))
    throw new Error(`${facts} does not exist yet: give --title and --summary, in your own words`);

  const recipe = { bin: values.bin, args: values.arg, env: values.env, network: values.network };
  const { capture, manifest } = await capturePackage(spec, recipe, values.date, defaultLimits).catch(
    (error: unknown) => {
      throw new Error(`${text}: ${error instanceof Error ? error.message : String(error)}`);
    },
  );
  const yaml = title === undefined || summary === undefined ? undefined : serverYaml(manifest, { title, summary });
  if (yaml !== undefined && !existsSync(facts)) await writeWhole(facts, yaml);
  const file = captureFile(values.catalog, id, spec.version);
  await writeWhole(file, formatCapture(capture));
  console.log(`${file}: ${String(capture.tools.length)} tools`);
}

main().catch((error: unknown) => {
  console.error(`capture: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 2;
});
