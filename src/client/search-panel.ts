import { categories, risks } from '../vocabulary.ts';
import { loadIndex, type Found, type SearchIndex } from './search-index.ts';

/** Results fetched at a time, and servers shown above the tools. */
const perStep = 20;
const serversShown = 3;

const facetNames = ['category', 'risk', 'signal'] as const;
const severity = [...categories, ...risks].map((word) => word.toLowerCase());

interface Panel {
  readonly form: HTMLFormElement;
  readonly input: HTMLInputElement;
  readonly status: HTMLElement;
  readonly list: HTMLElement;
  readonly more: HTMLButtonElement;
}

function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className: string,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  made.className = className;
  made.append(...children);
  return made;
}

let dialog: HTMLDialogElement | undefined;

/** Opens the search dialog, made on first use. */
export function searchDialog(): void {
  if (!dialog) {
    dialog = element('dialog', 'search-dialog');
    dialog.setAttribute('aria-label', 'Search');
    const panel = makePanel();
    const close = element('button', 'button', 'Close');
    close.type = 'button';
    close.addEventListener('click', () => dialog?.close());
    panel.form.firstElementChild?.append(close);
    dialog.append(panel.form, panel.status, panel.list, panel.more);
    dialog.addEventListener('click', ({ target }) => target === dialog && dialog.close());
    document.body.append(dialog);
    run(panel, new URLSearchParams(), () => undefined);
  }
  dialog.showModal();
  dialog.querySelector('input')?.select();
}

/** Fills the search page; query and filters stand in its address. */
export function searchPage(place: HTMLElement): void {
  const panel = makePanel();
  place.append(panel.form, panel.status, panel.list, panel.more);
  run(panel, new URLSearchParams(location.search), (state) => {
    const query = state.toString();
    history.replaceState(null, '', query ? `?${query}` : location.pathname);
  });
  panel.input.focus();
}

function makePanel(): Panel {
  const input = element('input', 'field');
  input.type = 'search';
  input.name = 'q';
  input.autocomplete = 'off';
  input.spellcheck = false;
  input.placeholder = 'A tool, a server or what it does';
  input.setAttribute('aria-label', 'Search tools and servers');
  const form = element('form', '', element('div', 'search-form', input), element('div', 'search-facets'));
  const more = element('button', 'button', 'Show more');
  more.type = 'button';
  more.hidden = true;
  const status = element('p', 'search-status');
  status.setAttribute('role', 'status');
  const list = element('ul', 'search-results');
  list.addEventListener('keydown', moveFocus);
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown') return;
    event.preventDefault();
    list.querySelector('a')?.focus();
  });
  return { form, input, status, list, more };
}

function run(panel: Panel, state: URLSearchParams, keep: (state: URLSearchParams) => void): void {
  const { form, input, status, more } = panel;
  input.value = state.get('q') ?? '';
  const ready = loadIndex();
  const search = (): void => {
    for (const control of form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[name]'))
      if (control.value) state.set(control.name, control.value);
      else state.delete(control.name);
    keep(state);
    void ready.then((index) => find(index, panel, state));
  };
  form.addEventListener('input', search);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    panel.list.querySelector('a')?.click();
  });
  ready.then(
    (index) => {
      form.querySelector('.search-facets')?.append(...facetNames.map((name) => facet(name, index, state)));
      if (state.size > 0) search();
    },
    () => (status.textContent = 'The search index did not load. Try again, or look through the servers.'),
  );
  more.addEventListener(
    'click',
    () => void ready.then((index) => find(index, panel, state, panel.list.children.length)),
  );
}

function facet(name: string, index: SearchIndex, state: URLSearchParams): HTMLElement {
  const rank = (label: string): number => severity.findIndex((word) => label.toLowerCase().startsWith(word));
  const options = Object.entries(index.facets[name] ?? {}).sort(([a], [b]) => rank(a) - rank(b));
  const select = element('select', 'field', new Option(`Any ${name}`, ''));
  select.name = name;
  select.setAttribute('aria-label', name);
  select.append(...options.map(([value, count]) => new Option(`${value} (${String(count)})`, value)));
  select.value = state.get(name) ?? '';
  return select;
}

let asked = 0;

async function find(index: SearchIndex, panel: Panel, state: URLSearchParams, from = 0): Promise<void> {
  const turn = (asked += 1);
  const query = state.get('q') ?? '';
  const filters = Object.fromEntries(
    facetNames.flatMap((name) => (state.get(name) ? [[name, state.get(name) ?? '']] : [])),
  );
  const isEmpty = query.trim() === '' && Object.keys(filters).length === 0;
  const found = isEmpty ? undefined : await index.find(query, filters, { from, tools: perStep, servers: serversShown });
  if (turn !== asked) return;
  const rows = found?.rows.map(result) ?? [];
  if (from === 0) panel.list.replaceChildren(...rows);
  else panel.list.append(...rows);
  panel.more.hidden = found === undefined || panel.list.children.length >= found.total;
  panel.status.textContent =
    found === undefined ? '' : found.total === 0 ? 'Nothing found.' : `${found.total.toLocaleString('en-GB')} found`;
}

/** One result; whatever strangers wrote goes in as text. Servers carry neither category nor risk. */
function result({ url, title, server, description, category, risk }: Found): HTMLElement {
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

function moveFocus(event: KeyboardEvent): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined || !(event.currentTarget instanceof HTMLElement)) return;
  event.preventDefault();
  const links = [...event.currentTarget.querySelectorAll('a')];
  const next = links[links.findIndex((link) => link === document.activeElement) + step];
  if (next) next.focus();
  else if (step < 0) event.currentTarget.parentElement?.querySelector('input')?.focus();
}
