import { recall, remember } from './storage.ts';

/** Under which names a reader's choices are kept: the target for all pages, the name of a server for its own. */
const formatKey = 'policy:format';
const nameKey = (server: string): string => `policy:name:${server}`;

/**
 * Lets a reader choose the target of the page's policy and name the server. The modules that write and try policies
 * are loaded with the first choice, or at once when an earlier page's choice differs from what stands in the HTML.
 */
export function watchPolicy(): void {
  const place = document.querySelector<HTMLElement>('[data-policy]');
  const form = place?.querySelector('form');
  if (!place || !form) return;
  const server = place.dataset['policy'] ?? '';
  const format = form.querySelector<HTMLSelectElement>('[name=format]');
  const name = form.querySelector<HTMLInputElement>('[name=key]');
  if (!format || !name) return;

  const write = (): void => void import('./policy-writer.ts').then(({ writePolicy }) => writePolicy(place));
  const kept = { format: recall(formatKey), name: recall(nameKey(server)) };
  if ([...format.options].some(({ value }) => value === kept.format)) format.value = kept.format ?? '';
  if (kept.name) name.value = kept.name;
  if (format.selectedOptions[0]?.defaultSelected === false || kept.name) write();

  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', ({ target }) => {
    if (target === format) remember(formatKey, format.value);
    if (target === name) remember(nameKey(server), name.value.trim());
    write();
  });
  place.querySelector('[data-trial]')?.addEventListener('submit', (event) => {
    event.preventDefault();
    void import('./policy-trial.ts').then(({ tryPolicy }) => tryPolicy(place));
  });
}
