import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { readTaxonomyFiles } from '../catalogue/read-taxonomy.ts';
import { formats } from '../policy/formats.ts';
import { type Answer, type Asked } from './answer.ts';
import { examine } from './examine.ts';

/** After so many turns every format has had one. */
const turns = 6;

const { catalog } = workerData as { catalog: string };
const { taxonomy } = readTaxonomyFiles(join(catalog, 'taxonomy'));
if (!taxonomy) throw new Error(`${catalog} has no taxonomy`);

parentPort?.on('message', ({ text, turn }: Asked) => {
  const before = process.threadCpuUsage();
  const asked = formats.filter((_, index) => turn === undefined || index % turns === turn % turns);
  const examined = examine(text, taxonomy, asked);
  const { user, system } = process.threadCpuUsage(before);
  parentPort?.postMessage({ ...examined, milliseconds: (user + system) / 1000 } satisfies Answer);
});

examine('{"tools": [{"name": "delete_file", "description": "Deletes a file."}]}', taxonomy);
parentPort?.postMessage('ready');
