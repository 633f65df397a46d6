import * as z from 'zod';
import { categories, risks, signals } from '../vocabulary.ts';

/** What a reader concluded about one definition, by the published rubric. */
export const readerVerdict = z.strictObject({
  category: z.enum(categories),
  /** Other categories that a careful second reader could defend. */
  accept: z.array(z.enum(categories)).default([]),
  risk: z.enum(risks),
  acceptRisk: z.array(z.enum(risks)).default([]),
  signals: z.array(z.enum(signals)).default([]),
  /** Signals that only one of two readers saw: they count neither for nor against. */
  signalsMaybe: z.array(z.enum(signals)).default([]),
  /** The deciding facts of the definition, in a few words. */
  why: z.string('why, in a few words').min(3, 'why, in a few words'),
});
export type ReaderVerdict = z.infer<typeof readerVerdict>;

/** One line that a reader of a fresh round hands in. Further keys, such as `evidence` and `words`, are not kept. */
export const readerLabel = z.object({
  id: z.string('the id of a drawn tool').min(1, 'the id of a drawn tool'),
  ...readerVerdict.shape,
});
export type ReaderLabel = z.infer<typeof readerLabel>;
