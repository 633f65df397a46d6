import module from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import { type SharedManifest } from './shared-tools.ts';

// As the program itself does, before there is anything to compile; threads do not inherit it, and Node 20 has none.
(module.enableCompileCache as typeof module.enableCompileCache | undefined)?.();
const { normaliseAll } = await import('../../manifest/normalise.ts');
const { readManifest } = await import('../../manifest/read-manifest.ts');
const { contextOf } = await import('../../reading/server-context.ts');
const { judgedParts } = await import('./shared-tools.ts');

/** One of the threads of `ruled-tools.ts`: answers with every part that it has judged and, at the end, with none. */
const { file, text, taken } = workerData as SharedManifest;
const tools = normaliseAll(readManifest(file, text).value ?? []);
for (const { from, verdicts } of judgedParts(tools, contextOf(tools), taken))
  // Annotations are what the server sent, exact numbers among them, which do not pass between threads.
  parentPort?.postMessage({
    from,
    verdicts: verdicts.map((one) => ({ ...one, claims: { ...one.claims, annotations: undefined } })),
  });
parentPort?.postMessage(undefined);
