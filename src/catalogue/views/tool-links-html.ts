import { shownName } from '../../manifest/shown-name.ts';
import { type ToolLink } from '../../record.ts';
import { type Urls } from '../../urls.ts';
import { riskHtml } from './mark-html.ts';
import { attributeHtml, bracedHtml } from './template-html.ts';

const linkHtml = (url: string, name: string): string =>
  `<a${attributeHtml('href', url)}>${bracedHtml(shownName(name))}</a>`;

/** Tools of the server whose tool's page this is, as items of a list. */
export const siblingLinksHtml = (links: readonly ToolLink[]): string =>
  links
    .map(({ risk, slug, name }) => `<li>${riskHtml(risk)} ${linkHtml(`../${encodeURIComponent(slug)}/`, name)}</li>`)
    .join('');

/** Tools of several servers, each with the name of its own. */
export const toolLinksHtml = (links: readonly ToolLink[], urls: Urls): string =>
  links
    .map(({ risk, server, serverTitle, slug, name }) => {
      const place = `<span class="note"> ${bracedHtml(serverTitle)}</span>`;
      return `<li>${riskHtml(risk)} <span>${linkHtml(urls.tool(server, slug), name)} ${place}</span></li>`;
    })
    .join('');
