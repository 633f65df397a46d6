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
    options.append(...(await data.list()).servers.map(({ id, title }) => new Option(title, id)));
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
    const missing = [first, second].find((id) => !servers.some((server) => server.id === id));
    if (missing !== undefined) {
      status.textContent = `The catalogue has no server “${missing}”. Pick one of the list: owner, slash, name.`;
      return;
    }
    const pair = await Promise.all([data.server(first), data.server(second)] as const);
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
