import { element } from './element.ts';
import { type Found } from './search-index.ts';

/** One result as a list item. Servers carry neither category nor risk. */
export function searchResult({ url, title, server, description, category, risk }: Found): HTMLElement {
  const link = element('a', '', element(category ? 'code' : 'strong', 'found', title));
  link.href = url;
  link.append(
    risk === undefined
      ? element('span', 'label', 'Server')
      : element('span', `risk ${risk.split(' ')[0]?.toLowerCase() ?? ''}`, risk),
    element('span', 'where', server, ...(category ? [' · ', category] : [])),
    element('span', 'about', description),
  );
  return element('li', '', link);
}

/** Lets the arrow keys walk from the field through the results and back. */
export function walkWithArrows(input: HTMLInputElement, list: HTMLElement): void {
  const onKey = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const stops = [input, ...list.querySelectorAll('a')];
    stops[stops.findIndex((stop) => stop === document.activeElement) + step]?.focus();
  };
  input.addEventListener('keydown', onKey);
  list.addEventListener('keydown', onKey);
}
