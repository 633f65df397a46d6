import { nextOrder } from './table-order.ts';

/** Puts a button into each sortable head of a table. `order` says what the rows are sorted by, `-` first where turned. */
export function offerSorting(table: HTMLElement, order: () => string, sort: (order: string) => void): void {
  for (const head of table.querySelectorAll<HTMLElement>('th[data-sort]')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = head.textContent;
    button.addEventListener('click', () => sort(nextOrder(order(), head.dataset['sort'] ?? '')));
    head.replaceChildren(button);
  }
}

/** Says on the heads of a table what its rows are sorted by. */
export function markSorting(table: HTMLElement, order: string): void {
  for (const head of table.querySelectorAll<HTMLElement>('th[data-sort]')) {
    const name = head.dataset['sort'] ?? '';
    if (order === name) head.setAttribute('aria-sort', 'ascending');
    else if (order === `-${name}`) head.setAttribute('aria-sort', 'descending');
    else head.removeAttribute('aria-sort');
  }
}
