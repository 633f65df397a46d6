import * as z from 'zod';
import { categories, risks, signals } from '../vocabulary.ts';
import { readerVerdict } from './reader-label.ts';

/**
 * One line of `rounds/<nn>/labels.jsonl`: one tool of the round. The definition itself is other people's text and stays
 * out; its hash finds it in any collection that holds it.
 */
export const roundLabel = z.strictObject({
  id: z.string().min(1),
  /** The server as the draw names it. */
  server: z.string().min(1),
  /** Package URL or npm name, where a package is known. */
  package: z.string().min(1).optional(),
  /** Name of the tool. */
  tool: z.string().min(1),
  /** Definition hash (`definition-hash.ts`). */
  hash: z.string().regex(/^[0-9a-f]{64}$/, 'a definition hash of 64 hex digits; never the definition itself'),
  /** As first read. */
  label: readerVerdict,
  /** As it stands after a second reading, where that changed it. */
  settled: readerVerdict.optional(),
  /** What the machine said at first sight. */
  verdict: z
    .strictObject({
      category: z.enum(categories),
      risk: z.enum(risks),
      confidence: z.number().min(0).max(1),
      signals: z.array(z.enum(signals)),
    })
    .optional(),
});
export type RoundLabel = z.infer<typeof roundLabel>;
/** The line's own shape, before defaults. */
export type RoundLabelLine = z.input<typeof roundLabel>;
