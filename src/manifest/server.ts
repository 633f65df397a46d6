import * as z from 'zod';
import { hasHiddenCharacters } from './hidden-characters.ts';
import { webAddress } from './web-address.ts';

/** Words that pages and machine outputs print on one line; a package's own metadata may be among them. */
const line = z
  .string()
  .refine((text) => !/[\t\n\r]/.test(text) && !hasHiddenCharacters(text), 'one line without hidden characters');

/** `server.yaml`: what the manifest cannot say. Owner and name are the folder's path and never repeated here. */
export const server = z.strictObject({
  title: line.min(1).max(80),
  /** One line in our own words: what the server connects an agent to. */
  summary: line.min(10).max(200),
  /** `package` where the summary is what the package says of itself; pages print it in quotes. Absent = in our own words. */
  summaryBy: z.literal('package').optional(),
  /** Package URL without version (purl), e.g. `pkg:npm/%40playwright/mcp`. */
  package: line.startsWith('pkg:', 'a package URL such as pkg:npm/name').optional(),
  repository: webAddress.optional(),
  homepage: webAddress.optional(),
  /** SPDX expression, e.g. `MIT`; absent when the author states none. */
  licence: line.min(2).optional(),
  /**
   * Who publishes the server, where that is known for certain: `official` = the maker of what it connects to, `community` =
   * somebody else. `because` says what shows it and `source` where that can be read; absent = not looked into.
   */
  publisher: z
    .strictObject({
      kind: z.enum(['official', 'community']),
      name: line.min(1).max(60),
      because: line.min(10).max(200),
      source: webAddress,
    })
    .optional(),
  /**
   * By what a client's configuration is known to mean this server, beside its package and the address that it was asked at:
   * for servers of your own that are in no registry.
   */
  match: z
    .strictObject({
      /** Ends of the path of the program or script that is started, such as `notes-mcp` or `notes/server.js`. */
      commands: z
        .array(line.regex(/^[^/\\\s][^\\]*$/, 'the end of a path with slashes, such as notes/server.js'))
        .default([]),
      /** Package URLs without version. */
      packages: z.array(line.startsWith('pkg:', 'a package URL such as pkg:npm/name')).default([]),
      urls: z.array(webAddress).default([]),
    })
    .optional(),
  links: z.array(z.strictObject({ title: line.min(1), url: webAddress })).default([]),
});
export type ServerFacts = z.infer<typeof server>;
