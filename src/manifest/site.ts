import { z } from 'zod';

/** `site.yaml`: the one file a publisher edits. */
export const site = z.strictObject({
  title: z.string().min(3).max(60),
  tagline: z.string().min(10).max(160),
  /** Address of the site's root, e.g. `https://example.org`. */
  url: z.url('a web address such as https://example.org'),
  /** Path below the host under which the site lives; `/` for the root. */
  base: z
    .string()
    .regex(/^\/(?:.*\/)?$/, 'a path that starts and ends with a slash')
    .default('/'),
  organisation: z.strictObject({ name: z.string().min(2), url: z.url().optional() }),
  repository: z.url().optional(),
  contact: z
    .strictObject({
      email: z.email().optional(),
      /** Where the contact form posts to; without it the page shows the mail link only. */
      endpoint: z.url().optional(),
    })
    .default({}),
  /** Accent colours as CSS colours. */
  colours: z.strictObject({ light: z.string(), dark: z.string() }).optional(),
});
export type Site = z.infer<typeof site>;
