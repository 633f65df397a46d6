import { normaliseAll } from '../manifest/normalise.ts';
import { problemLine } from '../manifest/problem.ts';
import { readManifest } from '../manifest/read-manifest.ts';
import { type Tool } from '../manifest/tool.ts';

/** What somebody pasted in order to look it up. */
export type LookupInput =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'hash'; readonly hash: string }
  | { readonly kind: 'manifest'; readonly tools: readonly Tool[]; readonly gaps: readonly string[] }
  /** One line each: place, what is wrong, what would be right. */
  | { readonly kind: 'wrong'; readonly lines: readonly string[] };

const digits = 64;

/** Reads a definition hash, with or without `sha256:` before it, or a manifest in any dialect that `readManifest` takes. */
export function lookupInput(text: string): LookupInput {
  const word = text.trim();
  if (word === '') return { kind: 'nothing' };
  const hex = /^(?:sha-?256[:=-])?([0-9a-f]+)$/i.exec(word)?.[1]?.toLowerCase();
  if (hex?.length === digits) return { kind: 'hash', hash: hex };
  if (hex !== undefined && hex.length > 7) return { kind: 'wrong', lines: [wrongLength(hex)] };
  const { value, gaps, problems } = readManifest('pasted text', text);
  if (problems) return { kind: 'wrong', lines: problems.map(problemLine) };
  return { kind: 'manifest', tools: normaliseAll(value), gaps: gaps.map(problemLine) };
}

const wrongLength = (hex: string): string =>
  problemLine({
    file: 'pasted text',
    at: '',
    wrong: `a hash of ${String(hex.length)} digits`,
    right: `a SHA-256 of ${String(digits)}, as tool pages print it below “Provenance”`,
  });
