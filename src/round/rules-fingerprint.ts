import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256Hex } from '../manifest/definition-hash.ts';

/** Where the rules and the language that they read with stand. */
const folders = ['classify', 'language', 'reading'];

/**
 * Names the rules: first 12 hex digits of the SHA-256 over the classifier's sources below `src`, tests left out. Two
 * checkouts with the same fingerprint give the same verdicts, whatever else differs.
 */
export function rulesFingerprint(src: string): string {
  const files = folders.flatMap((folder) =>
    readdirSync(join(src, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
      .map((file) => `${folder}/${file.replaceAll('\\', '/')}`),
  );
  const text = files.sort().map((file) => `${file}\n${readFileSync(join(src, file), 'utf8')}`);
  return sha256Hex(text.join('\n')).slice(0, 12);
}
