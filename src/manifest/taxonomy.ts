import * as z from 'zod';
import { categories, risks, signals } from '../vocabulary.ts';

const term = z.strictObject({
  /** Shown on pages, e.g. `Execute`, `High risk`, `Reads secrets`. */
  label: z.string().min(2),
  /** One sentence that defines the term. */
  definition: z.string().min(20),
  /** One sentence, `A call …` or `An agent …`, that says what it means for the reader. */
  meaning: z.string().min(20),
});
export type Term = z.infer<typeof term>;

const signalTerm = term.extend({
  /** Finishes "It …" on a tool page, e.g. `takes a free file path`. */
  phrase: z.string().min(5),
});

/** `catalog/taxonomy/*.yaml`: labels and definitions as data; every term of the vocabulary must be there. */
export const taxonomy = z.strictObject({
  categories: z.record(z.enum(categories), term),
  risks: z.record(z.enum(risks), term),
  signals: z.record(z.enum(signals), signalTerm),
});
export type Taxonomy = z.infer<typeof taxonomy>;
