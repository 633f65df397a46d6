import { counted } from '../explain/grammar.ts';
import { matchStack, type StackMatch } from '../explain/stack-match.ts';
import { type Leg, type StackReport, type StackTool, stackReport } from '../explain/stack-report.ts';
import { riskWords } from '../catalogue/views/risk-words.ts';
import { type ConfiguredServer, readClientConfig } from '../manifest/client-config.ts';
import { type Urls } from '../urls.ts';
import { catalogueData } from './catalogue-data.ts';
import { element } from './element.ts';
import { link, toolItem } from './printed.ts';

/** Tools listed under one heading; the rest is counted. */
const listed = 60;

interface ReadStack {
  readonly message: string;
  readonly view: readonly HTMLElement[];
}

/** Reads a configuration and looks its servers up. Only names of files of this site leave the browser. */
export async function readStack(text: string, base: string): Promise<ReadStack> {
  const configured = parsed(text);
  if (configured === undefined)
    return {
      message: 'This is no configuration with servers: neither mcpServers, servers nor mcp_servers is there.',
      view: [],
    };
  const data = catalogueData(base);
  const matches = matchStack(configured, (await data.list()).servers);
  const ids = [...new Set(matches.flatMap(({ server }) => (server ? [server.id] : [])))];
  const servers = await Promise.all(ids.map((id) => data.server(id)));
  const report = stackReport(servers, matches.filter(({ server }) => server === undefined).length);
  const found = section('Servers', element('ul', 'entries', ...matches.map((match) => serverItem(match, data.urls))));
  return {
    message: report.summary,
    view: servers.length === 0 ? [found] : [...noticed(report), together(report), found, ...levels(report)],
  };
}

function parsed(text: string): ConfiguredServer[] | undefined {
  try {
    return readClientConfig(text);
  } catch {
    return undefined;
  }
}

const section = (title: string, ...body: HTMLElement[]): HTMLElement =>
  element('section', 'part flow', element('h2', '', title), ...body);

const together = (report: StackReport): HTMLElement =>
  section(
    'What they can do together',
    element('p', `callout ${report.isTrifecta ? 'critical' : ''}`, report.warning),
    element('div', 'legs', ...report.legs.map(leg)),
  );

/** One such definition reaches every tool of the stack, so it stands before what they can do. */
const noticed = ({ noticed: tools }: StackReport): HTMLElement[] =>
  tools.length === 0
    ? []
    : [
        section(
          `Definitions that work on the model: ${counted(tools.length, 'tool')}`,
          element('ul', 'tool-list', ...tools.slice(0, listed).map((tool) => toolItem(tool, tool.server))),
          element('ul', 'callout', ...tools.slice(0, listed).flatMap(noticeItems)),
          ...more(tools.length - listed),
        ),
      ];

const noticeItems = ({ name, noticed: lines }: StackTool): HTMLElement[] =>
  lines.map((line) => element('li', '', element('code', '', name), ` ${line}`));

const leg = ({ title, tools }: Leg): HTMLElement =>
  element(
    'div',
    'flow',
    element('h3', '', `${title}: ${counted(tools.length, 'tool')}`),
    element('ul', 'tool-list', ...tools.slice(0, 8).map((tool) => toolItem(tool, tool.server))),
    ...more(tools.length - 8),
  );

const more = (rest: number): HTMLElement[] => (rest > 0 ? [element('p', 'note', `and ${String(rest)} more`)] : []);

const levels = ({ levels: found }: StackReport): HTMLElement[] =>
  found.map(({ risk, tools }) =>
    section(
      `${riskWords[risk]} risk: ${counted(tools.length, 'tool')}`,
      element('ul', 'tool-list', ...tools.slice(0, listed).map((tool) => toolItem(tool, tool.server))),
      ...more(tools.length - listed),
    ),
  );

function serverItem({ name, server, why }: StackMatch, urls: Urls): HTMLElement {
  const own = element('code', '', name);
  if (server === undefined) return element('li', '', own, element('p', 'note', why));
  const page = urls.server(server.id);
  return element(
    'li',
    '',
    own,
    ' is ',
    link(page, server.title),
    element('p', 'note', link(`${page}#policy`, 'One policy for the whole server')),
  );
}
