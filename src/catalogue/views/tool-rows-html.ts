import { type ServerToolRow } from '../../explain/server-page.ts';
import { shownName } from '../../manifest/shown-name.ts';
import { type Taxonomy } from '../../manifest/taxonomy.ts';
import { categories, risks } from '../../vocabulary.ts';
import { categoryHtml, riskHtml } from './mark-html.ts';
import { attributeHtml, bracedHtml } from './template-html.ts';

function rowHtml(
  { name, url, description, category, risk, signals, decision }: ServerToolRow,
  { signals: terms }: Taxonomy,
): string {
  const data = [
    attributeHtml('data-name', name.toLowerCase()),
    attributeHtml('data-category', category),
    attributeHtml('data-category-order', categories.indexOf(category)),
    attributeHtml('data-risk', risk),
    attributeHtml('data-risk-order', risks.indexOf(risk)),
    attributeHtml('data-signal', signals.join(' ')),
    attributeHtml('data-decision', decision),
  ].join('');
  const link = `<a${attributeHtml('href', url)}> <code>${bracedHtml(shownName(name))}</code> </a>`;
  const about = `<span class="note about" dir="auto"> ${bracedHtml(description)} </span>`;
  const marks = `<td>${categoryHtml(category)}</td><td>${riskHtml(risk)}</td>`;
  const labels = bracedHtml(signals.map((signal) => terms[signal].label).join(', '));
  return `<tr${data}><th scope="row" class="wide">${link} ${about}</th>${marks}<td class="note extra">${labels}</td><td data-title="Recommended" class="note decision">${bracedHtml(decision)}</td></tr>`;
}

/** Rows of the table of a server's tools, which scripts sort and filter by what each says of itself. */
export const toolRowsHtml = (rows: readonly ServerToolRow[], taxonomy: Taxonomy): string =>
  rows.map((row) => rowHtml(row, taxonomy)).join('');
