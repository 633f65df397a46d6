import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type TestProject } from 'vitest/node';
import { bundle } from '../scripts/pack/bundle.ts';
import { bundledPrograms } from './programs.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the bundled programs, one file each of `bundledPrograms`. */
    programs: string;
  }
}

/**
 * Bundles programs once for all tests of commands: they start three times as fast as their sources. They stand as in a package,
 * with what they look for beside them.
 */
export default async function bundlePrograms(project: TestProject): Promise<() => void> {
  mkdirSync('.cache', { recursive: true });
  const folder = mkdtempSync(join('.cache', 'program-'));
  await bundle({
    entries: {
      ...Object.fromEntries(bundledPrograms.map((name) => [name, `scripts/${name}.ts`])),
      'classify-thread': 'src/cli/classify/classify-thread.ts',
      'work-thread': 'src/catalogue/work-thread.ts',
    },
    folder: join(folder, 'dist'),
    external: ['fs-native-extensions'],
    // Code looks for its threads, and for what its version depends on, from where it stands.
    shared: '',
  });
  cpSync('package.json', join(folder, 'package.json'));
  symlinkSync(resolve('catalog'), join(folder, 'catalog'));
  project.provide('programs', resolve(folder, 'dist'));
  return () => {
    rmSync(folder, { recursive: true, force: true });
  };
}
