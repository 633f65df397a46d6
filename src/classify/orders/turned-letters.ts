/** A text with every letter of ASCII thirteen places on (ROT13), as long as before. Its own inverse. */
export const rotated = (text: string): string =>
  text.replace(/[a-z]/gi, (letter) => {
    const base = letter < 'a' ? 65 : 97;
    return String.fromCharCode(base + ((letter.charCodeAt(0) - base + 13) % 26));
  });

const letters = new Map([...'4@3105$7'].map((digit, at) => [digit, 'aaeiosst'[at] ?? digit]));

/** A text with digits that stand for letters as those letters (`1gn0r3` → ignore), as long as before. */
export const spelled = (text: string): string => text.replace(/[4@3105$7]/g, (digit) => letters.get(digit) ?? digit);
