import { type Directory, directoryKeys, directoryText } from '../explain/directory-row.ts';
import { urlsUnder } from '../urls.ts';
import { directoryView } from './directory-view.ts';
import { fetchJson } from './fetch-json.ts';
import { markSorting, offerSorting } from './sort-heads.ts';
import { matches, sortedRows } from './table-order.ts';

/** Rows that are shown at a time. */
const atOnce = 250;

const names = ['q', 'risk', 'signal', 'sort'] as const;

/**
 * Lets a reader filter and sort all servers of the catalogue, on whichever page of the list they are. The data is fetched
 * when that is first asked for; the state stands in the address, so that a view can be shared.
 */
export function watchDirectory(): void {
  const form = document.querySelector<HTMLFormElement>('form[data-directory]');
  const table = document.getElementById('directory');
  const body = table?.querySelector('tbody');
  const status = form?.querySelector<HTMLElement>('[data-shown]');
  const more = document.querySelector<HTMLElement>('[data-more]');
  if (!form || !table || !body || !status || !more?.parentElement) return;
  const moreLine = more.parentElement;
  const urls = urlsUnder(form.dataset['directory'] ?? '/');
  const printed = [...body.rows];
  const onlyPrinted = document.querySelectorAll<HTMLElement>('[data-printed]');
  const state = new URLSearchParams(location.search);
  const asked = (name: (typeof names)[number]): string => state.get(name) ?? '';
  const order = (): string => state.get('sort') ?? table.dataset['order'] ?? '';

  let data: Promise<Row[]> | undefined;
  const load = (): Promise<Row[]> => {
    data ??= readRows(`${urls.home}data/directory.json`);
    data.catch(() => (data = undefined));
    return data;
  };
  let turn = 0;
  let shown = atOnce;
  const show = async (): Promise<void> => {
    const mine = (turn += 1);
    const isPrinted = names.every((name) => asked(name) === '');
    for (const part of onlyPrinted) part.hidden = !isPrinted;
    markSorting(table, order());
    const query = state.toString();
    history.replaceState(null, '', `${query ? `?${query}` : location.pathname}${location.hash}`);
    if (isPrinted) {
      body.replaceChildren(...printed);
      status.textContent = '';
      moreLine.hidden = true;
      return;
    }
    const rows = await load();
    if (mine !== turn) return;
    const facets = { q: asked('q'), category: '', risk: asked('risk'), signal: asked('signal') };
    const kept = sortedRows(
      rows.filter(({ dataset, text }) => matches(dataset, text, facets)),
      order(),
    );
    body.replaceChildren(...kept.slice(0, shown).map(({ server }) => directoryView(server, urls)));
    status.textContent =
      kept.length === 0
        ? 'No server matches. Take a word away or choose “Any”.'
        : `${kept.length.toLocaleString('en-GB')} of ${rows.length.toLocaleString('en-GB')} servers`;
    moreLine.hidden = kept.length <= shown;
  };
  const attempt = (rows = atOnce): void => {
    shown = rows;
    show().catch(() => (status.textContent = 'The data did not load. Try again.'));
  };
  const set = (name: string, value: string): void => {
    if (value) state.set(name, value);
    else state.delete(name);
  };

  const fill = (): void => {
    for (const control of form.elements)
      if (control instanceof HTMLInputElement || control instanceof HTMLSelectElement)
        control.value = state.get(control.name) ?? '';
  };
  form.addEventListener('input', ({ target }) => {
    if (target instanceof HTMLInputElement || target instanceof HTMLSelectElement) set(target.name, target.value);
    attempt();
  });
  form.addEventListener('reset', () => {
    for (const name of names) state.delete(name);
    attempt();
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  more.addEventListener('click', () => attempt(shown + atOnce));
  offerSorting(table, order, (next) => {
    set('sort', next);
    fill();
    attempt();
  });
  fill();
  attempt();
}

/** A server with what it is filtered and sorted by. */
interface Row {
  readonly server: Directory['servers'][number];
  readonly dataset: Readonly<Record<string, string>>;
  readonly text: string;
}

async function readRows(address: string): Promise<Row[]> {
  const { servers } = await fetchJson<Directory>(address);
  return servers.map((server) => ({ server, dataset: directoryKeys(server), text: directoryText(server) }));
}
