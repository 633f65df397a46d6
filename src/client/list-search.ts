/**
 * Hides the tools of a printed list page that do not hold every word which the reader types. Only this page is looked
 * through; the form itself asks the search page, whose index knows the whole list.
 */
function watchListSearch(form: HTMLFormElement): void {
  const field = form.querySelector('input');
  const status = form.querySelector('[data-shown]');
  const whole = form.dataset['listSearch'] ?? '';
  const groups = [...document.querySelectorAll<HTMLElement>('[data-server]')].map((section) => ({
    section,
    server: section.dataset['server'] ?? '',
    bodies: [...section.querySelectorAll('tbody')],
    rows: [...section.querySelectorAll<HTMLElement>('[data-tool]')],
  }));
  const all = groups.reduce((sum, { rows }) => sum + rows.length, 0);

  const show = (): void => {
    const words = (field?.value ?? '').toLowerCase().split(/[\s_.-]+/);
    let kept = 0;
    for (const { section, server, bodies, rows } of groups) {
      for (const row of rows) {
        const text = `${server} ${row.textContent}`.toLowerCase();
        row.hidden = !words.every((word) => text.includes(word));
        if (!row.hidden) kept += 1;
      }
      for (const body of bodies) body.hidden = !body.querySelector('[data-tool]:not([hidden])');
      section.hidden = bodies.every(({ hidden }) => hidden);
    }
    if (status) status.textContent = kept === all ? '' : told(kept);
  };
  const told = (kept: number): string => {
    const where = form.dataset['pages'] === undefined ? '' : ' on this page';
    const found = kept === 0 ? `No tool${where} has these words.` : `${String(kept)} of ${String(all)}${where}.`;
    return where === '' && kept > 0 ? found : `${found} Press Enter to search ${whole}.`;
  };
  form.addEventListener('input', show);
  show();
}

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-list-search]')) watchListSearch(form);
