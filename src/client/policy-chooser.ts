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
  const format = form?.querySelector<HTMLSelectElement>('[name=format]');
  const name = form?.querySelector<HTMLInputElement>('[name=key]');
  if (!place || !form || !format || !name) return;
  const server = place.dataset['policy'] ?? '';
  const write = (): void => void import('./policy-writer.ts').then(({ writePolicy }) => writePolicy(place));

  const written = format.value;
  format.replaceChildren(...groups());
  const kept = recall(formatKey);
  format.value = [...format.options].some(({ value }) => value === kept) ? (kept ?? written) : written;
  const keptName = recall(nameKey(server));
  if (keptName) name.value = keptName;
  if (format.value !== written || keptName) write();

  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', ({ target }) => {
    if (target === format) remember(formatKey, format.value);
    if (target === name) remember(nameKey(server), name.value.trim());
    write();
  });
  const trial = place.querySelector<HTMLElement>('[data-trial]');
  trial?.addEventListener(
    'toggle',
    () => void import('./policy-trial.ts').then(({ openTrial }) => openTrial(place, trial)),
    { once: true },
  );
}

const groups = (): HTMLOptGroupElement[] =>
  POLICY_TARGETS.map(({ title, formats }) => {
    const group = document.createElement('optgroup');
    group.label = title;
    group.append(...formats.map((format) => new Option(format.title, format.id)));
    return group;
  });
