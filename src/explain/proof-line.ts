import { provedIn } from '../policy/proved-in.ts';

/** How it is known that a format's texts do what their pages say, as a sentence. */
export function proofLine(format: string): string {
  const proof = provedIn(format);
  return proof ? `Proved in ${proof.program} ${proof.version} on ${proof.date}.` : 'By documentation.';
}

/** The same at length, for the page of the format. */
export function proofSentence(format: string): string {
  const proof = provedIn(format);
  if (!proof)
    return 'By documentation: no program of this target was asked, so its texts are held against what it documents.';
  const { program, version, date, decisions } = proof;
  return `Proved in ${program} ${version} on ${date}: ${decisions.toLocaleString('en')} calls under our policies went as we say, and none otherwise.`;
}
