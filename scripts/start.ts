/**
 * `npm start`: the committed catalogue, at once. Serves the built site where `dist/` holds one of this very state; else starts
 * the development server, which renders each page when it is asked for. Ctrl-C ends it.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync, statSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { storeFile } from '../src/catalogue/store-file.ts';
import { buildFacts } from '../src/catalogue/build-facts.ts';
import { fail } from '../src/cli/fail.ts';
import { oneLine } from '../src/cli/one-line.ts';
import { writeWhole } from '../src/files/write-whole.ts';
import { portNumber } from '../src/generator/port-number.ts';
import { serveSite } from '../src/publish/serve-site.ts';
import { commandLine, demandNoMore } from './command.ts';

const usage = `Usage: npm start [-- --port NUMBER]

Shows the catalogue of this repository: the site in dist/ where npm run build made it from this very state, else through the
development server, whose pages are rendered when they are asked for.

  --port NUMBER  default 4321, or the next free one`;

const { values, positionals } = commandLine(usage, { port: { type: 'string', default: '4321' } });
demandNoMore(positionals, 0);
const port = portNumber(values.port);

const facts = buildFacts('.', 'catalog');
/** What the store of the development server was made from, the last time. */
const storeFacts = '.cache/start.json';
const store = storeFile('.cache/catalogue');

/** True where a file says that something was made from this commit, without changes, and from this catalogue. */
const isCurrent = (file: string): boolean =>
  facts.changed !== true && existsSync(file) && isDeepStrictEqual(JSON.parse(readFileSync(file, 'utf8')), facts);

/** Compiles the catalogue for the development server, unless that was done for this state. Ends the command where it is wrong. */
async function compile(): Promise<void> {
  const [made, told] = [store, storeFacts].map(
    (file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? Infinity,
  );
  // Other commands write the same store, from whatever state they find.
  if (made !== undefined && told !== undefined && made <= told && isCurrent(storeFacts)) return;
  rmSync(storeFacts, { force: true });
  const child = spawn(process.execPath, ['scripts/build-catalog.ts'], { stdio: 'inherit' });
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) process.exit(code ?? 2);
  writeWhole(storeFacts, JSON.stringify(facts));
}

try {
  if (isCurrent('dist/build.json')) {
    const { base, port: used } = await serveSite('dist', port);
    if (port !== 0 && used !== port) console.log(`Port ${values.port} is taken`);
    console.log(`Serving dist/ at http://localhost:${String(used)}${base} (stop with Ctrl+C)`);
  } else {
    process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
    process.env['ASTRO_DISABLE_UPDATE_CHECK'] = 'true';
    // Astro is read while the catalogue is compiled.
    const [{ dev }] = await Promise.all([import('astro'), compile()]);
    const server = await dev({ logLevel: 'warn', server: { port } });
    if (port !== 0 && server.address.port !== port) console.log(`Port ${values.port} is taken`);
    const { base } = (await import('../src/catalogue/store.ts')).readSite();
    console.log(`Showing catalog/ at http://localhost:${String(server.address.port)}${base} (stop with Ctrl+C)`);
    console.log(
      'Pages are rendered when they are asked for. The site as it is published: npm run build && npm run serve',
    );
  }
} catch (error) {
  fail(oneLine(error));
}
