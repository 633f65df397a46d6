import path from 'node:path';
import { capturePackage } from '../src/capture/capture-package.ts';
import { captureUrl } from '../src/capture/capture-url.ts';
import { headersFrom } from '../src/capture/headers.ts';
import { defaultLimits } from '../src/capture/limits.ts';
import { parsePackageSpec } from '../src/capture/package-spec.ts';
import { type Outcome, refreshAll } from '../src/capture/refresh.ts';
import { progressLine, refreshSummary } from '../src/capture/refresh-report.ts';
import { canIsolate } from '../src/capture/sandbox.ts';
import { type Saved, savePackage, saveRunning } from '../src/capture/save-capture.ts';
import { captureAllOf } from './capture/capture-all-of.ts';
import { captureFrom, captureNewest } from './capture/capture-from.ts';
import { firstLine } from './capture/first-line.ts';
import { commandLine } from './command.ts';

const usage = `Usage: npm run capture -- <package>@<version> [options]
       npm run capture -- --url ADDRESS --id OWNER/SERVER [options]
       npm run capture -- --config FILE
       npm run capture -- --from FILE
       npm run capture -- --newest
       npm run capture -- --all

Lists the tools of an MCP server and writes them to catalog/servers/.

  --title TEXT     the server's name (needed once, for server.yaml)
  --summary TEXT   one line in your own words on what it connects an agent to (needed once)
  --date DATE      the date to record, default today
  --catalog DIR    default catalog
  --replace        overwrite a version that is filed with other tools; without it the difference is printed

A published npm package is installed without scripts and started over stdio, as nobody and without a network where
this machine allows it. Without the next four it is started as for its newest committed capture, or else plainly and then, until
it answers, as its usage and its README say.
  --bin NAME       which of the package's programs to start
  --arg VALUE      an argument for it; may be repeated (--arg=--flag for one that starts with a dash)
  --env NAME       a variable to set to a dummy value; may be repeated
  --network        let the server reach the network

A running server is asked over streamable HTTP or server-sent events.
  --header NAME=VARIABLE   send a header whose value stands in an environment variable; it is not recorded

--config captures what a client's configuration names (.mcp.json, claude_desktop_config.json, VS Code's mcp.json, Codex's
config.toml) and the catalogue already has. Values of variables, headers and secrets in it are neither used nor kept.
--from captures every package of a list, a line each: name@1.2.3, name for its newest version, or a table whose first columns are
package and version. A server that nobody has described gets its package's own words, which pages print in quotes. What states no
licence approved by the Open Source Initiative, lists another server's tools or gives orders to models is not filed. An interrupted
run goes on where it stopped.
  --report FILE    a table of what became of each package, default .cache/capture/<list>.tsv
  --jobs N         packages that are asked at a time, default one per core
  --history N      of each package also N earlier releases, the newest patch of each minor version before it; they stand for
                   one that cannot be captured
--newest captures the newest version of every package that the catalogue has; versions that are filed are not asked again.
--all makes every committed capture of a package again, each at its own version, and goes on where it was stopped; a version that
lists other tools than its file keeps the file, unless --replace is given.`;

const options = commandLine(usage, {
  title: { type: 'string' },
  summary: { type: 'string' },
  bin: { type: 'string' },
  arg: { type: 'string', multiple: true },
  env: { type: 'string', multiple: true },
  network: { type: 'boolean' },
  url: { type: 'string' },
  id: { type: 'string' },
  header: { type: 'string', multiple: true, default: [] },
  config: { type: 'string' },
  from: { type: 'string' },
  report: { type: 'string' },
  jobs: { type: 'string' },
  history: { type: 'string' },
  newest: { type: 'boolean' },
  all: { type: 'boolean' },
  replace: { type: 'boolean', default: false },
  date: { type: 'string', default: new Date().toISOString().slice(0, 10) },
  catalog: { type: 'string', default: 'catalog' },
});
type Options = typeof options;

async function refresh({ values: { catalog, date, replace } }: Options): Promise<void> {
  const journal = path.join('.cache', 'capture', `${path.resolve(catalog).replaceAll(/\W+/g, '-')}${date}.ndjson`);
  const report = (done: number, of: number, outcome: Outcome) => {
    console.log(progressLine(done, of, outcome));
  };
  const outcomes = await refreshAll({
    catalog,
    replace,
    capture: capturePackage(date, defaultLimits),
    journal,
    report,
  });
  console.log(refreshSummary(outcomes).join('\n'));
  if (outcomes.some(({ state }) => state === 'failed')) process.exitCode = 2;
  else if (outcomes.some(({ state }) => state === 'differs')) process.exitCode = 1;
}

function one({ values, positionals }: Options): Promise<Saved> {
  const { title, summary, bin, arg, env, network, url, id, catalog, date, replace } = values;
  const [text, ...others] = positionals;
  const words = title === undefined || summary === undefined ? undefined : { title, summary };
  if (url !== undefined) {
    if (id === undefined || text !== undefined) throw new Error('--url goes with --id OWNER/SERVER and no package');
    const headers = headersFrom(values.header, process.env);
    return saveRunning(id, { catalog, words, replace }, () => captureUrl(new URL(url), headers, date, defaultLimits));
  }
  if (text === undefined || others.length > 0)
    throw new Error('name one package, --url, --config, --from, --newest or --all (see --help)');
  const asBefore = [bin, arg, env, network].every((option) => option === undefined);
  const recipe = asBefore ? undefined : { bin, args: arg ?? [], env: env ?? [], network: network ?? false };
  return savePackage(parsePackageSpec(text), recipe, { catalog, words, replace }, capturePackage(date, defaultLimits));
}

async function main(): Promise<void> {
  const { all, url, config, from, newest } = options.values;
  if (url === undefined && !canIsolate())
    console.error('capture: this machine gives servers no namespaces of their own: they run here with the network');
  if (all) await refresh(options);
  else if (config !== undefined) await captureAllOf(config, options.values);
  else if (newest) await captureNewest(options.values);
  else if (from !== undefined) await captureFrom(from, options.values);
  else {
    const { file, tools } = await one(options);
    console.log(`${file}: ${String(tools)} tools`);
  }
}

try {
  await main();
} catch (error) {
  console.error(`capture: ${firstLine(error)}`);
  process.exitCode = 2;
}
