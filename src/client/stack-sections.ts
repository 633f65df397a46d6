import { element } from './element.ts';

/** A part of the page with its heading. */
export const section = (title: string, ...body: HTMLElement[]): HTMLElement =>
  element('section', 'part flow', element('h2', '', title), ...body);

/** A part that opens on demand; `id` keeps it open when the page is printed anew. */
export function folded(id: string, title: string, ...body: HTMLElement[]): HTMLElement {
  const made = element('details', 'part flow folded', element('summary', '', element('h2', '', title)), ...body);
  made.id = id;
  return made;
}

/** A choice among a few, in the look of the site's forms. */
export function chooser(
  name: string,
  label: string,
  options: readonly (HTMLOptionElement | HTMLOptGroupElement)[],
  value: string,
): HTMLElement {
  const field = element('select', 'field', ...options);
  field.name = name;
  field.id = `stack-${name}`;
  field.value = value;
  return element('label', '', label, field);
}

/** The bar above a text with its file's name, copy and download. `id` names the element that holds the text. */
export function textBar(id: string, fileName: string, href: string, about: string): HTMLElement {
  const copy = element('button', 'button primary', 'Copy', element('span', 'visually-hidden', ` ${about}`));
  copy.type = 'button';
  copy.dataset['copy'] = id;
  const copied = element('span', 'copied');
  copied.setAttribute('role', 'status');
  const download = element('a', 'button', 'Download', element('span', 'visually-hidden', ` ${about}`));
  download.href = href;
  download.download = fileName;
  return element('div', 'policy-bar', element('span', 'file', fileName), copied, copy, download);
}

/** A text as code, scrolling by itself. */
export function codeBlock(id: string, text: string, label: string): HTMLElement {
  const code = element('code', '', text);
  code.id = id;
  const block = element('pre', 'code', code);
  block.tabIndex = 0;
  block.setAttribute('role', 'region');
  block.setAttribute('aria-label', label);
  return block;
}
