import { mkdirSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { bundleNames, type PageHeads } from './bundle-names.ts';

/** Adds the paths of all modules that Vite puts into files. */
const hearModules = (modules: Set<string>) =>
  ({
    name: 'hear-modules',
    generateBundle(_options: unknown, bundle: Readonly<Record<string, { moduleIds?: readonly string[] }>>): void {
      for (const { moduleIds = [] } of Object.values(bundle)) for (const id of moduleIds) modules.add(id);
    },
  }) as const;

/** Has Astro bundle the pages and render none: what it would render with is kept in `folder`. */
function keepBundle(folder: string): AstroIntegration {
  let pages: ReadonlyMap<string, { readonly styles: readonly object[] }> = new Map();
  let out = '';
  return {
    name: 'keep-bundle',
    hooks: {
      'astro:config:done': ({ config }) => {
        out = fileURLToPath(config.outDir);
      },
      'astro:build:setup': (build) => {
        ({ pages } = build);
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer({
          name: 'keep-bundle',
          getStaticPaths: () => {
            // Astro removes it when it takes its pages for rendered.
            renameSync(join(out, '.prerender'), join(folder, bundleNames.code));
            const heads = Object.fromEntries([...pages].map(([key, { styles }]) => [key, { styles }]));
            writeFileSync(join(folder, bundleNames.heads), JSON.stringify(heads satisfies PageHeads));
            return Promise.resolve([]);
          },
          render: () => Promise.reject(new Error('pages are rendered by processes of their own')),
        });
      },
    },
  };
}

/**
 * Bundles the pages of the compiled catalogue that `setStage` names, with its prose, into `folder`, which is made. They can
 * then be rendered by any number of processes, without Astro (`openBundle`). Returns the modules that are inside, in Vite's
 * words. Rejects with what Astro says.
 */
export async function bundlePages(folder: string, verbose: boolean): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  const { build } = await import('astro');
  const { astroAtWork } = await import('./astro-at-work.ts');
  const settings = astroAtWork([keepBundle(resolve(folder))]);
  const modules = new Set<string>();
  await build({
    ...settings,
    vite: { ...settings.vite, plugins: [...(settings.vite?.plugins ?? []), hearModules(modules)] },
    // Below the working directory, where Astro puts what renders beside what browsers load.
    outDir: resolve(folder, bundleNames.assets),
    logLevel: verbose ? 'info' : 'warn',
  });
  if (!readdirSync(folder).includes(bundleNames.code)) throw new Error('Astro bundled no pages');
  return [...modules];
}
