import { O200K_TOKEN_SPLIT_REGEX } from 'gpt-tokenizer/encodingParams/constants';

/**
 * What a UTF-16 code unit is to the splitting of o200k_base; `unknown` until it is first met, `odd` where it is a combining mark or
 * half of a character.
 */
const [unknown, upper, lower, letter, digit, blank, lineEnd, other, odd] = [0, 1, 2, 3, 4, 5, 6, 7, 8];

const sorts = new Uint8Array(0x10000);

function sortOf(code: number): number {
  const character = String.fromCharCode(code);
  if (/[\p{M}\p{Cs}]/u.test(character)) return odd;
  if (/[\p{Lu}\p{Lt}]/u.test(character)) return upper;
  if (/\p{Ll}/u.test(character)) return lower;
  if (/\p{L}/u.test(character)) return letter;
  if (/\p{N}/u.test(character)) return digit;
  if (/[\r\n]/.test(character)) return lineEnd;
  return /\s/.test(character) ? blank : other;
}

/** The sort at a place; `unknown` behind the end. */
function sortAt(text: string, at: number): number {
  if (at >= text.length) return unknown;
  const code = text.charCodeAt(at);
  const known = sorts[code] ?? unknown;
  return known === unknown ? (sorts[code] = sortOf(code)) : known;
}

const isCased = (sort: number): boolean => sort === upper || sort === letter;
const isSmall = (sort: number): boolean => sort === lower || sort === letter;
const isBlank = (sort: number): boolean => sort === blank || sort === lineEnd;

const [space, apostrophe, slash] = [32, 39, 47];

/** The encoding's own splitting, which every character takes part in. */
const splitting = new RegExp(O200K_TOKEN_SPLIT_REGEX, 'uy');

/** Where the word ends that begins at a place of a text, as `O200K_TOKEN_SPLIT_REGEX` splits it, in a fraction of its time. */
export function wordEnd(text: string, from: number): number {
  const end = plainEnd(text, from);
  if (end > from) return end;
  splitting.lastIndex = from;
  return splitting.test(text) ? splitting.lastIndex : text.length;
}

/** The same; -1 where an odd character stands in the way. */
function plainEnd(text: string, from: number): number {
  const first = sortAt(text, from);
  if (first === odd) return -1;
  if (first === digit) return digitsEnd(text, from);
  const lead = first === blank || first === other ? 1 : 0;
  const word = lettersEnd(text, from + lead);
  if (word !== from + lead) return word;
  const marks = first === blank && text.charCodeAt(from) === space ? from + 1 : from;
  if (sortAt(text, marks) === other) return marksEnd(text, marks);
  return sortAt(text, marks) === odd ? -1 : blanksEnd(text, from);
}

/** Up to three digits. */
function digitsEnd(text: string, from: number): number {
  let at = from + 1;
  while (at < from + 3 && sortAt(text, at) === digit) at += 1;
  return at;
}

/** Capitals and then small letters, with “’s” and the like behind them; the place itself where no letter stands. */
function lettersEnd(text: string, from: number): number {
  let at = from;
  let uncased = -1;
  let sort = sortAt(text, at);
  for (; isCased(sort); sort = sortAt(text, at)) {
    if (sort === letter) uncased = at;
    at += 1;
  }
  if (sort === lower) {
    do sort = sortAt(text, (at += 1));
    while (isSmall(sort));
  } else if (uncased >= 0 && sort !== odd) at = uncased + 1;
  if (sort === odd) return -1;
  return at === from ? at : at + contraction(text, at);
}

/** Length of an English ending behind an apostrophe. */
function contraction(text: string, at: number): number {
  if (text.charCodeAt(at) !== apostrophe) return 0;
  const [one, two] = [text.charCodeAt(at + 1) | 32, text.charCodeAt(at + 2) | 32];
  if ('sdmt'.includes(String.fromCharCode(one))) return 2;
  return ['ll', 've', 're'].includes(String.fromCharCode(one, two)) ? 3 : 0;
}

/** Punctuation, and line ends and slashes behind it. */
function marksEnd(text: string, from: number): number {
  let at = from;
  while (sortAt(text, at) === other) at += 1;
  if (sortAt(text, at) === odd) return -1;
  while (sortAt(text, at) === lineEnd || text.charCodeAt(at) === slash) at += 1;
  return at;
}

/** White space up to its last line end; or but for its last character, which belongs to the word behind it. */
function blanksEnd(text: string, from: number): number {
  let at = from;
  let line = -1;
  for (let sort = sortAt(text, at); isBlank(sort); sort = sortAt(text, at)) {
    if (sort === lineEnd) line = at;
    at += 1;
  }
  if (line >= 0) return line + 1;
  return at === text.length || at === from + 1 ? at : at - 1;
}
