import { namePieces } from '../../explain/name-pieces.ts';
import { showHidden } from '../../manifest/hidden-characters.ts';
import { codeSpans } from './code-spans.ts';
import { jsonTokens } from './json-tokens.ts';

const references: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Text as it stands between tags, whoever wrote it; not for attributes, since quotes stay as they are. */
export const htmlText = (text: string): string => text.replace(/[&<>]/g, (character) => references[character] ?? '');

/** A sentence of ours: words in backticks are printed as code, strangers' hidden characters as tokens. */
export const sentenceHtml = (text: string): string =>
  codeSpans(text)
    .map(({ text: part, code }) => (code ? `<code>${htmlText(showHidden(part))}</code>` : htmlText(showHidden(part))))
    .join('');

/** A tool's name as it may be shown. Its lines end where its pieces meet, never inside a word. */
export const nameHtml = (name: string): string => namePieces(name).map(htmlText).join('<wbr>');

/** Longest JSON in characters whose keys are set apart. */
export const longestColoured = 4000;

/** The text of a file: JSON with its keys in `b`, which style sheets colour, anything else as it is. */
export const codeHtml = (language: string, text: string): string =>
  language === 'json' && text.length <= longestColoured
    ? jsonTokens(text)
        .map(({ text: part, isKey }) => (isKey ? `<b>${htmlText(part)}</b>` : htmlText(part)))
        .join('')
    : htmlText(text);
