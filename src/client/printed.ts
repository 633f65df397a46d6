import { codeSpans } from '../catalogue/views/code-spans.ts';
import { riskWords } from '../catalogue/views/risk-words.ts';
import { namePieces } from '../explain/name-pieces.ts';
import { type JudgedTool } from '../explain/judged-server.ts';
import { showHidden } from '../manifest/hidden-characters.ts';
import { type Category, type Risk } from '../vocabulary.ts';
import { element } from './element.ts';

/** A level as `RiskMark.astro` prints it. */
export const riskMark = (risk: Risk): HTMLElement => element('span', `risk ${risk}`, riskWords[risk]);

/** A category as `CategoryMark.astro` prints it. */
export const categoryMark = (category: Category): HTMLElement =>
  element('span', `category ${category.toLowerCase()}`, category);

/** A link to a page of this site. */
export function link(href: string, ...children: (Node | string)[]): HTMLAnchorElement {
  const made = element('a', '', ...children);
  made.href = href;
  return made;
}

/** A sentence with its backticks as code, as `Sentence.astro` prints it. */
export const sentence = (text: string): (string | HTMLElement)[] =>
  codeSpans(text).map((span) => (span.code ? element('code', '', showHidden(span.text)) : showHidden(span.text)));

/** A tool's name as `nameHtml` prints it: a line of it ends where its pieces meet. */
export const toolName = (name: string): (Node | string)[] =>
  namePieces(name).flatMap((piece, at) => (at === 0 ? [piece] : [document.createElement('wbr'), piece]));

/** A tool as a row of a `tool-list`, with the name of its server where several are listed together. */
export const toolItem = ({ name, path, risk }: JudgedTool, server = ''): HTMLElement =>
  element(
    'li',
    '',
    riskMark(risk),
    element('span', '', link(path, ...toolName(name)), ...(server ? [element('span', 'note', ` ${server}`)] : [])),
  );

/** A table whose rows begin with their heading. Columns after the first have the class `cells`, such as `number`. */
export function table(
  className: string,
  caption: string,
  cells: '' | 'number',
  head: readonly (Node | string)[],
  rows: readonly (readonly (HTMLTableCellElement | Node | string)[])[],
): HTMLElement {
  const columns = head.map((title, index) => {
    const cell = element('th', index === 0 ? '' : cells, title);
    cell.scope = 'col';
    return cell;
  });
  const body = rows.map(([first = '', ...others]) => {
    const heading = element('th', '', first);
    heading.scope = 'row';
    return element(
      'tr',
      '',
      heading,
      ...others.map((one, at) => {
        const cell = one instanceof HTMLTableCellElement ? one : element('td', '', one);
        cell.dataset['title'] = columns[at + 1]?.textContent ?? '';
        return cell;
      }),
    );
  });
  return element(
    'table',
    className,
    element('caption', '', caption),
    element('thead', '', element('tr', '', ...columns)),
    element('tbody', '', ...body),
  );
}
