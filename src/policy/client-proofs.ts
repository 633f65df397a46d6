// Written by `npm run verify:clients -- --record`. Do not edit: run it again.
import { type ClientProof } from './client-proof.ts';

/** What each format was proved in, by the id of the format. */
export const clientProofs: readonly ClientProof[] = [];
