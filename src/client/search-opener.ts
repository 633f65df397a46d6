/**
 * Opens search by the header's button, by `/` and by Ctrl or Command with K. The search itself is loaded on first use;
 * on the search page it starts at once.
 */
export function watchSearch(): void {
  const place = document.querySelector<HTMLElement>('[data-search-page]');
  if (place) void import('./search-panel.ts').then(({ searchPage }) => searchPage(place));
  const open = (): void =>
    place
      ? place.querySelector('input')?.focus()
      : void import('./search-panel.ts').then(({ searchDialog }) => searchDialog());

  document.querySelector('[data-search]')?.addEventListener('click', (event) => {
    if (event instanceof MouseEvent && (event.ctrlKey || event.metaKey || event.shiftKey)) return;
    event.preventDefault();
    open();
  });
  document.addEventListener('keydown', (event) => {
    const isTyping = event.target instanceof Element && event.target.closest('input, select, textarea') !== null;
    const isSlash = event.key === '/' && !isTyping && !event.ctrlKey && !event.metaKey && !event.altKey;
    const isK = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
    if (!isSlash && !isK) return;
    event.preventDefault();
    open();
  });
}
