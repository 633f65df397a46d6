import * as z from 'zod';

/**
 * An address that pages may link to: http or https, nothing that runs or opens a program, no user name that makes one host
 * look like another.
 */
export const webAddress = z
  .url({ protocol: /^https?$/, error: 'a web address such as https://example.org', abort: true })
  .refine((text) => URL.canParse(text) && new URL(text).username === '', 'a web address without a user name');
