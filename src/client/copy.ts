import { areShortcutsOn } from './shortcuts.ts';

/** Milliseconds for which a button's success is shown. */
const shown = 2500;

/**
 * Makes every `[data-copy]` button copy the text of the element that it names, or the open policy's when it names
 * none, and say so in the status beside it. The key `c` does the same as the page's first such button.
 */
export function watchCopyButtons(): void {
  document.addEventListener('keydown', (event) => {
    const isTyping =
      event.target instanceof Element && event.target.closest('input, select, textarea, dialog') !== null;
    if (event.key !== 'c' || isTyping || !areShortcutsOn() || event.ctrlKey || event.metaKey || event.altKey) return;
    document.querySelector<HTMLElement>('[data-copy]')?.click();
  });
  document.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-copy]') : null;
    if (button) void copy(button);
  });
}

async function copy(button: HTMLElement): Promise<void> {
  const name = button.dataset['copy'];
  const source = name ? document.getElementById(name) : document.querySelector('.policy:not([hidden]) code');
  const status = button.parentElement?.querySelector<HTMLElement>('[role=status]');
  if (!source || !status) return;
  try {
    await navigator.clipboard.writeText(source.textContent);
    status.textContent = 'Copied';
  } catch {
    getSelection()?.selectAllChildren(source);
    status.textContent = 'Selected; copy with your keyboard';
  }
  setTimeout(() => (status.textContent = ''), shown);
}
