import * as z from 'zod';

/** One published weakness of a package, from its CVE record. Shown only where the package identity matches. */
export const advisory = z.strictObject({
  id: z.string().regex(/^CVE-\d{4}-\d{4,}$/, 'a CVE id such as CVE-2025-53109'),
  /** Package URL without version; its type (`npm`, `pypi`, `github`, `generic` …) names the ecosystem. */
  package: z.string().regex(/^pkg:[a-z]+\/[^@\s]+$/, 'a package URL without version, such as pkg:npm/mcp-remote'),
  /** Versions as the record gives them, e.g. `< 2025.12.17`. */
  affected: z.string().min(2),
  /** Tools that the record names; empty when the weakness lies elsewhere or the record names none. */
  tools: z.array(z.string().min(1)),
  /** Base score and the CVSS version it was computed with; absent when the record gives none. */
  cvss: z.strictObject({ score: z.number().min(0).max(10), version: z.enum(['3.1', '4.0']) }).optional(),
  cwe: z.array(z.string().regex(/^CWE-\d+$/, 'a CWE id such as CWE-22')).min(1),
  published: z.iso.date('a date like 2025-07-02'),
  /** One sentence in our own words. */
  summary: z.string().min(30).max(240),
  url: z.url().startsWith('https://www.cve.org/CVERecord?id=CVE-', 'the address of the CVE record'),
});
export type Advisory = z.infer<typeof advisory>;

/** `catalog/advisories.yaml`: newest last. */
export const advisories = z.array(advisory);
