import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import mdx from '@astrojs/mdx';
import type { AstroUserConfig } from 'astro';
import { storePath } from '../catalogue/store.ts';
import { documentedLibrary } from '../docs/library-exports.ts';
import { formatTitles } from '../policy/format-groups.ts';
import { developmentSearch } from '../publish/development-search.ts';
import { bundleEntry } from './bundle-names.ts';
import { home } from './home.ts';
import { tightTemplates } from './tight-templates.ts';

const libraryText = (name: string): string => readFileSync(join(home, 'src/library', `${name}.ts`), 'utf8');

interface Environment {
  build?: { rolldownOptions?: { output?: object } };
  optimizeDeps?: { include?: string[] };
  resolve?: { noExternal?: unknown; external?: unknown };
}

/**
 * The toolbar is off, so nothing need be bundled for it, which Astro would do for every build too. What renders the pages is
 * bundled whole, since it stands below the publisher's folder, from where our packages may not be found. Names of its files are
 * the same wherever it is made.
 */
const ownEnvironments = {
  name: 'own-environments',
  enforce: 'post',
  configEnvironment(name: string, options: Environment, { command }: { command: string }): void {
    options.optimizeDeps = { ...options.optimizeDeps, include: [] };
    if (command !== 'build' || name !== 'prerender') return;
    options.resolve = { ...options.resolve, noExternal: true, external: [] };
    const output = { entryFileNames: bundleEntry, chunkFileNames: 'chunks/[name].mjs' };
    options.build = { ...options.build, rolldownOptions: { ...options.build?.rolldownOptions, output } };
  },
} as const;

/** What Astro and Vite keep of one run. Beside the store: what they keep of one catalogue's prose must not meet another catalogue's. */
export const astroFolder = (): string => `${storePath()}-astro`;

/**
 * How Astro makes the pages of the compiled catalogue at `storePath()`: what `astro.config.mjs` holds, and every build uses. Neither
 * the site's address nor its base path is said: pages read them of the store, so that one bundle serves all sites (`openBundle`).
 */
export function astroSettings(): AstroUserConfig {
  return {
    trailingSlash: 'always',
    cacheDir: astroFolder(),
    prerenderConflictBehavior: 'error',
    integrations: [mdx(), developmentSearch()],
    // Shiki writes inline styles, which the content security policy forbids.
    markdown: { syntaxHighlight: false },
    // Prettier breaks lines between words and elements; the JSX mode would swallow the space there.
    compressHTML: true,
    build: { inlineStylesheets: 'never' },
    // Scripts stay files of their own, so that pages share them from the browser's cache.
    vite: {
      cacheDir: join(astroFolder(), 'vite'),
      plugins: [ownEnvironments, tightTemplates],
      // Ids and titles alone: the formats themselves are loaded when a reader chooses one.
      define: {
        POLICY_TARGETS: JSON.stringify(formatTitles),
        DOCUMENTED_LIBRARY: JSON.stringify(documentedLibrary(libraryText('index'), libraryText('types'))),
      },
      // What scripts and styles load stands beside them, wherever the site is.
      experimental: { renderBuiltUrl: () => ({ relative: true }) },
      build: {
        assetsInlineLimit: 0,
        // All rules are one chunk, loaded when a reader pastes a definition; whoever builds a site could do nothing about it.
        chunkSizeWarningLimit: 1000,
        rolldownOptions: {
          // Astro's own marker in MDX modules: one warning per file. Commands load what they need when they run, and a build runs none.
          checks: { moduleLevelDirective: false, ineffectiveDynamicImport: false },
          // Comments that say which file a piece came from name places on this machine.
          experimental: { attachDebugInfo: 'none' },
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
  };
}
