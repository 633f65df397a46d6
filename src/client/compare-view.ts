import { riskMatrix } from '../catalogue/views/risk-matrix.ts';
import { riskWords } from '../catalogue/views/risk-words.ts';
import { counted } from '../explain/grammar.ts';
import { type JudgedServer, type JudgedTool } from '../explain/judged-server.ts';
import { compareServers, type OnlyHere } from '../explain/server-comparison.ts';
import { type ServerList } from '../explain/server-list.ts';
import { type Urls } from '../urls.ts';
import { risks } from '../vocabulary.ts';
import { element } from './element.ts';
import { categoryMark, link, riskMark, table, toolItem } from './printed.ts';

/** The summary and the sections of a comparison, ready to stand on the page. */
export function comparisonView(
  servers: readonly [JudgedServer, JudgedServer],
  labels: ServerList['signals'],
  urls: Urls,
): { summary: string; view: HTMLElement[] } {
  const comparison = compareServers(...servers);
  const titles = servers.map(({ title }) => title);
  const signals = comparison.signals.map(({ signal, tools }) => [
    link(urls.signal(signal), labels[signal]),
    ...tools.map((count) => element('td', 'number', String(count))),
  ]);
  const shared = comparison.shared.map(({ name, verdicts }) => [element('code', '', name), ...verdicts.map(verdict)]);
  const view = [
    section('By category and risk', element('div', 'columns', ...servers.map((server) => spread(server, urls)))),
    section('What their tools can reach', table('pair', 'Tools by signal', 'number', ['Signal', ...titles], signals)),
    ...(shared.length > 0
      ? [section('Names in both', table('pair', 'Tools of the same name', '', ['Tool', ...titles], shared))]
      : []),
    section(
      'What only one side has',
      element('div', 'columns', ...servers.map((server, at) => onlyHere(server, comparison.only[at], labels, urls))),
    ),
  ];
  return { summary: comparison.summary, view };
}

const section = (title: string, body: HTMLElement): HTMLElement =>
  element('section', 'part flow', element('h2', '', title), body);

function spread(server: JudgedServer, urls: Urls): HTMLElement {
  const rows = riskMatrix(server.tools).map(({ category, cells, tools }) => [
    categoryMark(category),
    ...cells.map(({ risk, tools: count, fill }) => element('td', `number ${risk} ${fill}`, String(count))),
    element('td', 'number', String(tools)),
  ]);
  const title = element('h3', '', link(urls.server(server.id), server.title));
  const note = element('p', 'note', `${server.id}, version ${server.version}`);
  const caption = `${counted(server.tools.length, 'tool')} by category and risk`;
  return element(
    'div',
    'flow',
    title,
    note,
    table('matrix stacks titled', caption, 'number', ['Category', ...risks.map(riskMark), 'All'], rows),
  );
}

/** Tools and reach that the other side has not, under any name. */
function onlyHere(
  { title }: JudgedServer,
  only: OnlyHere | undefined,
  labels: ServerList['signals'],
  urls: Urls,
): HTMLElement {
  const { tools = [], signals = [] } = only ?? {};
  const reach = signals.flatMap((signal, at) => [at > 0 ? ', ' : '', link(urls.signal(signal), labels[signal])]);
  return element(
    'div',
    'flow',
    element('h3', '', `Only ${title}: ${counted(tools.length, 'tool')}`),
    ...(signals.length > 0 ? [element('p', 'note', 'Signals that the other has not: ', ...reach)] : []),
    element('ul', 'tool-list', ...tools.map((tool) => toolItem(tool))),
  );
}

function verdict({ name, path, category, risk }: JudgedTool): HTMLElement {
  const mark = link(path, riskWords[risk]);
  mark.className = `risk ${risk}`;
  mark.setAttribute('aria-label', `${riskWords[risk]}, ${category}: ${name}`);
  return element('td', 'verdict', mark, ' ', categoryMark(category));
}
