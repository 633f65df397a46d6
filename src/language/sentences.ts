/** One word of a sentence with its place in the text (UTF-16 code units). */
export interface Token {
  /** Lower-case. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Punctuation between the word before and this one, spaces left out. */
  readonly before: string;
  /** Written with a capital letter though it does not begin the sentence. */
  readonly proper?: true;
  /** It begins a sentence that ends with a question mark. */
  readonly asked?: true;
}

export type Sentence = readonly Token[];

/** Characters of a description that are read as language. Effects are named early; later text is manuals and examples. */
export const readingLimit = 4000;

/** Words of one sentence that are kept. */
const sentenceLimit = 80;

/** Headings of parts that explain arguments, results and usage instead of saying what a call does. */
const boilerplate =
  /^(?:args?|arguments?|params?|parameters?|returns?|returned|raises|throws|yields|examples?|usages?|inputs?|input schema|outputs?|response|request body|error responses?|errors?|common mistakes|common use cases|use cases?|see also|requirements?|prerequisites?|tips?|hints?|notes?|attributes|when to use|when not to use|use when|use this when|best practices|example usage|usage examples?|workflow|related tools|limitations|options|response style|output style|response format|output format|formatting|example [a-z]+ requests?|keywords|参数|返回|返回值|示例|パラメータ|戻り値|引数|parámetros|retorna|retorno|retours?|argumentos|parametreler|döndürür)$/;

/** Headings after which the text again says what a call does. */
const prose = /^(?:tool description|description|purpose|summary|overview|what it does|function|descripción|描述|功能)$/;

/** Headings of docstrings that also stand behind a sentence without a full stop: `… the issue Args:`. */
const inline =
  /^(?:args?|arguments?|params?|parameters?|returns?|raises|throws|yields|examples?|inputs?|outputs?|response|request body|error responses?|errors?|attributes|keywords|参数|返回|返回值|示例|パラメータ|戻り値|引数|parámetros|retorna|retorno|retours?|argumentos)$/;

const tagOpen =
  /^<\/?(?:examples?|hints?|usage|example_usage|important_notes|use[_ ]?cases?|operational[_ ]notes?|return|params?|notes?|when_to_use)/i;

const pattern =
  /[\p{L}\p{N}][\p{L}\p{M}\p{N}_'’]*(?:-[\p{L}\p{N}_'’]+|\.[\p{Ll}\p{N}][\p{L}\p{N}_]*)*|<\/?[A-Za-z][\w -]{0,30}>|<\/?[a-z_]+|[.!?。！？]+(?=\s|$|["')\]”]|[。！？])|[。！？]|\n|[^\s]/gu;

const beginsWord = /^[\p{L}\p{N}]/u;
const beginsCapitalised = /^\p{Lu}\p{Ll}/u;

/** Most pieces begin with a small letter of ASCII, and to see that is cheap. */
const beginsSmall = (piece: string): boolean => {
  const code = piece.charCodeAt(0);
  return code >= 0x61 && code <= 0x7a;
};
const isWord = (piece: string): boolean => beginsSmall(piece) || beginsWord.test(piece);
const isCapitalised = (piece: string): boolean => !beginsSmall(piece) && beginsCapitalised.test(piece);

/**
 * Splits a text into sentences of words and leaves out the parts that explain arguments, results and usage
 * (`Args:`, `Returns:`, `WHEN TO USE:`, examples). Reads the first `readingLimit` characters.
 * @param most sentences after which nothing more is read
 */
export function sentencesOf(text: string, most = Infinity): Sentence[] {
  const sentences: Sentence[] = [];
  let current: Token[] = [];
  let before = '';
  let skipping = false;
  let newline = false;
  let blank = false;
  const close = (): void => {
    if (current.length > 0 && !skipping) sentences.push(current);
    current = [];
    before = '';
  };
  const read = withoutCode(text.length > readingLimit ? text.slice(0, readingLimit) : text);
  let at = 0;
  for (const piece of read.match(pattern) ?? []) {
    if (sentences.length >= most) return sentences;
    // Between two pieces stands nothing but white space, so the next place where a piece is found is its own.
    const start = read.indexOf(piece, at);
    at = start + piece.length;
    if (piece === '\n') {
      blank = newline;
      newline = true;
      continue;
    }
    if (isWord(piece)) {
      if (newline && startsAnew(piece, before)) {
        close();
        if (blank && isProse(read, at)) skipping = false;
      }
      newline = false;
      if (current.length < sentenceLimit) {
        const token = { text: piece.toLowerCase(), start, end: at, before };
        current.push(current.length > 0 && isCapitalised(piece) ? { ...token, proper: true } : token);
      }
      before = '';
      continue;
    }
    if (newline && (/^[-*•#|@:\p{Extended_Pictographic}]/u.test(piece) || before === '#')) {
      close();
    }
    newline = false;
    const isTag = piece.startsWith('<');
    if (isTag && /^<.*>$/.test(piece) && !tagOpen.test(piece)) {
      close();
      skipping = false;
    } else if (isTag && tagOpen.test(piece)) {
      close();
      skipping = !piece.startsWith('</');
    } else if (piece === ':' || piece === '：') {
      const label = headingBefore(current);
      if (label === undefined) before += piece;
      else {
        const kept = current.slice(0, current.length - label.words);
        current = kept;
        close();
        skipping = label.kind === 'boilerplate' || (skipping && label.kind !== 'prose');
      }
    } else if (piece === '.' && (isInAWord(read, at) || isShortened(current, read, at))) {
      before = '';
    } else if (/^[.!?。！？]/.test(piece)) {
      const [first] = current;
      if (first !== undefined && /[?？]/.test(piece)) current[0] = { ...first, asked: true };
      if (current.length > 0) close();
      else before = '';
    } else if (before.length < 8) before += piece;
  }
  close();
  return sentences;
}

/** Words that are cut short and written with a full stop, and what goes on behind it. */
const shortened = /^(?:incl|excl|approx|resp|esp|vs|max|min|ca|e\.g|i\.e)$/;
const goesOn = /^ \p{Ll}/u;
const isShortened = (words: readonly Token[], text: string, at: number): boolean =>
  shortened.test(words.at(-1)?.text ?? '') && goesOn.test(text.slice(at, at + 2));

/** `draw.io`, `a .csv file`, `version 2.1`: a full stop that ends nothing, with a small letter or a digit right behind it. */
const isInAWord = (text: string, at: number): boolean => /^[\p{Ll}\p{N}]/u.test(text.charAt(at));

const fence = '```';

/** Blocks of code as blanks, so that places stay: a command that is shown says nothing of what the tool does. */
function withoutCode(text: string): string {
  if (!text.includes(fence)) return text;
  return text.replace(/```[^]*?(?:```|$)/g, (block) => block.replace(/[^\n]/g, ' '));
}

/** A new line starts a new sentence when it begins with a capital letter. */
const startsAnew = (piece: string, before: string): boolean => /^[*_~`]*$/.test(before) && /^\p{Lu}/u.test(piece);

/** Whether behind a blank line a paragraph begins that goes on telling, and no heading and no list: `The rental begins …`. */
const isProse = (text: string, at: number): boolean => /^ [\p{Ll}\d][^\n:]{20,}[.\n]/u.test(text.slice(at, at + 200));

interface Heading {
  readonly kind: 'boilerplate' | 'prose';
  readonly words: number;
}

/** A known heading that ends the words read so far: `… the issue Args` → Args. */
function headingBefore(words: readonly Token[]): Heading | undefined {
  for (const length of [3, 2, 1]) {
    if (words.length < length) continue;
    const label = words.slice(-length);
    if (label.some((token, index) => index > 0 && token.before !== '')) continue;
    const text = label.map((token) => token.text).join(' ');
    if (length < words.length && !inline.test(text)) continue;
    if (boilerplate.test(text)) return { kind: 'boilerplate', words: length };
    if (prose.test(text)) return { kind: 'prose', words: length };
  }
  return undefined;
}
