import { type Category, type Risk } from '../vocabulary.ts';
import { type Entry } from '../search/entry.ts';
import { type OpenIndex } from '../search/open-index.ts';
import { type Urls } from '../urls.ts';
import { element } from './element.ts';
import { riskMark, toolName } from './printed.ts';

/** One result, as text. `category` and `risk` are absent for servers; its line may come later. */
export interface Shown {
  readonly url: string;
  readonly title: string;
  readonly server: string;
  readonly about: Promise<string>;
  readonly category: Category | undefined;
  readonly risk: Risk | undefined;
}

/** An entry of the index as it is shown. */
export function shownEntry(entry: Entry, index: OpenIndex, urls: Urls): Shown {
  const about = index.line(entry.number);
  if (entry.kind === 'server')
    return {
      url: urls.server(entry.id),
      title: entry.title,
      server: entry.id,
      about,
      category: undefined,
      risk: undefined,
    };
  const { name, slug, server, category, risk } = entry;
  return { url: urls.tool(server.id, slug), title: name, server: server.title, about, category, risk };
}

/** One result as a list item. */
export function searchResult({ url, title, server, about, category, risk }: Shown): HTMLElement {
  const link = element(
    'a',
    '',
    element(category ? 'code' : 'strong', 'found', ...(category ? toolName(title) : [title])),
  );
  link.href = url;
  const line = element('span', 'about');
  link.append(
    risk === undefined ? element('span', 'label', 'Server') : riskMark(risk),
    element('span', 'where', server, ...(category ? [' · ', category] : [])),
    line,
  );
  about.then(
    (text) => line.append(text),
    () => undefined,
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
