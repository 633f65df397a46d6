import { createHash } from 'node:crypto';
import { buildFacts } from '../catalogue/build-facts.ts';
import { folderHash } from '../files/folder-hash.ts';
import { home, ownCatalogue } from './home.ts';

/**
 * Names everything that a site is a function of: catalogue, what stands in for files that it has not, code and Node. First 16 hex digits of a SHA-256.
 */
export function inputsKey(catalog: string, code: string): string {
  const facts = buildFacts(home, catalog);
  const beneath = facts.commit === null ? folderHash(ownCatalogue) : '';
  return createHash('sha256')
    .update(JSON.stringify([facts, beneath, code, process.version]))
    .digest('hex')
    .slice(0, 16);
}
