/** One of the processes that render pages: it takes units of work from its parent and says what it made of each. */
import { linkSync, mkdirSync, statSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { dirname, join } from 'node:path';
import { KeptResponse } from './kept-response.ts';
import { type OpenBundle, openBundle } from './open-bundle.ts';
import { type RenderedUnit, type RenderTask, type RenderUnit } from './render-unit.ts';

/** True when all files stand in the earlier site as they were written, and are now in the new one too. */
function takeOver(files: readonly string[], { site, earlier }: RenderTask): boolean {
  if (!earlier) return false;
  try {
    for (const file of files) if (statSync(join(earlier.folder, file)).mtimeMs > earlier.before) return false;
    for (const file of files) {
      mkdirSync(dirname(join(site, file)), { recursive: true });
      linkSync(join(earlier.folder, file), join(site, file));
    }
    return true;
  } catch {
    // Gone, or on a file system without links: it is rendered.
    return false;
  }
}

async function make(
  { kind, name, kept }: RenderUnit,
  task: RenderTask,
  bundle: () => Promise<OpenBundle>,
): Promise<RenderedUnit> {
  if (kept && takeOver(kept, task)) return { kind, name, files: kept, isKept: true };
  const pages = await bundle();
  const files = await (kind === 'server' ? pages.renderServer(name, task.site) : pages.renderRoute(name, task.site));
  return { kind, name, files, isKept: false };
}

// Before the bundle is imported, which is the most of what this process loads.
enableCompileCache();

Object.assign(globalThis, { Response: KeptResponse });

let task: RenderTask | undefined;
let opened: Promise<OpenBundle> | undefined;
const bundle = (): Promise<OpenBundle> => {
  if (!task) throw new Error('no task was given');
  return (opened ??= openBundle(task.bundle, task.place));
};

// Whoever asked is gone.
process.on('disconnect', () => process.exit());

process.on('message', (message: { task: RenderTask } | { units: readonly RenderUnit[] }) => {
  if ('task' in message) {
    task = message.task;
    return;
  }
  const given = task;
  if (!given) throw new Error('units came before their task');
  void (async () => {
    const done: RenderedUnit[] = [];
    for (const unit of message.units) done.push(await make(unit, given, bundle));
    process.send?.({ done, peak: process.resourceUsage().maxRSS });
  })().catch((error: unknown) => {
    process.send?.({ failed: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  });
});
