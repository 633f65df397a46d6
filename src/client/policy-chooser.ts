import { addPolicyForm, targetGroups } from './policy-form.ts';
import { recall, remember } from './storage.ts';

/** Under which names a reader's choices are kept: the target for all pages, the name of a server for its own. */
export const formatKey = 'policy:format';
const nameKey = (server: string): string => `policy:name:${server}`;

/** The latest writing of the page's policy, once something has asked for it. */
let writing: Promise<void> | undefined;

const write = (place: HTMLElement): Promise<void> =>
  (writing = import('./policy-writer.ts').then(({ writePolicy }) => writePolicy(place)));

/** A tool's page is too small for the document of its server, so its HTML lacks the text to copy. */
const lacksText = (place: HTMLElement): boolean => !place.querySelector('#policy-text')?.textContent;

/** Resolves when the text of the page's policy is the one that the reader has chosen. */
export async function policyWritten(): Promise<void> {
  const place = document.querySelector<HTMLElement>('[data-policy]');
  await (place && lacksText(place) ? write(place) : writing);
}

/**
 * Lets a reader choose the target of the page's policy and name the server. The modules that write and try policies
 * are loaded with the first choice, at once when an earlier page's choice differs from what stands in the HTML, or
 * when a policy comes near whose text is not in it.
 */
export function watchPolicy(): void {
  const place = document.querySelector<HTMLElement>('[data-policy]');
  if (!place) return;
  const { form, format } = addPolicyForm(place);
  const name = form.querySelector<HTMLInputElement>('[name=key]');
  if (!name) return;
  const server = place.dataset['policy'] ?? '';

  const top = document.querySelector<HTMLSelectElement>('[data-target]');
  const written = format.value;
  const kept = recall(formatKey);
  format.value = [...format.options].some(({ value }) => value === kept) ? (kept ?? written) : written;
  if (top) follow(top, format);
  const keptName = recall(nameKey(server));
  if (keptName) name.value = keptName;
  if (format.value !== written || keptName) void write(place);
  else if (lacksText(place)) whenNear(place, () => void policyWritten());

  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', ({ target }) => {
    if (target === format) remember(formatKey, format.value);
    // What is looser than strict is chosen anew for every target.
    if (target === format) form.querySelector('[data-edition]')?.remove();
    if (target === name) remember(nameKey(server), name.value.trim());
    void write(place);
  });
  const trial = place.querySelector<HTMLElement>('[data-trial]');
  trial?.addEventListener(
    'toggle',
    () => void import('./policy-trial.ts').then(({ openTrial }) => openTrial(place, trial)),
    { once: true },
  );
}

/** Makes the choice at the top of a page one with that of the form: each shows what was chosen in the other. */
function follow(top: HTMLSelectElement, format: HTMLSelectElement): void {
  top.replaceChildren(...targetGroups());
  top.value = format.value;
  format.addEventListener('input', () => (top.value = format.value));
  top.addEventListener('input', () => {
    format.value = top.value;
    format.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

/** Runs once, as soon as a place is less than a quarter of a screen away. */
function whenNear(place: HTMLElement, run: () => void): void {
  const observer = new IntersectionObserver(
    (seen) => {
      if (!seen.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      run();
    },
    { rootMargin: '25%' },
  );
  observer.observe(place);
}
