import { createHash } from 'node:crypto';
import { type Site } from '../manifest/site.ts';
import { pageTransition } from '../styles/page-transition.ts';

const transition = `'sha256-${createHash('sha256').update(pageTransition).digest('base64')}'`;

/**
 * The content security policy that each page carries at the top of its head, so that it holds for all words of strangers
 * behind it. Scripts and styles are files of the site: the one style element of all pages is allowed by its hash, and no
 * script stands in a page. What a meta element cannot say is in `response-headers.ts`.
 */
export function contentSecurityPolicy({ contact }: Pick<Site, 'contact'>): string {
  const form = ["'self'", ...(contact.endpoint === undefined ? [] : [new URL(contact.endpoint).origin])].join(' ');
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' ${transition}`,
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src ${form}`,
    `form-action ${form}`,
    "base-uri 'none'",
    // No text becomes a script or markup, whoever wrote it, and no policy makes an exception.
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join(';');
}
