import { policyHref } from '../catalogue/views/policy-href.ts';
import { element } from './element.ts';

/** Offers every page's policy whose text stands in the HTML for download. */
export function offerDownloads(): void {
  for (const policy of document.querySelectorAll<HTMLElement>('.policy')) offerDownload(policy);
}

/** Puts a link beside the button that copies, which downloads the text as it is now under the name of its file. */
export function offerDownload(place: ParentNode): void {
  withdrawDownload(place);
  const text = place.querySelector('#policy-text')?.textContent ?? '';
  if (text === '') return;
  const link = element('a', 'button', 'Download');
  link.href = policyHref(text);
  link.download = place.querySelector('.file')?.textContent ?? '';
  link.ariaLabel = 'Download the policy';
  place.querySelector('[data-copy=policy-text]')?.after(link);
}

/** Takes the link away while there is nothing to download. */
export const withdrawDownload = (place: ParentNode): void => {
  place.querySelector('.policy-bar a[download]')?.remove();
};
