import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { folderHash } from '../files/folder-hash.ts';
import { rulesFingerprint } from '../round/rules-fingerprint.ts';

/** What a site was made from (`/build.json`). The same commit without changes gives the same facts. */
export interface BuildFacts {
  /** Commit of the generator, 40 hex digits; null where git or its history is absent. */
  readonly commit: string | null;
  /** Whether files of the working tree differ from that commit; null where there is none. */
  readonly changed: boolean | null;
  /** SHA-256 over paths and bytes of all files of the catalogue folder. */
  readonly catalogue: string;
  /** First 12 hex digits of the SHA-256 over the sources of the rules: `rulesFingerprint`. */
  readonly rules: string;
}

/** @param root folder of the generator @param catalogue folder of the catalogue */
export function buildFacts(root: string, catalogue: string): BuildFacts {
  const commit = git(root, 'rev-parse', 'HEAD');
  const status = commit === undefined ? undefined : git(root, 'status', '--porcelain', '--untracked-files=all');
  return {
    commit: commit ?? null,
    changed: status === undefined ? null : status !== '',
    catalogue: folderHash(catalogue),
    rules: rulesFingerprint(join(root, 'src')),
  };
}

/** What git prints; undefined where it cannot, or where `root` is a folder inside some other repository. */
function git(root: string, ...args: string[]): string | undefined {
  const run = (...one: string[]): string =>
    execFileSync('git', one, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  try {
    return run('rev-parse', '--show-prefix') === '' ? run(...args) : undefined;
  } catch {
    return undefined;
  }
}
