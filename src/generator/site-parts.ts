import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { type ProgressLine } from './progress-line.ts';

/** What is made of a catalogue beside its pages, and where: everything stands below `folder`, which exists. */
export interface PartsOrder {
  readonly catalog: string;
  readonly folder: string;
  /** Whether preview images and search index are made, too; only one part of a site in several holds them. */
  readonly isWhole: boolean;
  /** Whether what earlier builds compiled counts for nothing. */
  readonly isFresh: boolean;
}

/** The compiled catalogue, as far as its pages' building needs to be told of it. */
export interface CompiledParts {
  /** Notes for the maintainer. */
  readonly notes: readonly string[];
  readonly summary: string;
  readonly base: string;
  readonly tools: number;
}

/** What the thread says: how far it is, why there is no store, that there is one, and last that all is made. */
export type PartsMessage =
  | { readonly kind: 'progress'; readonly phase: string; readonly done: number; readonly of: number }
  | { readonly kind: 'wrong'; readonly lines: readonly string[] }
  | ({ readonly kind: 'compiled' } & CompiledParts)
  | { readonly kind: 'made'; readonly summary: string };

/** Names below the folder. */
export const partNames = { store: 'catalogue', images: 'og', index: 'search-index' } as const;

/** What keeps a catalogue from becoming a site: one line for each thing that is wrong with it. */
export class WrongCatalogue extends Error {
  readonly lines: readonly string[];
  constructor(lines: readonly string[]) {
    super(lines.join('\n'));
    this.lines = lines;
  }
}

/** The module of the thread stands beside this one, in the sources as in the bundle. */
const thread = new URL(`./site-parts-thread${extname(import.meta.url)}`, import.meta.url);

/**
 * Compiles a catalogue and makes its preview images and search index in a thread, while this one has pages bundled and rendered.
 * `compiled` settles when the store stands, and `made` when all does, with a line on it; both reject with `WrongCatalogue` or
 * what went wrong.
 */
export function makeParts(
  order: PartsOrder,
  progress: ProgressLine,
): {
  readonly compiled: Promise<CompiledParts>;
  readonly made: Promise<string>;
} {
  const [compiled, made] = [Promise.withResolvers<CompiledParts>(), Promise.withResolvers<string>()];
  const reject = (error: Error): void => {
    compiled.reject(error);
    made.reject(error);
  };
  // Whoever waits for the first hears of it; the second is waited for later, or never.
  made.promise.catch(() => undefined);
  const worker = new Worker(thread, { workerData: order });
  worker.on('message', (message: PartsMessage) => {
    if (message.kind === 'progress') progress.show(message.phase, message.done, message.of, 'servers');
    else if (message.kind === 'wrong') reject(new WrongCatalogue(message.lines));
    else if (message.kind === 'compiled') compiled.resolve(message);
    else made.resolve(message.summary);
  });
  worker.once('error', reject);
  worker.once('exit', (code) => {
    reject(new Error(`the thread that compiles the catalogue ended with code ${String(code)}`));
  });
  return { compiled: compiled.promise, made: made.promise };
}
