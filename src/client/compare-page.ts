import { findServer } from '../explain/find-server.ts';
import { catalogueData } from './catalogue-data.ts';

/** Lets a reader pick two servers and prints them side by side. The choice stands in the address. */
export function watchComparison(): void {
  const form = document.querySelector<HTMLFormElement>('[data-compare]');
  const place = document.getElementById('comparison');
  const status = form?.querySelector<HTMLElement>('[role=status]');
  const options = form?.querySelector('datalist');
  if (!form || !place || !status || !options) return;
  const data = catalogueData(form.dataset['compare'] ?? '/');
  const fields = [...form.querySelectorAll('input')];
  const state = new URLSearchParams(location.search);
  for (const field of fields) field.value = state.get(field.name) ?? '';

  const fill = async (): Promise<void> => {
    if (options.childElementCount > 0) return;
    const { servers } = await data.list();
    const titles = Map.groupBy(servers, ({ title }) => title);
    options.append(...servers.map(({ id, title }) => new Option(id, titles.get(title)?.length === 1 ? title : id)));
  };
  let turn = 0;
  const show = async (): Promise<void> => {
    const mine = (turn += 1);
    const [first = '', second = ''] = fields.map(({ value }) => value.trim());
    history.replaceState(
      null,
      '',
      first + second ? `?${String(new URLSearchParams({ a: first, b: second }))}` : location.pathname,
    );
    place.replaceChildren();
    status.textContent = '';
    if (first === '' || second === '') return;
    const { servers, signals } = await data.list();
    const found = [findServer(first, servers), findServer(second, servers)] as const;
    const [a, b] = found.map((one) => ('server' in one ? one.server.id : undefined));
    if (a === undefined || b === undefined) {
      status.textContent = found.flatMap((one) => ('problem' in one ? [one.problem] : [])).join(' ');
      return;
    }
    history.replaceState(null, '', `?${String(new URLSearchParams({ a, b }))}`);
    const pair = await Promise.all([data.server(a), data.server(b)] as const);
    const { comparisonView } = await import('./compare-view.ts');
    if (mine !== turn) return;
    const { summary, view } = comparisonView(pair, signals, data.urls);
    status.textContent = summary;
    place.replaceChildren(...view);
  };
  const attempt = (work: () => Promise<void>): void =>
    void work().catch(() => (status.textContent = 'The data did not load. Try again.'));

  form.addEventListener('focusin', () => attempt(fill));
  form.addEventListener('change', () => attempt(show));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    attempt(show);
  });
  attempt(show);
}
