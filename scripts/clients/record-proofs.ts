import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { format as prettify, resolveConfig } from 'prettier';
import { type ClientProof } from '../../src/policy/client-proof.ts';
import { type Format } from '../../src/policy/format.ts';
import { keyCases, nameCases } from './awkward-cases.ts';

/** Where the proofs stand that pages and tests read. */
export const proofsFile = 'src/policy/client-proofs.ts';

/** SHA-256 of the texts that a format makes of the awkward names and keys, which no catalogue can change. */
export function textsDigest(format: Format): string {
  const texts = [...nameCases(format), ...keyCases(format)].map(({ title, question }) => [title, question.text]);
  return createHash('sha256').update(JSON.stringify(texts)).digest('hex');
}

/** Writes the proofs of this run, beside those of formats that it did not ask about. */
export async function recordProofs(known: readonly ClientProof[], fresh: readonly ClientProof[]): Promise<void> {
  const renewed = new Set(fresh.map(({ format }) => format));
  const all = [...known.filter(({ format }) => !renewed.has(format)), ...fresh];
  const sorted = all.toSorted((a, b) => (a.format < b.format ? -1 : 1));
  const text = `// Written by \`npm run verify:clients -- --record\`. Do not edit: run it again.
import { type ClientProof } from './client-proof.ts';

/** What each format was proved in, by the id of the format. */
export const clientProofs: readonly ClientProof[] = ${JSON.stringify(sorted)};
`;
  writeFileSync(proofsFile, await prettify(text, { ...(await resolveConfig(proofsFile)), parser: 'typescript' }));
}
