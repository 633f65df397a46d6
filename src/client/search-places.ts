import { element } from './element.ts';
import { searchPanel } from './search-panel.ts';

let dialog: HTMLDialogElement | undefined;

/** Opens the search dialog, made on first use. */
export function openSearchDialog(): void {
  dialog ??= makeDialog();
  dialog.showModal();
  dialog.querySelector('input')?.select();
}

function makeDialog(): HTMLDialogElement {
  const made = element('dialog', 'search-dialog');
  made.setAttribute('aria-label', 'Search');
  const { root, row } = searchPanel(new URLSearchParams(), () => undefined);
  const close = element('button', 'button', 'Close');
  close.type = 'button';
  close.addEventListener('click', () => made.close());
  row.append(close);
  made.append(root);
  made.addEventListener('click', ({ target }) => target === made && made.close());
  document.body.append(made);
  return made;
}

/** Fills the search page; query and filters stand in its address. */
export function fillSearchPage(place: HTMLElement): void {
  const { root, input } = searchPanel(new URLSearchParams(location.search), (state) => {
    const query = state.toString();
    history.replaceState(null, '', query ? `?${query}` : location.pathname);
  });
  place.append(root);
  input.focus();
}

/** On the page for a missing address: searches for the address's last part, which is often a tool's name. */
export function suggestNearNames(place: HTMLElement): void {
  const last = location.pathname.split('/').filter(Boolean).at(-1) ?? '';
  const words = last
    .replace(/\.html$/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  place.append(searchPanel(new URLSearchParams(words ? { q: words } : {}), () => undefined).root);
}
