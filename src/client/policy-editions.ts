import { editions, type Edition } from '../policy/edition.ts';
import { element } from './element.ts';

const titles: Readonly<Record<Edition, string>> = {
  strict: 'refused (strict)',
  working: 'run without it (working)',
};

/**
 * Puts the choice between the strict and the working text into the chooser's form, with the sentence that says what it
 * is about; takes it away where that is empty. A choice once made stays until another target is chosen.
 */
export function offerEditions(place: HTMLElement, about: string): void {
  const form = place.querySelector('form');
  const old = form?.querySelector<HTMLElement>('[data-edition]');
  if (about === '') old?.remove();
  else if (old) old.lastElementChild?.replaceChildren(about);
  else form?.append(choice(about));
}

function choice(about: string): HTMLElement {
  const field = element('select', 'field', ...editions.map((id) => new Option(titles[id], id)));
  field.name = 'edition';
  field.setAttribute('aria-describedby', 'editions');
  const sentence = element('p', 'note', about);
  sentence.id = 'editions';
  const both = element('div', 'editions', element('label', '', 'Tools with a limit', field), sentence);
  both.dataset['edition'] = '';
  return both;
}
