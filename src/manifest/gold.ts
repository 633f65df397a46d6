import { z } from 'zod';
import { categories, risks, signals } from '../vocabulary.ts';

const goldLabel = z.strictObject({
  category: z.enum(categories),
  /** Other categories that a careful second reader could defend. */
  accept: z.array(z.enum(categories)).default([]),
  risk: z.enum(risks),
  acceptRisk: z.array(z.enum(risks)).default([]),
  signals: z.array(z.enum(signals)),
  /** The deciding facts of the definition, in a few words. */
  why: z.string().min(3),
});

/** `gold/<owner>/<server>.yaml`: labels made by hand for tools of one captured version, by the published rubric. */
export const gold = z.strictObject({
  /** The capture that was read. */
  version: z.string().min(1),
  by: z.string().min(2),
  date: z.iso.date('a date like 2026-11-20'),
  tools: z.record(z.string(), goldLabel),
});
export type Gold = z.infer<typeof gold>;
