import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { type Site } from '../../src/manifest/site.ts';

/**
 * Builds a site of one committed server with site facts of one's own, without a search index; some ten seconds.
 * Returns the folder of the site, below `work`. Throws with what the build printed when it fails.
 */
export function buildSmallSite(work: string, server: string, site: Partial<Site>): string {
  const catalog = join(work, 'catalog');
  const store = join(work, 'store');
  const out = join(work, 'site');
  mkdirSync(catalog, { recursive: true });
  for (const part of ['taxonomy', 'attacks', 'guides', 'glossary', `servers/${server}`])
    cpSync(join('catalog', part), join(catalog, part), { recursive: true });
  const facts = { title: 'Small site', tagline: 'One server for a test.', url: 'https://small.example' };
  writeFileSync(join(catalog, 'site.yaml'), stringify({ ...facts, organisation: { name: 'A test' }, ...site }));
  const env = { ...process.env, CATALOGUE_STORE: store, CATALOGUE_DIR: catalog, ASTRO_TELEMETRY_DISABLED: '1' };
  for (const command of [
    ['scripts/build-catalog.ts', '--catalog', catalog, '--store', store],
    ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', out, '--silent'],
  ]) {
    const { status, stdout, stderr } = spawnSync(process.execPath, command, { env, encoding: 'utf8' });
    if (status !== 0) throw new Error(`${command.join(' ')} failed:\n${stdout}${stderr}`);
  }
  return out;
}
