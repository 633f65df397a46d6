import { distribution } from '../catalogue/views/distribution.ts';
import { riskWords } from '../catalogue/views/risk-words.ts';
import { criticalWords, type DirectoryRow } from '../explain/directory-row.ts';
import { type Urls } from '../urls.ts';
import { element } from './element.ts';

const svg = 'http://www.w3.org/2000/svg';

/** The bar that `RiskBar.astro` prints. */
function bar(row: DirectoryRow): SVGElement {
  const made = document.createElementNS(svg, 'svg');
  const stretches = distribution(row.risks);
  made.setAttribute('class', 'bar');
  made.setAttribute('viewBox', '0 0 100 4');
  made.setAttribute('preserveAspectRatio', 'none');
  made.setAttribute('role', 'img');
  made.setAttribute(
    'aria-label',
    stretches.map(({ risk, tools }) => `${riskWords[risk]}: ${String(tools)}`).join(', '),
  );
  for (const { risk, start, share } of stretches) {
    const rect = document.createElementNS(svg, 'rect');
    rect.setAttribute('class', risk);
    rect.setAttribute('x', String(start));
    rect.setAttribute('y', '0');
    rect.setAttribute('width', String(share));
    rect.setAttribute('height', '4');
    made.append(rect);
  }
  return made;
}

/** A row of the directory as `ServerRows.astro` prints it. */
export function directoryView(row: DirectoryRow, urls: Urls): HTMLTableRowElement {
  const link = element('a', '', row.title);
  link.href = urls.server(row.id);
  const head = element('th', '', link, ' ');
  head.scope = 'row';
  if (row.official) head.append(element('span', 'publisher official', 'Official'), ' ');
  head.append(element('span', 'id', row.id));
  const unit = element('span', 'unit', row.tools === 1 ? 'tool' : 'tools');
  const time = element('time', '', row.captured);
  time.dateTime = row.captured;
  return element(
    'tr',
    '',
    head,
    element('td', 'connects', row.about),
    element('td', 'number', `${String(row.tools)} `, unit),
    element('td', 'worst', criticalWords(row)),
    element('td', 'spread', bar(row)),
    element('td', 'captured', time),
  );
}
