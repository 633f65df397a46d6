import * as z from 'zod';
import { accent } from './accent.ts';
import { siteLicence } from './site-licence.ts';
import { webAddress } from './web-address.ts';

/** Path below the host under which a site lives. */
const basePath = /^\/(?:(?!\.+\/)[\w.~-]+\/)*$/;

/** A picture beside `site.yaml`; what is in it is checked where it is read (`src/catalogue/read-marks.ts`). */
const picture = (kinds: readonly string[]) =>
  z
    .string()
    .regex(
      new RegExp(String.raw`^\w[\w.-]*\.(?:${kinds.join('|')})$`, 'i'),
      `the name of a file beside site.yaml that ends in ${kinds.map((kind) => `.${kind}`).join(' or ')}`,
    );

/** Newest format of a catalogue folder that this version reads. It grows with a major version of the generator. */
export const formatVersion = 1;

const written = z.strictObject({
  /** Format of the whole folder, see CHANGELOG.md; absent = the first. A program refuses one that it does not know. */
  formatVersion: z.int().min(1).max(formatVersion).optional(),
  title: z.string().min(3).max(60),
  tagline: z.string().min(10).max(160),
  /** Address of the site's front page, e.g. `https://example.org` or `https://example.org/risk/`. */
  url: webAddress,
  /** The path in `url` may stand here instead. */
  base: z.string().regex(basePath, 'a path that starts and ends with a slash, such as /catalogue/').optional(),
  organisation: z.strictObject({ name: z.string().min(2), url: webAddress.optional() }),
  repository: webAddress.optional(),
  contact: z
    .strictObject({
      email: z.email().optional(),
      /** Where the contact form posts to; without it the page shows the mail link only. */
      endpoint: webAddress.optional(),
    })
    .default({}),
  /** SPDX id for the site's own sentences and verdicts; without it pages name none. */
  licence: siteLicence.optional(),
  /** `internal` keeps the site out of search engines and of other sites' pages. */
  visibility: z.enum(['public', 'internal']).optional(),
  /** Stands before the title on every page. */
  logo: picture(['svg', 'png']).optional(),
  /** The icon of the browser's tab. */
  favicon: picture(['svg', 'png', 'ico']).optional(),
  /** Accent colours as CSS colours, one a theme. */
  colours: z.strictObject({ light: accent('light'), dark: accent('dark') }).optional(),
});

/** `site.yaml`: the one file a publisher edits. `url` becomes scheme and host, `base` the path, `/` for the root. */
export const site = written.transform(({ url, base, ...facts }, context) => {
  const { origin, pathname, search, hash } = new URL(url);
  const path = pathname.endsWith('/') ? pathname : `${pathname}/`;
  const wrong = (message: string): void => {
    context.addIssue({ code: 'custom', path: ['url'], message });
  };
  if (search !== '' || hash !== '' || !basePath.test(path))
    wrong('an address of letters, digits, “.”, “~”, “_” and “-”, without ? and #, such as https://example.org/risk/');
  else if (base !== undefined && path !== '/' && path !== base) wrong(`the path ${base}, as in base, or none`);
  return { url: origin, base: base ?? path, ...facts };
});
export type Site = z.infer<typeof site>;

/** A site that is not for the outside: nothing on it may invite search engines or other sites. */
export const isInternal = ({ visibility }: Site): boolean => visibility === 'internal';
