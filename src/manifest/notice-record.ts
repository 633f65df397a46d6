import * as z from 'zod';

/** One set of texts on which the notices were held against reading. */
const set = z.strictObject({
  /** What it is, so that a reader knows what the figure is worth. */
  of: z.string().min(10).max(300),
  date: z.iso.date('a date like 2026-11-26'),
});

/** `catalog/notices.yaml`: what the notices about orders to the model were worth when somebody read what fired. */
export const noticeRecord = z.strictObject({
  /** Who read the texts. */
  by: z.string().min(3).max(120),
  /** Definitions of which none is known to be hostile: how many there are, how many fired, and how many of those do what the notice says. */
  precision: z
    .array(
      set
        .extend({ tools: z.int().positive(), fired: z.int().nonnegative(), right: z.int().nonnegative() })
        .refine(({ tools, fired, right }) => right <= fired && fired <= tools, 'no more right than fired, than tools'),
    )
    .min(1),
  /** Texts that give orders, by authors whose wordings the rules had not met: how many there are, and how many were found. */
  firstSight: z
    .array(
      set
        .extend({ texts: z.int().positive(), found: z.int().nonnegative() })
        .refine(({ texts, found }) => found <= texts, 'no more found than texts'),
    )
    .min(1),
});
export type NoticeRecord = z.infer<typeof noticeRecord>;
