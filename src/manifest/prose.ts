import { z } from 'zod';
import { categories, signals } from '../vocabulary.ts';
import { frameworkIds } from './frameworks.ts';
import { termCounts } from './term-counts.ts';

/** Notices that can open an attack pattern; the classifier's `Notice.kind` has more. */
const openingNotices = ['talks-to-model', 'hidden-characters', 'shadows-name'] as const;

const opening = z
  .strictObject({
    /** All of them must be present. */
    signals: z.array(z.enum(signals)).default([]),
    /** The tool's category must be one of them; empty = any. */
    categories: z.array(z.enum(categories)).default([]),
    /** One of them must be present; empty = no notice is asked for. */
    notices: z.array(z.enum(openingNotices)).default([]),
    /** Ids of rules; one of them must have given evidence. Empty = no rule is asked for. */
    rules: z.array(z.string().regex(/^[a-z]+(-[a-z]+)*$/, 'the id of a rule')).default([]),
    /** Finishes "Open here because …" and names what the definition shows. */
    because: z
      .string()
      .regex(/^[a-z].{14,}[^.]$/s, 'a fragment that finishes "Open here because …", without a full stop'),
  })
  .refine(
    ({ signals, categories, notices, rules }) =>
      [signals, categories, notices, rules].some((facts) => facts.length > 0),
    'signals, categories, notices or rules beside `because`',
  );
/** One way a definition opens a pattern. */
export type Opening = z.infer<typeof opening>;

const evidence = z.strictObject({
  kind: z.enum(['incident', 'proof of concept', 'CVE', 'research', 'specification']),
  /** As exact as the sources agree: year, month or day. */
  date: z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'a date like 2025-05-26, 2025-05 or 2025'),
  fact: z.string().min(40).max(420),
  source: z.url().startsWith('https://'),
  /** True when only coverage by others was read; the fact then says "reported". */
  reported: z.boolean().default(false),
});

/** Frontmatter of `attacks/<slug>.mdx`. */
export const attack = z.strictObject({
  title: z.string().min(3).max(60),
  summary: z.string().min(40).max(220),
  order: z.int().positive(),
  /** Empty for patterns that no single definition can show; those never appear on a tool page. */
  opens: z.array(opening),
  frameworks: z.array(z.strictObject({ framework: z.enum(frameworkIds), id: z.string().min(2) })).min(1),
  evidence: z.array(evidence).min(1),
});
export type Attack = z.infer<typeof attack>;

/** Frontmatter of `guides/<slug>.mdx`. */
export const guide = z.strictObject({
  title: z.string().min(3).max(60),
  summary: z.string().min(40).max(220),
  order: z.int().positive(),
});

/** Frontmatter of `glossary/<slug>.mdx`. */
export const glossaryTerm = z.strictObject({
  term: z.string().min(2).max(60),
  /** One sentence that stands alone. */
  short: z.string().min(20).max(220),
  /** What the page counts in the catalogue; absent where no number says anything about the term. */
  count: z.enum(termCounts).optional(),
  /** Questions that readers of this term have, with answers of their own; words in backticks are printed as code. */
  questions: z
    .array(
      z.strictObject({
        question: z.string().min(10).max(120).endsWith('?'),
        answer: z.string().min(60).max(600),
      }),
    )
    .max(3)
    .default([]),
  /** Slugs of neighbouring terms. */
  seeAlso: z.array(z.string().regex(/^[a-z0-9-]+$/, 'the slug of a term')).default([]),
});
export type GlossaryTerm = z.infer<typeof glossaryTerm>;
