import { counted } from '../../explain/grammar.ts';
import { shownName } from '../../manifest/shown-name.ts';
import { type ToolSummary } from '../../record.ts';
import { type Urls } from '../../urls.ts';
import { nameHtml } from './html-text.ts';
import { categoryHtml, riskHtml } from './mark-html.ts';
import { attributeHtml, bracedHtml } from './template-html.ts';
import { type ToolGroup } from './tool-groups.ts';

/** What the heading of the page says of every tool already, so that no row repeats it. */
export type SaidAlready = 'risk' | 'category' | undefined;

const decisions = { allow: 'allow', limit: 'limit', ask: 'ask a person', deny: 'deny', hide: 'hide' };

const counts = ({ shown, total, from }: ToolGroup): string =>
  shown === total ? counted(total, 'tool') : `tools ${String(from)} to ${String(from + shown - 1)} of ${String(total)}`;

function rowHtml(
  { server, slug, name, description, category, decision, refuses }: ToolSummary,
  same: SaidAlready,
  urls: Urls,
): string {
  const link = `<a${attributeHtml('href', urls.tool(server, slug))}> <code class="tool-name">${nameHtml(shownName(name))}</code> </a>`;
  const said = description ? bracedHtml(`“${description}”`) : '<span class="soft">Says nothing of it.</span>';
  const mark = same === 'category' ? '' : `<td>${categoryHtml(category)}</td>`;
  const recommended = refuses ? `${decisions[decision]}, some arguments refused` : decisions[decision];
  return `<tr data-tool><th scope="row">${link}</th><td class="said" dir="auto">${said}</td>${mark}<td data-title="Recommended">${recommended}</td></tr>`;
}

const levelHtml = ({ risk, tools }: ToolGroup['levels'][number], same: SaidAlready): string =>
  same === 'risk'
    ? ''
    : `<tr class="level"><th scope="rowgroup" colspan="${same === 'category' ? '3' : '4'}">${riskHtml(risk)} <span class="count">${String(tools.length)}</span></th></tr>`;

function groupHtml(group: ToolGroup, same: SaidAlready, urls: Urls): string {
  const place = `of-${group.server}`;
  const head = `<h3${attributeHtml('id', place)}> <a${attributeHtml('href', urls.server(group.server))}>${bracedHtml(group.serverTitle)}</a> <span class="count">${counts(group)}</span></h3>`;
  const columns = ['Tool', 'In the server’s words', ...(same === 'category' ? [] : ['Category']), 'Recommended'];
  const titles = columns.map((title) => `<th scope="col">${title}</th>`).join('');
  const levels = group.levels.map(
    (level) =>
      `<tbody>${levelHtml(level, same)} ${level.tools.map((tool) => rowHtml(tool, same, urls)).join('')}</tbody>`,
  );
  return `<section class="group"${attributeHtml('data-server', group.serverTitle)}>${head}<table class="${same ? `listed same-${same}` : 'listed'}"${attributeHtml('aria-labelledby', place)}><thead><tr>${titles}</tr></thead>${levels.join('')}</table></section>`;
}

/** Tables of tools, one for each group. */
export const toolGroupsHtml = (groups: readonly ToolGroup[], same: SaidAlready, urls: Urls): string =>
  groups.map((group) => groupHtml(group, same, urls)).join('');
