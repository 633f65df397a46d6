import { type ProvenanceRow } from '../../explain/tool-page.ts';
import { attributeHtml, bracedHtml } from './template-html.ts';
import { termHtml } from './term-html.ts';

/** Words of terms that the glossary explains. */
const words = { 'definition hash': 'definition-hash', transport: 'transport' };

function valueHtml({ value, url, code }: ProvenanceRow): string {
  const text = bracedHtml(value);
  if (url) return `<a${attributeHtml('href', url)}>${text}</a>`;
  return code ? `<code>${text}</code>` : text;
}

/** Where a definition comes from, as the rows of a list of facts. */
export const provenanceHtml = (rows: readonly ProvenanceRow[], termUrl: (term: string) => string | undefined): string =>
  rows.map((row) => `<dt>${termHtml(row.term, words, termUrl)}</dt><dd>${valueHtml(row)}</dd>`).join('');
