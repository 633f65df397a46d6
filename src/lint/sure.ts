import { type Verdict } from '../classify/verdict.ts';

/** Confidence from which on a verdict is held against its author's word: below, every second word was the author's to keep. */
export const sureOfWords = 0.75;

/** Confidence from which on a definition tells whether it only reads, where its author does not say. */
const sureOfSilence = 0.8;

/** Whether a verdict is sure enough of reading or changing for what lint says of `readOnlyHint`. */
export function isSure({ confidence, claims }: Pick<Verdict, 'confidence' | 'claims'>): boolean {
  const isSaid = claims.hints.some(({ hint, declared }) => hint === 'readOnlyHint' && declared !== undefined);
  return confidence >= (isSaid ? sureOfWords : sureOfSilence);
}
