/**
 * `npm run ingest -- <manifest.json|-> --id OWNER/SERVER --version VERSION …` files a manifest in any accepted dialect
 * as a capture. A list that is not whole is filed as partial, with the reason. Exit 2 on bad input, with one line.
 */
import { captureRecord } from '../src/capture/capture-record.ts';
import { saveRunning } from '../src/capture/save-capture.ts';
import { problemLine } from '../src/manifest/problem.ts';
import { commandLine } from './command.ts';
import { fail } from '../src/cli/fail.ts';
import { manifestInput } from '../src/cli/manifest-input.ts';

const usage = `Usage: npm run ingest -- <manifest.json|-> --id OWNER/SERVER --version VERSION [options]

Files a manifest that was obtained elsewhere: a tools/list result in any form, an MCP bundle, tools as OpenAI, Anthropic
or Docker write them. The capture says that the server itself was not asked.

  --title TEXT     the server's name (needed once, for server.yaml)
  --summary TEXT   one line in your own words on what it connects an agent to (needed once)
  --package PURL   the package it belongs to, e.g. pkg:pypi/mcp-server-git@1.0.0
  --source URL     where it was obtained
  --replace        overwrite a version that is filed with other tools
  --date DATE      the date to record, default today
  --catalog DIR    default catalog`;

const { values, positionals } = commandLine(usage, {
  id: { type: 'string' },
  version: { type: 'string' },
  title: { type: 'string' },
  summary: { type: 'string' },
  package: { type: 'string' },
  source: { type: 'string' },
  date: { type: 'string', default: new Date().toISOString().slice(0, 10) },
  catalog: { type: 'string', default: 'catalog' },
  replace: { type: 'boolean', default: false },
});
const { id, version, title, summary, source, date, catalog, replace } = values;
const [file, ...others] = positionals;
if (file === undefined || others.length > 0 || id === undefined || version === undefined)
  fail('expected one file, --id and --version (see --help)');
if (!/^\w[\w.+-]*$/.test(version)) fail(`--version ${version}: a version names a file; expected one such as 1.2.3`);

const { tools, gaps } = manifestInput(file);
const partial = gaps.length === 0 ? undefined : { reason: gaps.map(({ wrong }) => wrong).join('; ') };
const capturedBy = 'npm run ingest, from a file';
const provenance = {
  package: values.package,
  capturedAt: date,
  capturedBy,
  source,
  transport: 'none',
  partial,
} as const;
const capture = captureRecord(provenance, { tools });
const words = title === undefined || summary === undefined ? undefined : { title, summary };
const saved = await saveRunning(id, { catalog, words, replace }, () => Promise.resolve({ version, capture }));
console.log(`${saved.file}: ${String(saved.tools)} tools`);
for (const gap of gaps) console.error(problemLine(gap));
