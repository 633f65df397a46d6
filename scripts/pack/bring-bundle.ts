import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { filesBelow } from '../../src/files/files-below.ts';

/** Where a packed bundle says that its modules were; nothing is there, and nobody looks. */
const nowhere = '/packed';

/**
 * Has a package that is being packed bundle its pages with the prose that it brings. It stands in a folder `node_modules` of its
 * own, in which those of `packages` are linked for it. Places on this machine, by which Astro calls modules, become places that
 * are nowhere. Returns the paths of the modules of others that are inside.
 */
export function bringBundle(stage: string, packages: string): string[] {
  // Vite names modules by where they really are.
  const real = realpathSync(packages);
  for (const name of readdirSync(packages))
    if (!name.startsWith('.')) symlinkSync(join(packages, name), join(dirname(stage), name));
  const said = execFileSync(process.execPath, ['dist/bring-bundle.js'], {
    cwd: stage,
    env: Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('VITEST'))),
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
  });
  for (const file of filesBelow(join(stage, 'bundled'))) {
    const path = join(stage, 'bundled', file);
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, text.replaceAll(dirname(stage), nowhere).replaceAll(real, nowhere));
  }
  return said.split('\n').filter((path) => path.startsWith(real + sep));
}
