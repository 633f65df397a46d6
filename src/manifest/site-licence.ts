import * as z from 'zod';

/** SPDX ids of the licences under which text, data and code are mostly published (spdx.org/licenses). */
const ids = `
  0BSD AGPL-3.0-only AGPL-3.0-or-later Apache-2.0 BSD-2-Clause BSD-3-Clause BSL-1.0 CC-BY-3.0 CC-BY-4.0 CC-BY-NC-4.0
  CC-BY-NC-ND-4.0 CC-BY-NC-SA-4.0 CC-BY-ND-4.0 CC-BY-SA-3.0 CC-BY-SA-4.0 CC0-1.0 CDLA-Permissive-1.0 CDLA-Permissive-2.0
  CDLA-Sharing-1.0 EPL-2.0 EUPL-1.2 GFDL-1.3-only GFDL-1.3-or-later GPL-2.0-only GPL-2.0-or-later GPL-3.0-only
  GPL-3.0-or-later ISC LGPL-2.1-only LGPL-2.1-or-later LGPL-3.0-only LGPL-3.0-or-later MIT MIT-0 MPL-2.0 MulanPSL-2.0
  ODC-By-1.0 ODbL-1.0 OGL-UK-3.0 PDDL-1.0 Unlicense Zlib`
  .trim()
  .split(/\s+/);

const known = new Set(ids);
/** Terms of one's own, as SPDX names them. */
const own = /^LicenseRef-[\w.-]+$/;
/** An id without the version and the marks that people leave out or add: “Apache 2”, “cc by 4.0”. */
const bare = (text: string): string =>
  text.toLowerCase().replaceAll(/licen[cs]e|version|[\s_.-]|v(?=\d)|(?<=\d)0$/g, '');

function expected(text: unknown): string {
  const meant = typeof text === 'string' ? ids.find((id) => bare(id) === bare(text)) : undefined;
  if (meant !== undefined) return `${meant}, as SPDX writes it`;
  return 'the SPDX id of one licence, such as MIT, CC-BY-4.0 or CC0-1.0, or LicenseRef-Internal for terms of your own';
}

/** What a site says of its own text: the SPDX id of a licence for works that are read, or `LicenseRef-…`. */
export const siteLicence = z
  .string({ error: ({ input }) => expected(input) })
  .refine((text) => known.has(text) || own.test(text), { error: ({ input }) => expected(input) });

/** Where a licence can be read; terms of one's own have no public address. */
export const licenceUrl = (id: string): string | undefined =>
  own.test(id) ? undefined : `https://spdx.org/licenses/${id}.html`;
