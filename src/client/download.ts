import { policyHref } from '../catalogue/views/policy-href.ts';

/** Gives every link that offers a policy for download the text beside it, under the name of its file. */
export function offerDownloads(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-part=download]')) {
    const policy = link.closest('.policy');
    offerDownload(
      link,
      policy?.querySelector('#policy-text')?.textContent ?? '',
      policy?.querySelector('.file')?.textContent ?? '',
    );
  }
}

/** Makes a link download a text; hides it while there is none. */
export function offerDownload(link: HTMLElement, text: string, fileName: string): void {
  link.hidden = text === '';
  link.setAttribute('href', policyHref(text));
  link.setAttribute('download', fileName);
}
