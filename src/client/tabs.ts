import { recall, remember } from './storage.ts';

/**
 * Tab lists by the ARIA pattern: arrow keys, Home and End move between tabs. The chosen tab is kept under the list's
 * `data-tabs` name, so that the next page opens with the same one.
 */
export function watchTabs(): void {
  for (const group of document.querySelectorAll<HTMLElement>('[data-tabs]')) {
    const tabs = [...group.querySelectorAll<HTMLElement>('[role=tab]')];
    const [first] = tabs;
    if (first) watch(tabs, first, `tab:${group.dataset['tabs'] ?? ''}`);
  }
}

function watch(tabs: readonly HTMLElement[], first: HTMLElement, key: string): void {
  const choose = (chosen: HTMLElement): void => {
    for (const tab of tabs) {
      const isChosen = tab === chosen;
      tab.setAttribute('aria-selected', String(isChosen));
      tab.tabIndex = isChosen ? 0 : -1;
      const panel = document.getElementById(tab.getAttribute('aria-controls') ?? '');
      if (panel) panel.hidden = !isChosen;
    }
  };
  tabs.forEach((tab, index) => {
    tab.addEventListener('click', () => {
      choose(tab);
      remember(key, tab.id);
    });
    tab.addEventListener('keydown', ({ key: pressed }) => {
      const target = { ArrowRight: index + 1, ArrowLeft: index - 1, Home: 0, End: -1 }[pressed];
      if (target === undefined) return;
      const next = tabs.at(target === tabs.length ? 0 : target);
      next?.focus();
      next?.click();
    });
  });
  choose(tabs.find(({ id }) => id === recall(key)) ?? first);
}
