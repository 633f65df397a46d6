/** Milliseconds for which a button's success is shown. */
const shown = 2500;

/** Makes every `[data-copy]` button copy the text of the element that it names and say so in the status beside it. */
export function watchCopyButtons(): void {
  document.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-copy]') : null;
    if (button) void copy(button);
  });
}

async function copy(button: HTMLElement): Promise<void> {
  const source = document.getElementById(button.dataset['copy'] ?? '');
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
