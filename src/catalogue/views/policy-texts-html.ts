import { type PolicyPanel } from '../../explain/tool-page.ts';
import { showHidden } from '../../manifest/hidden-characters.ts';
import { type Urls } from '../../urls.ts';
import { htmlText, sentenceHtml } from './html-text.ts';
import { attributeHtml, bracedHtml } from './template-html.ts';

/** Links to the texts of a group of targets, on the page that holds them. */
export const targetLinksHtml = (panels: readonly Pick<PolicyPanel, 'format' | 'title'>[]): string =>
  panels
    .map(
      ({ format, title }, index) =>
        ` ${index > 0 ? ' · ' : ''} <a${attributeHtml('href', `#${format}`)}>${bracedHtml(title)}</a> `,
    )
    .join('');

function textHtml({ format, title, fileName, text = '' }: PolicyPanel): string {
  const id = `text-${format}`;
  const copy = `<button class="button needs-js" type="button"${attributeHtml('data-copy', id)}${attributeHtml('aria-label', `Copy the text for ${title}`)}>\nCopy\n</button>`;
  const bar = `<p class="policy-bar"><span class="file">${bracedHtml(fileName)}</span> <span class="copied" role="status"></span> ${copy}</p>`;
  return `${bar}<pre class="code" tabindex="0" role="region"${attributeHtml('aria-label', `Text for ${title}`)}><code${attributeHtml('id', id)}>${htmlText(text)}</code></pre> `;
}

/**
 * The document of a whole server for one target.
 * @param page where the server's page writes it
 */
export function policyTextHtml(panel: PolicyPanel, page: string, urls: Urls): string {
  const { format, title, text = '', badge, badgeWhy, does, merge, where } = panel;
  const about = `<p><span class="badge">${bracedHtml(badge)}</span> ${sentenceHtml(does)} ${sentenceHtml(badgeWhy)}</p>`;
  const more = `<a${attributeHtml('href', urls.format(format))}>What ${bracedHtml(title)} can and cannot do</a>`;
  const note = `<p class="note">${sentenceHtml(where)} ${sentenceHtml(merge)} ${more}</p>`;
  const body =
    showHidden(text) === text
      ? textHtml(panel)
      : `<p>A name in this text holds characters that cannot be seen, so it is not printed here:  <a${attributeHtml('href', page)}>the page of the server writes it.</a></p>`;
  return `<section class="part flow"${attributeHtml('id', format)}><h2>${bracedHtml(title)}</h2>${about}${note}${body}</section>`;
}
