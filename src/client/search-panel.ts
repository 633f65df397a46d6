import { type OpenIndex } from '../search/open-index.ts';
import { urlsUnder } from '../urls.ts';
import { element } from './element.ts';
import { answer, type Answer, filterNames, step } from './search-answer.ts';
import { nothingFound, whatToAsk } from './search-nothing.ts';
import { searchResult, type Shown, walkWithArrows } from './search-result.ts';
import { loadIndex } from './search-source.ts';
import { siteBase } from './site-base.ts';

/** Milliseconds of rest before a search begins. */
const rest = 40;

/** A search field with its filters and results, ready to stand in a dialog or on a page. */
export interface SearchPanel {
  readonly root: HTMLElement;
  readonly input: HTMLInputElement;
  /** Row of the field, for a button beside it. */
  readonly row: HTMLElement;
}

/** Makes a search panel and starts it. `state` holds the query `q` and the filters; `keep` is told of every change of it. */
export function searchPanel(state: URLSearchParams, keep: (state: URLSearchParams) => void): SearchPanel {
  const input = element('input', 'field');
  input.type = 'search';
  input.name = 'q';
  input.autocomplete = 'off';
  input.spellcheck = false;
  input.placeholder = 'A tool, a server or what it does';
  input.setAttribute('aria-label', 'Search tools and servers');
  input.value = state.get('q') ?? '';
  const row = element('div', 'search-form', input);
  const facets = element('div', 'search-facets');
  const form = element('form', '', row, facets);
  const status = element('p', 'search-status');
  status.setAttribute('role', 'status');
  const list = element('ul', 'search-results');
  const more = hiddenButton('Show more');
  const deeper = hiddenButton('Search descriptions too');
  const help = element('div', 'search-help');
  walkWithArrows(input, list);

  const urls = urlsUnder(siteBase());
  const ready = loadIndex();
  const ask = (query: string): void => {
    input.value = query;
    input.focus();
    form.dispatchEvent(new Event('input'));
  };
  const print = (index: OpenIndex, found: Answer | undefined): void => {
    replaceRows(list, found?.rows ?? []);
    more.hidden = found?.more !== true;
    deeper.hidden = found?.descriptions !== true;
    status.textContent = found?.told ?? '';
    if (found === undefined) help.replaceChildren(whatToAsk(index.examples, ask));
    else help.replaceChildren(...(found.rows.length === 0 ? nothingFound(found, index.examples, urls, ask) : []));
  };
  let turn = 0;
  const show = async (rows: number, descriptions: boolean): Promise<void> => {
    const mine = (turn += 1);
    const index = await ready;
    if (facets.childElementCount === 0) facets.append(...facetFields(index, state));
    // What is called exactly as it was typed is there at once; what is called like it follows.
    for (const wanted of rows === step ? [1, step] : [rows]) {
      const found = await answer(index, urls, { state, rows: wanted, descriptions });
      if (mine !== turn) return;
      print(index, found);
      if (found?.more !== true) return;
      await painted();
    }
  };
  const search = (rows = step, descriptions = false): void =>
    void show(rows, descriptions).catch(() => {
      status.textContent = 'The search index did not load. Try again, or look through the servers.';
    });

  let waiting = 0;
  form.addEventListener('input', () => {
    for (const control of form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[name]'))
      if (control.value) state.set(control.name, control.value);
      else state.delete(control.name);
    keep(state);
    clearTimeout(waiting);
    waiting = window.setTimeout(() => search(), rest);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    list.querySelector('a')?.click();
  });
  let isDeep = false;
  more.addEventListener('click', () => search(list.children.length + step, isDeep));
  deeper.addEventListener('click', () => search(list.children.length + step, (isDeep = true)));
  form.addEventListener('input', () => (isDeep = false));
  search();
  return { root: element('div', 'search-panel', form, status, list, help, more, deeper), input, row };
}

/** Settles when what was printed can be seen: what is loaded next does not keep it waiting. */
const painted = (): Promise<unknown> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });

/** Prints rows; those that stand already stay, and the keyboard's place in them does. */
function replaceRows(list: HTMLElement, rows: readonly Shown[]): void {
  const standing = [...list.querySelectorAll('a')].map((link) => link.getAttribute('href'));
  const change = rows.findIndex(({ url }, at) => url !== standing[at]);
  const kept = change < 0 ? rows.length : change;
  for (const item of [...list.children].slice(kept)) item.remove();
  list.append(...rows.slice(kept).map(searchResult));
}

function hiddenButton(text: string): HTMLButtonElement {
  const button = element('button', 'button', text);
  button.type = 'button';
  button.hidden = true;
  return button;
}

/** One select per filter with the values of the index. */
const facetFields = (index: OpenIndex, state: URLSearchParams): HTMLElement[] =>
  filterNames.map((name) => {
    const select = element('select', 'field', new Option(`Any ${name}`, ''));
    select.name = name;
    select.setAttribute('aria-label', name);
    const options = index.facets[name].filter(([, , tools]) => tools > 0);
    select.append(
      ...options.map(([value, label, tools]) => new Option(`${label} (${tools.toLocaleString('en-GB')})`, value)),
    );
    select.value = state.get(name) ?? '';
    return select;
  });
