import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { buildStore } from '../catalogue/build-store.ts';
import { compileCachePath } from '../catalogue/compile-cache.ts';
import { openStore } from '../catalogue/open-store.ts';
import { counted } from '../explain/grammar.ts';
import { isInternal } from '../manifest/site.ts';
import { drawPreview } from '../preview/draw.ts';
import { type Preview, previews } from '../preview/preview.ts';
import { type Frame, type ServerRecord } from '../record.ts';
import { serverSearchRecord, toolSearchRecord } from '../search/search-record.ts';
import { writeIndex } from '../search/write-index.ts';
import { writeSearchIndex } from '../search/write-search-index.ts';
import { urlsUnder } from '../urls.ts';
import { ownCatalogue } from './home.ts';
import { partNames, type PartsMessage, type PartsOrder } from './site-parts.ts';

const { catalog, folder } = workerData as PartsOrder;
const say = (message: PartsMessage): void => parentPort?.postMessage(message);
const place = (name: keyof typeof partNames): string => join(folder, partNames[name]);

async function drawImages(images: readonly Preview[]): Promise<void> {
  mkdirSync(place('images'), { recursive: true });
  for (const image of images) {
    const file = join(place('images'), `${image.path}.png`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, await drawPreview(image));
  }
}

async function writeSearch(servers: readonly ServerRecord[], { site, taxonomy }: Frame): Promise<string> {
  const files = writeIndex(servers, taxonomy, place('index'));
  const urls = urlsUnder(site.base);
  const records = servers.flatMap((server) => [
    serverSearchRecord(server, urls),
    ...server.tools.map((tool) => toolSearchRecord(server, tool, urls)),
  ]);
  const indexed = await writeSearchIndex(records, place('search'));
  return `search index of ${counted(files, 'file')} and ${counted(indexed, 'description')}`;
}

const built = await buildStore(catalog, place('store'), { beneath: ownCatalogue, cache: compileCachePath() });
if (!built.ok) say({ kind: 'wrong', lines: built.lines });
else {
  const { lines: notes, summary, totals, frame } = built;
  say({ kind: 'compiled', notes, summary, base: frame.site.base, tools: totals.counts.tools });
  const store = openStore(place('store'));
  // Links to an internal site are previewed by nobody outside.
  const images = isInternal(frame.site) ? [] : previews(store.index(), frame.site, frame.taxonomy);
  await drawImages(images);
  const search = await writeSearch([...store.servers()], frame);
  say({ kind: 'made', summary: `${search}, and ${counted(images.length, 'preview image')}, written` });
}
