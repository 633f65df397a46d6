import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type AstroIntegration } from 'astro';
import { type Frame } from '../record.ts';
import { type Urls } from '../urls.ts';
import { headerRules, headersText } from './response-headers.ts';
import { redirects, redirectsText } from './redirects.ts';

/** Writes what hosts read beside the pages: `_headers` and `_redirects`. */
export const hostFiles = ({ site, former }: Pick<Frame, 'site' | 'former'>, urls: Urls): AstroIntegration => ({
  name: 'host-files',
  hooks: {
    'astro:build:done': ({ dir }) => {
      const write = (name: string, text: string): void => {
        writeFileSync(fileURLToPath(new URL(name, dir)), text);
      };
      write('_headers', headersText(headerRules(site)));
      write('_redirects', redirectsText(redirects(former, urls)));
    },
  },
});
