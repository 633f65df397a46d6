import { htmlText } from './html-text.ts';
import { termSpans } from './term-spans.ts';

/**
 * One of our own sentences with `words` linked where they first occur. `url` gives the address of a glossary entry;
 * undefined for one that this catalogue does not have.
 */
export const termHtml = (
  text: string,
  words: Readonly<Record<string, string>>,
  url: (term: string) => string | undefined,
): string =>
  termSpans(text, words)
    .map(({ text: part, term }) => {
      const address = term === undefined ? undefined : url(term);
      return address === undefined ? htmlText(part) : `<a href="${address}">${htmlText(part)}</a>`;
    })
    .join('');
