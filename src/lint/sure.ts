/** Confidence from which on a verdict is held against its author's word: below, every second word was the author's to keep. */
export const sureOfWords = 0.75;

/** Confidence from which on a definition tells that a call only reads, where its author says nothing of it. */
export const sureOfSilence = 0.8;
