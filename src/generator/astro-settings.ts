import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { type AstroUserConfig } from 'astro';
import { readFrame, readIndex, storePath, urls } from '../catalogue/store.ts';
import { isInPart, sitemapParts } from '../catalogue/views/sitemap-parts.ts';
import { pageTransition } from '../styles/page-transition.ts';
import { documentedLibrary } from '../docs/library-exports.ts';
import { isInternal } from '../manifest/site.ts';
import { formatTitles } from '../policy/format-groups.ts';
import { developmentSearch } from '../publish/development-search.ts';
import { hostFiles } from '../publish/host-files.ts';
import { home } from './home.ts';

const sha256 = (text: string): `sha256-${string}` => `sha256-${createHash('sha256').update(text).digest('base64')}`;

const libraryText = (name: string): string => readFileSync(join(home, 'src/library', `${name}.ts`), 'utf8');

interface Environment {
  optimizeDeps?: { include?: string[] };
  resolve?: { noExternal?: unknown; external?: unknown };
}

/**
 * The toolbar is off, so nothing need be bundled for it, which Astro would do for every build too. What renders the pages is
 * bundled whole, since it stands below the publisher's folder, from where our packages may not be found.
 */
const ownEnvironments = {
  name: 'own-environments',
  enforce: 'post',
  configEnvironment(name: string, options: Environment, { command }: { command: string }): void {
    options.optimizeDeps = { ...options.optimizeDeps, include: [] };
    if (command === 'build' && name === 'prerender')
      options.resolve = { ...options.resolve, noExternal: true, external: [] };
  },
} as const;

/** How Astro makes the pages of the compiled catalogue at `storePath()`: what `astro.config.mjs` holds, and every build uses. */
export function astroSettings(): AstroUserConfig {
  const frame = readFrame();
  const { site } = frame;
  const onSite = (path: string): string => new URL(path, site.url).href;
  const index = readIndex();
  const contact = site.contact.endpoint ? [new URL(site.contact.endpoint).origin] : [];
  return {
    site: site.url,
    base: site.base,
    trailingSlash: 'always',
    // Beside the store: what Astro keeps of one catalogue's prose must not meet another catalogue's.
    cacheDir: `${storePath()}-astro`,
    prerenderConflictBehavior: 'error',
    integrations: [
      mdx(),
      hostFiles(frame, urls()),
      developmentSearch(),
      ...(isInternal(site)
        ? []
        : [
            sitemap({
              filter: (page) => !isInPart(new URL(page).pathname, urls()),
              customSitemaps: sitemapParts(index, urls()).map(({ name }) =>
                onSite(`${urls().home}sitemap-${name}.xml`),
              ),
              // Dates come from captures, so that a build depends on its commit alone.
              ...(index.asOf && { lastmod: new Date(index.asOf) }),
            }),
          ]),
    ],
    // Shiki writes inline styles, which the content security policy forbids.
    markdown: { syntaxHighlight: false },
    // Prettier breaks lines between words and elements; the JSX mode would swallow the space there.
    compressHTML: true,
    build: { inlineStylesheets: 'never' },
    // Scripts stay files of their own, so that pages share them from the browser's cache.
    vite: {
      plugins: [ownEnvironments],
      // Ids and titles alone: the formats themselves are loaded when a reader chooses one.
      define: {
        POLICY_TARGETS: JSON.stringify(formatTitles),
        DOCUMENTED_LIBRARY: JSON.stringify(documentedLibrary(libraryText('index'), libraryText('types'))),
      },
      build: {
        assetsInlineLimit: 0,
        rolldownOptions: {
          // Astro's own marker in MDX modules: one warning per file. Commands load what they need when they run, and a build runs none.
          checks: { moduleLevelDirective: false, ineffectiveDynamicImport: false },
          // These folders hold pure modules, so an import of types alone brings nothing into the browser.
          treeshake: {
            moduleSideEffects: [
              {
                test: /\/src\/(?:manifest|classify|policy|explain|catalogue)\/|\/src\/(?:record|vocabulary)\.ts/,
                sideEffects: false,
              },
            ],
          },
        },
      },
    },
    devToolbar: { enabled: false },
    security: {
      csp: {
        directives: [
          "default-src 'none'",
          "img-src 'self' data:",
          "font-src 'self'",
          `connect-src ${["'self'", ...contact].join(' ')}`,
          "manifest-src 'self'",
          "base-uri 'none'",
          `form-action ${["'self'", ...contact].join(' ')}`,
          // No text becomes a script or markup, whoever wrote it, and no policy makes an exception.
          "require-trusted-types-for 'script'",
          "trusted-types 'none'",
        ],
        scriptDirective: { resources: ["'self'"] },
        styleDirective: { resources: ["'self'"], hashes: [sha256(pageTransition)] },
      },
    },
  };
}
