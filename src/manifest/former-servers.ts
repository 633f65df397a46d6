import * as z from 'zod';

const id = z.string().regex(/^\w[\w.-]*\/\w[\w.-]*$/, 'the path of a server, <owner>/<server>');

/** Words that pages print on one line. */
const line = z.string().regex(/^[^\t\n\r]*$/, 'one line');

/**
 * `former-servers.yaml`: servers that had pages here and have them no longer, so that links to them still lead somewhere.
 * With `to` the server has another path now; without, it was removed.
 */
export const formerServers = z.array(
  z.strictObject({
    /** The path that it had. */
    server: id,
    /** Its name, where it was not the path. */
    title: line.min(1).max(80).optional(),
    to: id.optional(),
    date: z.iso.date({ error: 'a date such as 2026-11-20' }),
    /** One sentence for whoever comes by an old link. */
    why: line.min(10).max(200),
  }),
);
export type FormerServer = z.infer<typeof formerServers>[number];
