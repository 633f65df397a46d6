import { join } from 'node:path';
import { build, type Metafile, type Plugin } from 'esbuild';
import { namesOfExamples } from './names-of-examples.ts';

/** Modules of ours run nothing when they are loaded that others rely on, so what nobody uses is left out. */
const pureModules: Plugin = {
  name: 'pure-modules',
  setup({ onResolve, resolve }) {
    onResolve({ filter: /^\.{1,2}\/.*\.ts$/ }, async ({ path, resolveDir, kind, pluginData }) => {
      if (pluginData === pureModules) return undefined;
      const found = await resolve(path, { resolveDir, kind, pluginData: pureModules });
      return found.errors.length > 0 ? found : { path: found.path, sideEffects: false };
    });
  },
};

/** Messages of zod come in fifty languages, of which ours is the one that is used. */
const oneLanguage: Plugin = {
  name: 'one-language',
  setup({ onLoad }) {
    onLoad({ filter: /zod\/v4\/locales\/index\.js$/ }, () => ({
      contents: "export { default as en } from './en.js';",
    }));
  },
};

/** What a bundle is made of. */
export interface Bundle {
  /** By file name, below the folder. */
  readonly entries: Readonly<Record<string, string>>;
  readonly folder: string;
  /** Packages that are installed beside it in place of being inside. */
  readonly external?: readonly string[];
  /** Folder of what entries share, below theirs: `chunks/`; empty for beside them. */
  readonly shared?: string;
}

/**
 * Bundles modules of the repository to plain JavaScript for Node 20 and later: what a command needs is in files of its own, since
 * a caller waits for everything that is loaded.
 * @returns esbuild's account of what went where
 */
export async function bundle({ entries, folder, external = [], shared = 'chunks/' }: Bundle): Promise<Metafile> {
  const { metafile } = await build({
    entryPoints: { ...entries },
    outdir: folder,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    mainFields: ['module', 'main'],
    external: [...external],
    chunkNames: `${shared}[name]-[hash]`,
    minify: true,
    // An error that Node prints with its line stays readable.
    lineLimit: 160,
    legalComments: 'none',
    define: { 'Map.groupBy': 'mapGroupBy' },
    inject: [join('scripts', 'pack', 'map-group-by.ts')],
    // Packages of CommonJS inside ask for Node's modules with `require`.
    banner: { js: "import{createRequire as makeRequire}from'node:module';const require=makeRequire(import.meta.url);" },
    // Without it imports of types alone would bring their modules in.
    tsconfigRaw: { compilerOptions: { target: 'es2022' } },
    plugins: [pureModules, oneLanguage, namesOfExamples],
    metafile: true,
    logLevel: 'warning',
  });
  return metafile;
}
