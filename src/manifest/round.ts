import * as z from 'zod';

const share = z.number('a share from 0 to 1').min(0, 'a share from 0 to 1').max(1, 'a share from 0 to 1');
const count = z.int('a whole number').min(0, 'a whole number, 0 or more');

/** Claims about authors' annotations: how many were made, and how many the labels support. */
const claims = z
  .strictObject({ count, supported: count })
  .refine((made) => made.supported <= made.count, 'no more supported claims than claims');

/** What one scoring of a round gives. Shares run from 0 to 1. */
export const scores = z.strictObject({
  /** The verdict's category equals the label; equals it or an accepted one. */
  strict: share,
  lenient: share,
  macroF1: share,
  risk: share,
  signalsF1: share,
  /** Of `of` tools labelled Execute, Destructive or Financial. */
  dangerousCalledRead: z
    .strictObject({ count, of: count })
    .refine((dangerous) => dangerous.count <= dangerous.of, 'a count of at most `of`'),
  /** Verdicts with confidence 0.9 or more, and the share of them that is right. */
  confident: z.strictObject({ count, strict: share, lenient: share }),
  understated: claims.optional(),
  overstated: claims.optional(),
});
export type Scores = z.infer<typeof scores>;

/** Which classifier was measured. */
const measuredAt = z.strictObject({
  /** The commit, where the code was that of one. */
  commit: z
    .string()
    .regex(/^[0-9a-f]{7,40}$/, 'a commit hash of 7 to 40 hex digits, in quotes')
    .optional(),
  /** First 12 hex digits of the SHA-256 over the classifier's source (`src/round/rules-fingerprint.ts`). */
  rules: z
    .string()
    .regex(/^[0-9a-f]{12}$/, 'a fingerprint of 12 hex digits, in quotes')
    .optional(),
  /** True when the names of the server's other tools were known, as they are on published pages. */
  siblings: z.boolean().default(false),
});

/**
 * `rounds/<nn>/round.yaml`: tools that nobody had looked at, labelled by reading, scored once. What was measured at first
 * sight is never replaced; labels that a second reading changed are scored beside it.
 */
export const round = z.strictObject({
  date: z.iso.date('a date like 2026-11-20'),
  seed: z.int('the number that the draw was made with'),
  /** How many tools were drawn, labelled and scored. */
  size: z.int('a whole number').positive('at least one tool'),
  /** How the tools were drawn. */
  drawn: z.string('one sentence on how the tools were drawn').min(20, 'one sentence on how the tools were drawn'),
  /** Who labelled; says openly when that was a language model. */
  by: z.string('who labelled the tools').min(2, 'who labelled the tools'),
  reader: z.enum(['model', 'person'], 'model or person, whichever read the definitions'),
  measuredAt,
  firstSight: scores,
  /** The same verdicts held against the labels as they stand after a second reading. */
  settled: scores.optional(),
  /** Tools that a second reader labelled without sight of the first label, and how often both said the same. */
  agreement: z.strictObject({ tools: count, category: count, risk: count }).optional(),
});
export type Round = z.infer<typeof round>;
