import { z } from 'zod';
import { webAddress } from './web-address.ts';

/** It stands inside a declaration of the style sheet, which it must not end. */
const colour = z.string().regex(/^[#\w\s(),.%/+-]+$/, 'a CSS colour such as #0a5 or oklch(50% 0.1 250)');

/** Newest format of a catalogue folder that this version reads. It grows with a major version of the generator. */
export const formatVersion = 1;

/** `site.yaml`: the one file a publisher edits. */
export const site = z.strictObject({
  /** Format of the whole folder, see CHANGELOG.md; absent = the first. A program refuses one that it does not know. */
  formatVersion: z.int().min(1).max(formatVersion).optional(),
  title: z.string().min(3).max(60),
  tagline: z.string().min(10).max(160),
  /** Address of the site's root, e.g. `https://example.org`. */
  url: webAddress,
  /** Path below the host under which the site lives; `/` for the root. */
  base: z
    .string()
    .regex(/^\/(?:(?!\.+\/)[\w.~-]+\/)*$/, 'a path that starts and ends with a slash, such as /catalogue/')
    .default('/'),
  organisation: z.strictObject({ name: z.string().min(2), url: webAddress.optional() }),
  repository: webAddress.optional(),
  contact: z
    .strictObject({
      email: z.email().optional(),
      /** Where the contact form posts to; without it the page shows the mail link only. */
      endpoint: webAddress.optional(),
    })
    .default({}),
  /** Accent colours as CSS colours. */
  colours: z.strictObject({ light: colour, dark: colour }).optional(),
});
export type Site = z.infer<typeof site>;
