import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import * as z from 'zod';
import { bringBundle } from './bring-bundle.ts';
import { licencesInside } from './licences-inside.ts';
import { npmPack } from './npm-pack.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

const project = z
  .object({ version: z.string(), license: z.string(), devDependencies: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));

/** Folders of `src/` that pages never import: what they do at run time is in the bundle. */
const bundledOnly = ['fuzz', 'generator', 'review'];

/** What stands in for a publisher's own files. Servers, reviews and `site.yaml` are nobody's but the publisher's. */
const ownData = ['advisories.yaml', 'attacks', 'glossary', 'guides', 'notices.yaml', 'rounds', 'taxonomy'];

const isShipped = (path: string): boolean => !/\.test\.ts$/.test(path);

/** The Node side as plain JavaScript: Node strips no types below `node_modules`. */
async function writeBundle(stage: string): Promise<void> {
  await build({
    entryPoints: {
      'tool-risk-catalogue': join(root, 'scripts/tool-risk-catalogue.ts'),
      'site-parts-thread': join(root, 'src/generator/site-parts-thread.ts'),
      'render-process': join(root, 'src/generator/render-process.ts'),
      'work-thread': join(root, 'src/catalogue/work-thread.ts'),
      'bring-bundle': join(root, 'src/generator/bring-bundle.ts'),
    },
    outdir: join(stage, 'dist'),
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    packages: 'external',
    legalComments: 'none',
    // Without it imports of types alone would bring their modules in.
    tsconfigRaw: { compilerOptions: { target: 'es2024' } },
    logLevel: 'warning',
  });
}

/** What Astro compiles on the publisher's machine, and the data that comes with it. */
function copySources(stage: string): void {
  for (const entry of readdirSync(join(root, 'src')))
    if (!bundledOnly.includes(entry)) cpSync(join(root, 'src', entry), join(stage, 'src', entry), copying);
  for (const part of ownData.filter((name) => existsSync(join(root, 'catalog', name))))
    cpSync(join(root, 'catalog', part), join(stage, 'catalog', part), copying);
  for (const part of ['public', 'tsconfig.json', 'LICENSE', 'CHANGELOG.md'])
    cpSync(join(root, part), join(stage, part), copying);
  cpSync(join(root, 'scripts/pack/catalogue-bin.js'), join(stage, 'bin/tool-risk-catalogue.js'));
  cpSync(join(root, 'scripts/pack/catalogue-readme.md'), join(stage, 'README.md'));
}
const copying = { recursive: true, filter: isShipped };

/** The package that an import, or a look for one of its files, names. */
const imported = /(?:\bfrom|\bimport|\bimport\(|\bresolve\()\s*['"`]((?:@[\w.-]+\/)?[\w.-]+)(?=['"`/])/g;

/** The packages that shipped files name, in the versions that this repository is tested with. */
function dependencies(stage: string): Readonly<Record<string, string>> {
  const texts = ['dist', 'src']
    .flatMap((folder) => readdirSync(join(stage, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && /\.(?:ts|js|astro|css)$/.test(entry.name))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
  const named = new Set(texts.flatMap((text) => [...text.matchAll(imported)].map(([, name]) => name)));
  return Object.fromEntries(Object.entries(project.devDependencies).filter(([name]) => named.has(name)));
}

/**
 * Packs the generator as `tool-risk-catalogue-<version>.tgz` into the folder `out`, and returns the file's path.
 * Rejects with what esbuild, npm or the file system says.
 */
export async function packCatalogue(out: string): Promise<string> {
  const work = realpathSync(mkdtempSync(join(tmpdir(), 'pack-catalogue-')));
  const stage = join(work, 'node_modules', 'tool-risk-catalogue');
  try {
    await writeBundle(stage);
    copySources(stage);
    const manifest = {
      name: 'tool-risk-catalogue',
      version: project.version,
      description:
        'Makes a catalogue of your own MCP servers: what each tool can do, how bad that is, and a policy for it.',
      license: project.license,
      type: 'module',
      engines: { node: '>=24.15' },
      bin: { 'tool-risk-catalogue': 'bin/tool-risk-catalogue.js' },
      dependencies: dependencies(stage),
    };
    writeFileSync(join(stage, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
    writeFileSync(join(stage, 'LICENSES-INSIDE.txt'), licencesInside(bringBundle(stage, join(root, 'node_modules'))));
    mkdirSync(out, { recursive: true });
    return npmPack(stage, out);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
