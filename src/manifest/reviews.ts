import * as z from 'zod';
import { categories, readers, risks, signals } from '../vocabulary.ts';

const by = z.string('who read it').min(2);
const date = z.iso.date('a date like 2026-11-20');
const reader = z.enum(readers, 'model for a language model, person for a person');

/** What one reading of a definition says, by the published rubric. */
export const reading = z.strictObject({
  category: z.enum(categories),
  /** Other categories that a careful second reader could defend. */
  accept: z.array(z.enum(categories)).default([]),
  risk: z.enum(risks),
  acceptRisk: z.array(z.enum(risks)).default([]),
  signals: z.array(z.enum(signals)),
  /** Words that decide, exactly as they stand in name, title, description or input schema. */
  words: z.array(z.string().min(1)).default([]),
  /** The deciding facts of the definition, in a few words. */
  why: z.string().min(3),
});
export type Reading = z.infer<typeof reading>;

/** Another reading of the same definition, by somebody who had not seen the first. */
const secondReading = z.strictObject({
  category: z.enum(categories),
  risk: z.enum(risks),
  by,
  reader: reader.default('model'),
  date,
});

const entry = reading.extend({
  /** Which definition was read (`definition-hash.ts`). */
  hash: z.string().regex(/^[0-9a-f]{64}$/, 'a definition hash: the 64 hex digits that the tool’s page prints'),
  by: by.optional(),
  reader: reader.optional(),
  date: date.optional(),
  second: secondReading.optional(),
});
export type ReviewEntry = z.infer<typeof entry>;

/** `reviews/<owner>/<server>.yaml`: verdicts reached by reading. Tools may name their own reader and date. */
export const reviews = z.strictObject({
  /** The newest capture that was read. The hash, not the version, says what a review is about. */
  version: z.string().min(1),
  by,
  reader: reader.default('model'),
  date,
  tools: z.record(z.string(), entry),
});
export type Reviews = z.infer<typeof reviews>;

/** One review with its reader and date. */
export type Review = Omit<ReviewEntry, 'by' | 'reader' | 'date'> & Pick<Reviews, 'by' | 'reader' | 'date'>;

/** The reviews of a file by tool name, in the file's order. */
export const reviewsIn = ({ by, reader, date, tools }: Reviews): ReadonlyMap<string, Review> =>
  new Map(
    Object.entries(tools).map(([name, one]) => [
      name,
      { ...one, by: one.by ?? by, reader: one.reader ?? reader, date: one.date ?? date },
    ]),
  );
