import { element } from './element.ts';
import { recall, remember } from './storage.ts';

const key = 'shortcuts';
let isOn = recall(key) !== 'off';

/** Whether keys without Ctrl, Alt or Command do anything; a reader can turn them off (WCAG 2.2, 2.1.4). */
export const areShortcutsOn = (): boolean => isOn;

/** Puts a switch for single-key shortcuts at the end of the footer's links and keeps what the reader chooses. */
export function offerShortcutSwitch(): void {
  const button = element('button', 'switch', 'Keys ', element('kbd', '', '/'), ' and ', element('kbd', '', 'c'));
  button.type = 'button';
  const show = (): void => {
    button.setAttribute('aria-pressed', String(isOn));
    document.documentElement.classList.toggle('no-shortcuts', !isOn);
  };
  button.addEventListener('click', () => {
    isOn = !isOn;
    remember(key, isOn ? 'on' : 'off');
    show();
  });
  show();
  document.querySelector('.site-footer ul')?.append(element('li', '', button));
}
