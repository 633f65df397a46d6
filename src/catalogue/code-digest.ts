import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, extname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(import.meta.url);

/** The folder of all code that runs: `src` of the sources, or that of the bundle. */
const code = extname(here) === '.ts' ? dirname(dirname(here)) : dirname(here);

/**
 * SHA-256 over all code that can change what is compiled: every module of the generator, rather than a list of those that matter,
 * the versions of the packages that it uses, and Node's. In hex.
 */
export function codeDigest(): string {
  const hash = createHash('sha256').update(process.version);
  const modules = readdirSync(code, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /(?<!\.test)\.(?:ts|js|json)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  for (const path of [join(dirname(code), 'package.json'), ...modules.sort()])
    hash.update(`\n${relative(code, path)}\n`).update(readFileSync(path));
  return hash.digest('hex');
}
