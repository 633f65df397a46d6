/** Shows the incidents of one attack pattern. The choice stands in the address, so that a view can be shared. */
function watchIncidents(): void {
  const form = document.querySelector<HTMLFormElement>('form[data-incidents]');
  const list = document.getElementById(form?.dataset['incidents'] ?? '');
  const select = form?.querySelector('select');
  if (!form || !list || !select) return;
  const entries = [...list.querySelectorAll<HTMLElement>('[data-patterns]')];
  const status = form.querySelector<HTMLElement>('[data-shown]');

  const show = (): void => {
    const pattern = select.value;
    for (const entry of entries)
      entry.hidden = pattern !== '' && !(entry.dataset['patterns'] ?? '').split(' ').includes(pattern);
    const shown = entries.filter((entry) => !entry.hidden).length;
    if (status) status.textContent = pattern === '' ? '' : `${shown} of ${entries.length} shown`;
  };
  const choose = (pattern: string): void => {
    select.value = pattern;
    // A pattern that this page does not know chooses nothing.
    if (select.selectedIndex < 0) select.value = '';
    show();
  };
  form.addEventListener('submit', (event) => event.preventDefault());
  select.addEventListener('change', () => {
    show();
    const query = select.value === '' ? location.pathname : `?pattern=${encodeURIComponent(select.value)}`;
    history.replaceState(null, '', `${query}${location.hash}`);
  });
  // A link to an entry that the filter hides shows it.
  window.addEventListener('hashchange', () => {
    if (document.getElementById(location.hash.slice(1))?.hidden === true) choose('');
  });
  choose(new URLSearchParams(location.search).get('pattern') ?? '');
}

watchIncidents();
