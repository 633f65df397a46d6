import { categories, risks } from '../vocabulary.ts';
import { element } from './element.ts';
import { searchResult, walkWithArrows } from './search-result.ts';
import { loadIndex, type FoundStep, type SearchIndex } from './search-index.ts';

/** Results fetched at a time, servers shown above the tools, and milliseconds of rest before a search begins. */
const step = 12;
const serversShown = 3;
const rest = 120;

const facetNames = ['category', 'risk', 'signal'] as const;
const severity = [...categories, ...risks].map((word) => word.toLowerCase());

/** A search field with its filters and results, ready to stand in a dialog or on a page. */
export interface SearchPanel {
  readonly root: HTMLElement;
  readonly input: HTMLInputElement;
  /** Row of the field, for a button beside it. */
  readonly row: HTMLElement;
}

/**
 * Makes a search panel and starts it. `state` holds the query `q` and the filters; `keep` is told of every change of
 * it. The filters' own data is fetched after the first results, which do not need it.
 */
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
  const more = element('button', 'button', 'Show more');
  more.type = 'button';
  more.hidden = true;
  walkWithArrows(input, list);

  const ready = loadIndex();
  let turn = 0;
  const show = async (from: number): Promise<void> => {
    const mine = (turn += 1);
    const index = await ready;
    const found = await find(index, state, from);
    if (mine !== turn) return;
    const rows = found?.rows.map(searchResult) ?? [];
    if (from === 0) list.replaceChildren(...rows);
    else list.append(...rows);
    more.hidden = found === undefined || list.children.length >= found.total;
    status.textContent = found === undefined ? '' : told(found.total);
    if (facets.childElementCount === 0) facets.append(...(await facetFields(index, state)));
  };
  const search = (): void =>
    void show(0).catch(() => {
      status.textContent = 'The search index did not load. Try again, or look through the servers.';
    });

  let waiting = 0;
  form.addEventListener('input', () => {
    for (const control of form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[name]'))
      if (control.value) state.set(control.name, control.value);
      else state.delete(control.name);
    keep(state);
    clearTimeout(waiting);
    waiting = window.setTimeout(search, rest);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    list.querySelector('a')?.click();
  });
  more.addEventListener('click', () => void show(list.children.length));
  if (state.size > 0) search();
  return { root: element('div', 'search-panel', form, status, list, more), input, row };
}

const told = (total: number): string => (total === 0 ? 'Nothing found.' : `${total.toLocaleString('en-GB')} found`);

/** Undefined when nothing is asked. */
async function find(index: SearchIndex, state: URLSearchParams, from: number): Promise<FoundStep | undefined> {
  const query = state.get('q') ?? '';
  const filters = Object.fromEntries([...state].filter(([name]) => facetNames.some((facet) => facet === name)));
  if (query.trim() === '' && Object.keys(filters).length === 0) return undefined;
  return index.find(query, filters, { from, tools: step, servers: serversShown });
}

/** One select per filter with the values that the index knows, in the order of severity where they have one. */
async function facetFields(index: SearchIndex, state: URLSearchParams): Promise<HTMLElement[]> {
  const known = await index.facets();
  const rank = (label: string): number => severity.findIndex((word) => label.toLowerCase().startsWith(word));
  return facetNames.map((name) => {
    const options = Object.entries(known[name] ?? {}).sort(([a], [b]) => rank(a) - rank(b));
    const select = element('select', 'field', new Option(`Any ${name}`, ''));
    select.name = name;
    select.setAttribute('aria-label', name);
    select.append(...options.map(([value, count]) => new Option(`${value} (${String(count)})`, value)));
    select.value = state.get(name) ?? '';
    return select;
  });
}
