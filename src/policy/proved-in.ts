import { type ClientProof } from './client-proof.ts';
import { clientProofs } from './client-proofs.ts';

/** The proof of a format in a real program, where there is one. */
export const provedIn = (format: string): ClientProof | undefined =>
  clientProofs.find((proof) => proof.format === format);
