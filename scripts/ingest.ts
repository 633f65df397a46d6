/**
 * `npm run ingest -- <manifest.json|-> --id OWNER/SERVER --version VERSION …` files a manifest in any accepted dialect
 * as a capture. Exit 2 on bad input, with a line for each thing that is wrong.
 */
import { parseArgs } from 'node:util';
import { captureRecord } from '../src/capture/capture-record.ts';
import { saveRunning } from '../src/capture/save-capture.ts';
import { problemLine } from '../src/manifest/problem.ts';
import { manifestInput } from './manifest-input.ts';

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

async function main(): Promise<string> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      id: { type: 'string' },
      version: { type: 'string' },
      title: { type: 'string' },
      summary: { type: 'string' },
      package: { type: 'string' },
      source: { type: 'string' },
      date: { type: 'string', default: new Date().toISOString().slice(0, 10) },
      catalog: { type: 'string', default: 'catalog' },
      replace: { type: 'boolean', default: false },
      help: { type: 'boolean' },
    },
  });
  if (values.help) return usage;
  const { id, version, title, summary, source, date, catalog } = values;
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0 || id === undefined || version === undefined)
    throw new Error('needs one file, --id and --version (see --help)');
  if (!/^\w[\w.+-]*$/.test(version)) throw new Error(`${version}: a version names a file, such as 1.2.3`);

  const { tools, gaps } = manifestInput(file);
  const capturedBy = 'npm run ingest, from a file';
  const provenance = { package: values.package, capturedAt: date, capturedBy, source, transport: 'none' } as const;
  const partial = gaps.length === 0 ? undefined : { reason: gaps.map(({ wrong }) => wrong).join('; ') };
  const capture = captureRecord({ ...provenance, partial }, { tools });
  const words = title === undefined || summary === undefined ? undefined : { title, summary };
  const saved = await saveRunning(id, { catalog, words, replace: values.replace }, () =>
    Promise.resolve({ version, capture }),
  );
  return [`${saved.file}: ${String(saved.tools)} tools`, ...gaps.map(problemLine)].join('\n');
}

try {
  console.log(await main());
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
