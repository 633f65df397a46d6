import * as z from 'zod';
import { type KnownPlace, type Namesake } from '../explain/lookup-report.ts';
import { type ListedServer } from '../explain/server-list.ts';
import { type Condition, type Recommendation } from '../policy/recommendation.ts';
import { categories, readers, risks, signals } from '../vocabulary.ts';

/** What is read of the files of a built site. Keys that a later version adds are passed over. */

const text = z.string();
const kinds = { category: z.enum(categories), risk: z.enum(risks) };

const argument = { argument: text, why: text };
const condition = z.discriminatedUnion('operator', [
  z.object({ ...argument, operator: z.enum(['in', 'program-in']), value: z.array(text) }),
  z.object({
    ...argument,
    operator: z.enum(['host-in', 'domain-in']),
    value: z.array(text),
    list: z.literal(true).optional(),
  }),
  z.object({ ...argument, operator: z.literal('inside'), value: text, list: z.literal(true).optional() }),
  z.object({ ...argument, operator: z.enum(['left-out', 'reads']), value: z.literal(true) }),
  z.object({
    ...argument,
    operator: z.literal('is-not'),
    value: z.literal(true),
    demanded: z.literal(true).optional(),
  }),
  z.object({ ...argument, operator: z.enum(['at-most', 'no-longer-than']), value: z.number() }),
]);

const decision = z.discriminatedUnion('kind', [
  z.object({ kind: z.enum(['allow', 'ask', 'deny', 'hide']) }),
  z.object({ kind: z.literal('limit'), max: z.int().min(1), window: z.enum(['minute', 'hour', 'day']) }),
]);

const recommendation = z
  .object({
    decision,
    reason: text,
    conditions: z.array(condition),
    withoutConditions: decision.optional(),
  })
  .transform(({ decision: advised, reason, conditions, withoutConditions }): Recommendation => ({
    decision: advised,
    reason,
    conditions: conditions as readonly Condition[],
    withoutConditions,
  }));

const verdict = z.object({
  ...kinds,
  confidence: z.number().min(0).max(1),
  signals: z.array(z.enum(signals)),
  evidence: z.array(z.object({ rule: text, field: text, text })),
  claims: z.object({ annotations: z.record(text, z.unknown()).nullable() }),
  noticed: z.array(z.object({ rule: text, text })).optional(),
  rationale: text,
  counterfactual: text,
  review: z.object({ reader: z.enum(readers), date: text }).optional(),
});

/** `/servers/<owner>/<server>.json`. */
export const publishedTwin = z.object({
  id: text,
  title: text,
  summary: text,
  provenance: z.object({ version: text, capturedAt: text }),
  tools: z.array(
    z.object({
      url: text,
      hash: text,
      definition: z.looseObject({ name: text.min(1) }),
      verdict,
      recommendation,
    }),
  ),
});
export type PublishedTwin = z.infer<typeof publishedTwin>;
export type PublishedTool = PublishedTwin['tools'][number];

/** `/data/servers.json`. */
export const publishedList = z.object({
  servers: z.array(z.object({ id: text, title: text, package: text.exactOptional(), address: text.exactOptional() })),
}) satisfies z.ZodType<{ servers: ListedServer[] }>;

/** `/by-hash/index.json` and `/by-name/index.json`. */
export const shardIndex = z.object({ prefixLength: z.int().min(1).max(16) });

/** A shard of `/by-hash/`. */
export const placeShard = z.record(
  text,
  z.array(z.object({ server: text, tool: text, slug: text.optional(), version: text, current: z.boolean(), ...kinds })),
) satisfies z.ZodType<Record<string, KnownPlace[]>>;

/** A shard of `/by-name/`. */
export const nameShard = z.record(text, z.array(z.object({ server: text, slug: text }))) satisfies z.ZodType<
  Record<string, Namesake[]>
>;
