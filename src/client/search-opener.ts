import { areShortcutsOn } from './shortcuts.ts';

/**
 * Opens search by the header's button, by `/` and by Ctrl or Command with K. The search itself is loaded on first use;
 * on the search page and on the page for missing addresses it starts at once.
 */
export function watchSearch(): void {
  const page = document.querySelector<HTMLElement>('[data-search-page]');
  const missing = document.querySelector<HTMLElement>('[data-search-missing]');
  if (page) void import('./search-places.ts').then(({ fillSearchPage }) => fillSearchPage(page));
  if (missing) void import('./search-places.ts').then(({ suggestNearNames }) => suggestNearNames(missing));
  const open = (): void => {
    const field = (page ?? missing)?.querySelector('input');
    if (field) field.focus();
    else void import('./search-places.ts').then(({ openSearchDialog }) => openSearchDialog());
  };

  document.querySelector('[data-search]')?.addEventListener('click', (event) => {
    if (event instanceof MouseEvent && (event.ctrlKey || event.metaKey || event.shiftKey)) return;
    event.preventDefault();
    open();
  });
  document.addEventListener('keydown', (event) => {
    const isTyping = event.target instanceof Element && event.target.closest('input, select, textarea') !== null;
    const isSlash =
      event.key === '/' && !isTyping && areShortcutsOn() && !event.ctrlKey && !event.metaKey && !event.altKey;
    const isK = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
    if (!isSlash && !isK) return;
    event.preventDefault();
    open();
  });
}
