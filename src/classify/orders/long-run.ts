/** Shortest run of letters and digits that is taken for encoded; no language has such words. */
const shortest = 24;

const isLetterOrDigit = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);

/** Whether a text holds a long run of ASCII letters and digits. Looks from the end of where one would be, and so skips most. */
export function hasLongRun(text: string): boolean {
  let start = 0;
  while (start + shortest <= text.length) {
    let at = start + shortest - 1;
    while (at >= start && isLetterOrDigit(text.charCodeAt(at))) at -= 1;
    if (at < start) return true;
    start = at + 1;
  }
  return false;
}
