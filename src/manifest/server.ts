import { z } from 'zod';

/** `server.yaml`: what the manifest cannot say. Owner and name are the folder's path and never repeated here. */
export const server = z.strictObject({
  title: z.string().min(1).max(80),
  /** One line in our own words: what the server connects an agent to. */
  summary: z.string().min(10).max(200),
  /** Package URL without version (purl), e.g. `pkg:npm/%40playwright/mcp`. */
  package: z.string().startsWith('pkg:', 'a package URL such as pkg:npm/name').optional(),
  repository: z.url('a web address such as https://github.com/owner/repo').optional(),
  homepage: z.url('a web address').optional(),
  /** SPDX expression, e.g. `MIT`; absent when the author states none. */
  licence: z.string().min(2).optional(),
  links: z.array(z.strictObject({ title: z.string().min(1), url: z.url() })).default([]),
});
export type ServerFacts = z.infer<typeof server>;
