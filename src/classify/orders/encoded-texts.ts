/** Runs that are decoded in one text, and characters of each that are; an order stands at the front. */
const mostRuns = 20;
const mostOfRun = 2_000;
/** Shortest run that can hold an order. */
const shortestRun = 24;

const base64 = /[A-Za-z\d+/_-]{24,}={0,6}/g;
/** Capitals and few digits alone, which base64 has only by chance. */
const base32 = /^[A-Z2-7]{24,}=*$/;
const hex = /^(?:[\dA-Fa-f]{2})+$/;
/** Share of decoded characters that must be printable for it to be a text. */
const readable = 0.95;

/** Texts that stand in a text as base64 or hexadecimal digits, with the places of those. */
export function encodedTexts(text: string): { start: number; end: number; decoded: string }[] {
  const found: { start: number; end: number; decoded: string }[] = [];
  let runs = 0;
  for (const match of text.matchAll(base64)) {
    if ((runs += 1) > mostRuns) break;
    const [run] = match;
    const decoded = decode(run.slice(0, mostOfRun));
    if (decoded !== undefined) found.push({ start: match.index, end: match.index + run.length, decoded });
  }
  return found;
}

function decode(run: string): string | undefined {
  const bytes = hex.test(run) ? fromHex(run) : base32.test(run) ? fromBase32(run) : fromBase64(run);
  if (bytes === undefined || bytes.length < shortestRun / 2) return undefined;
  const decoded = new TextDecoder().decode(bytes);
  const printable = [...decoded].filter(
    (character) => /[\p{L}\p{N}\p{P}\p{S}\s]/u.test(character) && character !== '\uFFFD',
  ).length;
  return printable >= readable * [...decoded].length ? decoded : undefined;
}

const fromHex = (run: string): Uint8Array =>
  Uint8Array.from(run.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));

function fromBase32(run: string): Uint8Array {
  const bytes: number[] = [];
  let [bits, value] = [0, 0];
  for (const character of run.replace(/=+$/, '')) {
    value = ((value << 5) | 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(character)) & 0xfff;
    bits += 5;
    if (bits < 8) continue;
    bits -= 8;
    bytes.push((value >> bits) & 0xff);
  }
  return Uint8Array.from(bytes);
}

function fromBase64(run: string): Uint8Array | undefined {
  const plain = run.replaceAll('-', '+').replaceAll('_', '/').replace(/=+$/, '');
  const whole = plain.slice(0, plain.length - (plain.length % 4 === 1 ? 1 : 0));
  try {
    return Uint8Array.from(atob(whole), (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}
