import { markSorting, offerSorting } from './sort-heads.ts';
import { matches, type Facets, sortedRows } from './table-order.ts';

/** Makes the tool table of a server filter and sort. The state stands in the address, so that a view can be shared. */
export function watchTables(): void {
  const form = document.querySelector<HTMLFormElement>('form[data-filter]');
  const table = document.getElementById(form?.dataset['filter'] ?? '');
  const body = table?.querySelector('tbody');
  if (!form || !table || !body) return;
  const rows = [...body.rows];
  const status = form.querySelector<HTMLElement>('[data-shown]');
  const state = new URLSearchParams(location.search);

  /** What the rows are sorted by: what the reader asked for, else the order in which the page prints them. */
  const order = (): string => state.get('sort') ?? table.dataset['order'] ?? '';

  const show = (): void => {
    const facets: Facets = {
      q: state.get('q') ?? '',
      category: state.get('category') ?? '',
      risk: state.get('risk') ?? '',
      signal: state.get('signal') ?? '',
    };
    const kept = rows.filter((row) => matches(row.dataset, row.textContent, facets));
    const isKept = new Set(kept);
    for (const row of rows) row.hidden = !isKept.has(row);
    body.append(...sortedRows(rows, state.get('sort') ?? ''));
    if (status)
      status.textContent =
        kept.length === rows.length
          ? ''
          : kept.length > 0
            ? `${kept.length} of ${rows.length} shown`
            : `No tool of this server has all of this. Take a filter away, or reset to see all ${rows.length}.`;
    markSorting(table, order());
    const query = state.toString();
    history.replaceState(null, '', `${query ? `?${query}` : location.pathname}${location.hash}`);
  };
  const set = (name: string, value: string): void => {
    if (value) state.set(name, value);
    else state.delete(name);
  };

  for (const control of form.elements)
    if (control instanceof HTMLInputElement || control instanceof HTMLSelectElement)
      control.value = state.get(control.name) ?? '';
  form.addEventListener('input', ({ target }) => {
    if (target instanceof HTMLInputElement || target instanceof HTMLSelectElement) set(target.name, target.value);
    show();
  });
  form.addEventListener('reset', () => {
    for (const name of ['q', 'category', 'risk', 'signal']) state.delete(name);
    show();
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  offerSorting(table, order, (next) => {
    set('sort', next);
    show();
  });
  show();
}
