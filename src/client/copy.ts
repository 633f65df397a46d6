import { policyWritten } from './policy-chooser.ts';
import { areShortcutsOn } from './shortcuts.ts';

/** Milliseconds for which a button's success is shown. */
const shown = 2500;

/**
 * Makes every `[data-copy]` button copy the text of the element that it names, or the page's policy when it names none,
 * and say so in the status beside it. The key `c` does the same as the page's first such button.
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

/** The text once it is written: the clipboard takes a promise, since it opens only at the press of the button. */
async function writtenText(id: string): Promise<Blob> {
  await policyWritten();
  const text = document.getElementById(id)?.textContent ?? '';
  if (text === '') throw new Error('there is no text');
  return new Blob([text], { type: 'text/plain' });
}

async function copy(button: HTMLElement): Promise<void> {
  const id = button.dataset['copy'] || 'policy-text';
  const status = button.parentElement?.querySelector<HTMLElement>('[role=status]');
  if (!status) return;
  status.textContent = '';
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'text/plain': writtenText(id) })]);
    say(status, 'Copied');
  } catch {
    const source = document.getElementById(id);
    if (!source?.textContent) {
      say(status, 'Not loaded; try again');
    } else {
      getSelection()?.selectAllChildren(source);
      say(status, 'Selected; copy with your keyboard');
    }
  }
}

const endings = new WeakMap<HTMLElement, number>();

/** Shows a word for a while; the end of an earlier one does not end it. */
function say(status: HTMLElement, text: string): void {
  window.clearTimeout(endings.get(status));
  status.textContent = text;
  endings.set(
    status,
    window.setTimeout(() => (status.textContent = ''), shown),
  );
}
