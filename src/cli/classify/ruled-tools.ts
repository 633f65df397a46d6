import { availableParallelism } from 'node:os';
import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { classify } from '../../classify/classify.ts';
import { type Verdict } from '../../classify/verdict.ts';
import { isJsonObject } from '../../manifest/json.ts';
import { type Tool } from '../../manifest/tool.ts';
import { type ServerContext } from '../../reading/server-context.ts';
import { type RuledTool } from './judge-manifest.ts';
import { type JudgedPart, judgedParts, type SharedManifest } from './shared-tools.ts';

/** Characters of a manifest from which on a second thread pays: it has to load the rules first. */
const shortestShared = 1_000_000;
/** More of them would wait for each other to get their verdicts across. */
const mostThreads = 4;

/** The module of a thread stands beside this one, in the sources as in the bundle. */
const module = new URL(`./classify-thread${extname(import.meta.url)}`, import.meta.url);

/** Threads that judge the tools of one manifest together with whoever started them. */
export interface Helpers extends Pick<SharedManifest, 'taken'> {
  /** Waits for what they have judged. A thread that ends before its time, as for want of memory, leaves out what it took last. */
  readonly parts: () => Promise<readonly JudgedPart[]>;
}

/** Threads for a manifest, best before this one parses it, since they have the rules to load; undefined where they do not pay. */
export function startHelpers(file: string, text: string): Helpers | undefined {
  const others = text.length < shortestShared ? 0 : Math.min(availableParallelism(), mostThreads) - 1;
  if (others < 1) return undefined;
  const taken = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const threads = Array.from({ length: others }, () => startThread({ file, text, taken }));
  return { taken, parts: async () => (await Promise.all(threads)).flat() };
}

function startThread(shared: SharedManifest): Promise<readonly JudgedPart[]> {
  const parts: JudgedPart[] = [];
  const thread = new Worker(module, { workerData: shared });
  return new Promise((resolve) => {
    const end = (): void => resolve(parts);
    thread.on('message', (part: JudgedPart | undefined) => {
      if (part) parts.push(part);
      else end();
    });
    thread.once('error', end).once('exit', end);
  });
}

/** Every tool with what the rules say of it. */
export async function ruledTools(
  tools: readonly Tool[],
  context: ServerContext,
  helpers: Helpers | undefined,
): Promise<RuledTool[]> {
  const here = (tool: Tool): RuledTool => ({ tool, verdict: classify(tool, context) });
  if (!helpers) return tools.map(here);
  const own = [...judgedParts(tools, context, helpers.taken)];
  const verdicts = byPlace([...own, ...(await helpers.parts())]);
  // What a thread took and did not answer is judged here, and what is wrong there is wrong here, too.
  return tools.map((tool, place) => {
    const verdict = verdicts[place];
    return verdict === undefined ? here(tool) : { tool, verdict: withAnnotations(verdict, tool) };
  });
}

function byPlace(parts: readonly JudgedPart[]): (Verdict | undefined)[] {
  const found: Verdict[] = [];
  for (const { from, verdicts } of parts) for (const [at, verdict] of verdicts.entries()) found[from + at] = verdict;
  return found;
}

/** A verdict that may come from another thread, with what the server itself sent. */
function withAnnotations(verdict: Verdict, { definition }: Tool): Verdict {
  const { annotations } = definition;
  return {
    ...verdict,
    claims: { ...verdict.claims, annotations: isJsonObject(annotations) ? annotations : undefined },
  };
}
