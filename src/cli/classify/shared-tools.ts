import { classify } from '../../classify/classify.ts';
import { type Verdict } from '../../classify/verdict.ts';
import { type Tool } from '../../manifest/tool.ts';
import { type ServerContext } from '../../reading/server-context.ts';

/** What several threads know that judge the tools of one manifest together. */
export interface SharedManifest {
  readonly file: string;
  /** The manifest; each thread reads it by itself, which takes less than to hand its tools over. */
  readonly text: string;
  /** One number in shared memory: how many parts have been taken. */
  readonly taken: Int32Array<SharedArrayBuffer>;
}

/** Verdicts on tools that stand one after another, the first of them at `from`. */
export interface JudgedPart {
  readonly from: number;
  readonly verdicts: readonly Verdict[];
}

/** Tools that a thread takes at a time: little to wait for at the end. */
export const partSize = 64;

/** Takes the next part that no thread has taken and judges it, until there is none left. */
export function* judgedParts(
  tools: readonly Tool[],
  context: ServerContext,
  taken: Int32Array<SharedArrayBuffer>,
): Generator<JudgedPart> {
  for (let from = next(taken); from < tools.length; from = next(taken))
    yield { from, verdicts: tools.slice(from, from + partSize).map((tool) => classify(tool, context)) };
}

const next = (taken: Int32Array): number => Atomics.add(taken, 0, 1) * partSize;
