import * as z from 'zod';

/** An id that addresses and anchors can hold. */
export const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case words with “-” between them');

/** A date as exact as the sources agree: year, month or day. */
export const looseDate = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'a date like 2025-05-26, 2025-05 or 2025');

/** `disclosure`: a weakness that was reported to its owner before anybody is known to have used it. */
export const incidentKinds = ['incident', 'proof of concept', 'CVE', 'disclosure'] as const;

const incident = z.strictObject({
  id: slug,
  kind: z.enum(incidentKinds),
  title: z.string().min(10).max(80),
  date: looseDate,
  /** Whether it went through MCP or through the configuration of clients that speak it. */
  mcp: z.boolean(),
  /** What is established, in the catalogue's own words. */
  fact: z.string().min(40).max(420),
  /** Where it was read, the best source first. */
  sources: z.array(z.url().startsWith('https://')).min(1),
  /** True when only coverage by others was read; the fact then says "reported". */
  reported: z.boolean().default(false),
});
export type Incident = z.infer<typeof incident>;

/** `attacks/incidents.yaml`: what attack patterns cite, each id once. */
export const incidents = z.array(incident).superRefine((all, context) => {
  for (const [index, { id }] of all.entries())
    if (all.findIndex((one) => one.id === id) !== index)
      context.addIssue({ code: 'custom', path: [index, 'id'], message: `another id than ${id}, which is taken` });
});
