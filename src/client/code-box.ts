import { element } from './element.ts';

/** A scrolling region for the text of a file, as `CodeText.astro` prints it; the text goes into the element of the id. */
export function codeBox(id: string, label: string): { box: HTMLElement; code: HTMLElement } {
  const code = element('code', '');
  code.id = id;
  const box = element('pre', 'code', code);
  box.tabIndex = 0;
  box.role = 'region';
  box.ariaLabel = label;
  return { box, code };
}
