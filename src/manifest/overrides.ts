import * as z from 'zod';
import { categories, risks } from '../vocabulary.ts';
import { webAddress } from './web-address.ts';

/** One human decision beside the machine's: what it changes, why, who, when. */
export const override = z
  .strictObject({
    category: z.enum(categories).optional(),
    risk: z.enum(risks).optional(),
    reason: z
      .string('a reason, why the verdict is another, in a sentence')
      .min(20, 'a reason of at least 20 characters that a stranger can check'),
    by: z.string('who decided').min(2),
    date: z.iso.date('a date like 2026-11-20'),
    reference: webAddress.optional(),
  })
  .refine((value) => value.category ?? value.risk, 'an override sets `category`, `risk` or both');
export type Override = z.infer<typeof override>;

/** `overrides.yaml`: tool name → override. */
export const overrides = z.record(
  z.string(),
  override,
  'the names of tools, and below each category, risk or both, and reason, by and date',
);
