import path from 'node:path';
import { parseArgs } from 'node:util';
import { capturePackage } from '../src/capture/capture-package.ts';
import { defaultLimits } from '../src/capture/limits.ts';
import { parsePackageSpec } from '../src/capture/package-spec.ts';
import { type Outcome, refreshAll } from '../src/capture/refresh.ts';
import { saveCapture } from '../src/capture/save-capture.ts';

const usage = `Usage: npm run capture -- <package>@<version> [options]
       npm run capture -- --all [--date DATE] [--catalog DIR]

Starts the MCP server of a published npm package and writes what it lists to catalog/servers/.

  --title TEXT     the server's name (needed once, for server.yaml)
  --summary TEXT   one line in your own words on what it connects an agent to (needed once)
  --bin NAME       which of the package's programs to start
  --arg VALUE      an argument for it; may be repeated (--arg=--flag for one that starts with a dash)
  --env NAME       a variable to set to a dummy value; may be repeated
  --network        let the server reach the network
  --all            make every committed capture again, each at its own version
  --date DATE      the date to record, default today
  --catalog DIR    default catalog

Without --bin, --arg, --env and --network the server is started as for its newest committed capture.`;

const barWidth = 20;
const message = (error: unknown): string => (error instanceof Error ? error.message : String(error));

function progress(done: number, of: number, { file, state, detail }: Outcome): void {
  const full = Math.round((done / of) * barWidth);
  const bar = '#'.repeat(full).padEnd(barWidth, '.');
  console.log(`[${bar}] ${String(done)}/${String(of)} ${file}: ${state}: ${detail}`);
}

async function all(catalog: string, date: string): Promise<void> {
  const journal = path.join('.cache', 'capture', `${path.resolve(catalog).replaceAll(/\W+/g, '-')}${date}.ndjson`);
  const outcomes = await refreshAll({
    catalog,
    capture: capturePackage(date, defaultLimits),
    journal,
    report: progress,
  });
  const of = (state: Outcome['state']): Outcome[] => outcomes.filter((outcome) => outcome.state === state);
  for (const state of ['changed', 'failed'] as const)
    for (const outcome of of(state)) console.log(`${state}: ${outcome.file}: ${outcome.detail}`);
  console.log(
    `${String(outcomes.length)} captures: ${String(of('same').length)} the same, ` +
      `${String(of('changed').length)} changed, ${String(of('failed').length)} failed`,
  );
  if (of('failed').length > 0) process.exitCode = 2;
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      title: { type: 'string' },
      summary: { type: 'string' },
      bin: { type: 'string' },
      arg: { type: 'string', multiple: true },
      env: { type: 'string', multiple: true },
      network: { type: 'boolean' },
      all: { type: 'boolean' },
      date: { type: 'string', default: new Date().toISOString().slice(0, 10) },
      catalog: { type: 'string', default: 'catalog' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) {
    console.log(usage);
    return;
  }
  const [text, ...others] = positionals;
  if (values.all) {
    if (text !== undefined) throw new Error('--all takes no package');
    await all(values.catalog, values.date);
    return;
  }
  if (text === undefined || others.length > 0) throw new Error('name one package, or give --all (see --help)');
  const { title, summary, bin, arg, env, network, catalog, date } = values;
  const words = title === undefined || summary === undefined ? undefined : { title, summary };
  const recipe =
    bin === undefined && arg === undefined && env === undefined && network === undefined
      ? undefined
      : { bin, args: arg ?? [], env: env ?? [], network: network ?? false };
  const capture = capturePackage(date, defaultLimits);
  const saved = await saveCapture(parsePackageSpec(text), recipe, { catalog, words }, capture).catch(
    (error: unknown) => {
      throw new Error(`${text}: ${message(error)}`);
    },
  );
  console.log(`${saved.file}: ${String(saved.tools)} tools`);
}

main().catch((error: unknown) => {
  console.error(`capture: ${message(error)}`);
  process.exitCode = 2;
});
