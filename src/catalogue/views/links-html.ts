import { attributeHtml, bracedHtml } from './template-html.ts';

/** A link as a list shows it. */
export interface NamedLink {
  readonly name: string;
  readonly url: string;
}

/** Items of a list of links, of which each page has several. The one that `path` lies below is marked as current. */
export const linksHtml = (links: readonly NamedLink[], path?: string): string =>
  links
    .map(({ name, url }) => {
      const current = path?.startsWith(url) ? ' aria-current="true"' : '';
      return `<li><a${attributeHtml('href', url)}${current}>${bracedHtml(name)}</a></li>`;
    })
    .join('');
