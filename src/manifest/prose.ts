import * as z from 'zod';
import { categories, reaches, signals } from '../vocabulary.ts';
import { frameworkIds } from './frameworks.ts';
import { incidentKinds, looseDate, slug } from './incident.ts';
import { termCounts } from './term-counts.ts';

/** Notices that can open an attack pattern; the classifier's `Notice.kind` has more. */
const openingNotices = ['talks-to-model', 'hidden-characters', 'shadows-name'] as const;

const fragment = z
  .string()
  .regex(/^[a-z{].{14,}[^.]$/s, 'a fragment that finishes "Open here because …", without a full stop');
const quoting = fragment.regex(/^[^{}]*\{\}[^{}]*$/, 'one {} for what is quoted');

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
    /** What a call must reach, one of them; empty = nothing beside the rest. */
    reach: z.array(z.enum(reaches)).default([]),
    /** Finishes "Open here because …" and names what the definition shows. */
    because: fragment,
    /** The same with `{}` where the argument stands that shows it: "the argument {} takes any address". */
    argument: quoting.optional(),
    /** The same with `{}` where the words of the definition stand that show it. */
    words: quoting.optional(),
  })
  .refine(
    ({ signals, categories, notices, rules, reach }) =>
      [signals, categories, notices, rules, reach].some((facts) => facts.length > 0),
    'signals, categories, notices, rules or reach beside `because`',
  );
/** One way a definition opens a pattern. */
export type Opening = z.infer<typeof opening>;

const evidence = z.strictObject({
  kind: z.enum([...incidentKinds, 'research', 'specification']),
  date: looseDate,
  fact: z.string().min(40).max(420),
  source: z.url().startsWith('https://'),
  /** True when only coverage by others was read; the fact then says "reported". */
  reported: z.boolean().default(false),
});

/** How far a pattern has come, from what is cited for it. */
export const attackStatuses = ['in the wild', 'demonstrated', 'theoretical'] as const;
export type AttackStatus = (typeof attackStatuses)[number];

/** The status that the kinds of what is cited give a pattern. */
export const statusOf = (kinds: readonly string[]): AttackStatus =>
  kinds.includes('incident')
    ? 'in the wild'
    : kinds.some((kind) => incidentKinds.some((one) => one === kind))
      ? 'demonstrated'
      : 'theoretical';

/** One class of `attacks/classes.yaml`. */
const attackClass = z.strictObject({ id: slug, label: z.string().min(3), about: z.string().min(20) });
export type AttackClass = z.infer<typeof attackClass>;
/** `attacks/classes.yaml`: what patterns have in common, in the order in which the index shows them. */
export const attackClasses = z.array(attackClass);

/** Frontmatter of `attacks/<slug>.mdx`. */
export const attack = z
  .strictObject({
    title: z.string().min(3).max(60),
    summary: z.string().min(40).max(220),
    order: z.int().positive(),
    /** An `id` of `attacks/classes.yaml`. */
    class: slug.optional(),
    /** Absent = what the kinds of its evidence say. */
    status: z.enum(attackStatuses).optional(),
    /** Empty for patterns that no single definition can show; those never appear on a tool page. */
    opens: z.array(opening),
    frameworks: z.array(z.strictObject({ framework: z.enum(frameworkIds), id: z.string().min(2) })).min(1),
    /** Entries of `attacks/incidents.yaml`, newest first. */
    incidents: z.array(slug).default([]),
    /** What was studied or specified, and what no other pattern cites. */
    evidence: z.array(evidence).default([]),
  })
  .refine(({ incidents, evidence: others }) => incidents.length + others.length > 0, 'incidents or evidence');
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
