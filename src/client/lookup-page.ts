import { lookupExample } from './lookup-example.ts';

/** Milliseconds of rest after typing before the text is read. */
const rest = 400;

/** Looks up what a reader pastes, or the hash in the address (`/lookup/#<hash>`), in the browser alone. */
export function watchLookup(): void {
  const form = document.querySelector<HTMLFormElement>('[data-lookup]');
  const field = form?.querySelector('textarea');
  const status = form?.querySelector<HTMLElement>('[role=status]');
  const place = document.getElementById('found');
  if (!form || !field || !status || !place) return;

  let turn = 0;
  const show = async (): Promise<void> => {
    const mine = (turn += 1);
    place.replaceChildren();
    status.textContent = field.value.trim() === '' ? '' : 'Looking…';
    status.classList.remove('problem');
    if (field.value.trim() === '') return;
    const { lookUpText } = await import('./lookup-view.ts');
    const found = await lookUpText(field.value, form.dataset['lookup'] ?? '/');
    if (mine !== turn) return;
    status.textContent = found.message;
    status.classList.toggle('problem', found.isWrong);
    place.replaceChildren(...found.view);
    if (found.hash !== undefined) history.replaceState(null, '', `#${found.hash}`);
    else if (location.hash !== '') history.replaceState(null, '', location.pathname);
  };
  let waiting = 0;
  const attempt = (): void => {
    // Whoever asked at once is not asked for again when the rest is over.
    clearTimeout(waiting);
    void show().catch(() => {
      status.textContent = 'The catalogue’s files did not load. Try again.';
      status.classList.add('problem');
    });
  };
  form.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = window.setTimeout(attempt, rest);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    attempt();
  });
  const fill = (text: string): void => {
    field.value = text;
    attempt();
  };
  form.querySelector('[data-example]')?.addEventListener('click', () => {
    fill(lookupExample);
  });
  const followAddress = (): void => {
    const hash = /^#([0-9a-f]{8,64})$/i.exec(location.hash)?.[1];
    if (hash !== undefined && hash !== field.value) fill(hash);
  };
  window.addEventListener('hashchange', followAddress);
  followAddress();
  if (field.value !== '' && turn === 0) attempt();
}
