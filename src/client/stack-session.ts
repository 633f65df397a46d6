import { defaultFormat } from '../explain/default-format.ts';
import { legChoices, noChoice, readFragment, stackFragment, type StackChoice } from '../explain/stack-choice.ts';
import { legIds } from '../explain/stack-legs.ts';
import { stackPlan } from '../explain/stack-plan.ts';
import { profileIds } from '../policy/profiles.ts';
import { catalogueData } from './catalogue-data.ts';
import { loadFormat } from './format-modules.ts';
import { formatKey } from './policy-chooser.ts';
import { configuredServers, findConfigured, findNamed, type FoundStack } from './stack-source.ts';
import { stackView } from './stack-view.ts';
import { recall, remember } from './storage.ts';

/** The target of readers who have not chosen one: a client whose one file holds all its servers. */
const usual = 'claude-code';

const nothing = 'There is nothing to read yet. Paste a configuration, or show the example.';

/** A stack on its page: what was read, what the reader chose, and what is printed of it. */
export interface StackSession {
  readonly read: (text: string) => Promise<void>;
  readonly restore: (fragment: string) => Promise<void>;
}

interface Places {
  readonly base: string;
  readonly place: HTMLElement;
  readonly status: HTMLElement;
}

/** The choice with one control's value; undefined for controls of none. */
function chosenBy(control: Element, choice: StackChoice): StackChoice | undefined {
  if (control instanceof HTMLSelectElement && control.name === 'format') {
    remember(formatKey, control.value);
    return { ...choice, format: control.value };
  }
  if (control instanceof HTMLSelectElement && control.name === 'profile')
    return { ...choice, profile: profileIds.find((id) => id === control.value) ?? choice.profile };
  if (!(control instanceof HTMLButtonElement)) return undefined;
  const leg = legIds.find((id) => id === control.dataset['leg']);
  const wanted = legChoices.find((one) => one === control.dataset['choice']);
  if (!leg || !wanted) return undefined;
  return { ...choice, legs: { ...choice.legs, [leg]: choice.legs[leg] === wanted ? 'keep' : wanted } };
}

export function stackSession({ base, place, status }: Places): StackSession {
  const data = catalogueData(base);
  let found: FoundStack | undefined;
  let choice: StackChoice = { ...noChoice, format: recall(formatKey) ?? usual };
  let turn = 0;

  const clear = (message: string): void => {
    found = undefined;
    place.replaceChildren();
    status.textContent = message;
    history.replaceState(null, '', location.pathname);
  };

  const draw = async (): Promise<void> => {
    const mine = (turn += 1);
    const format = (await loadFormat(choice.format)) ?? defaultFormat;
    if (mine !== turn || !found) return;
    const { message, view } = stackView(found, stackPlan(format, found.servers, choice), choice, data.urls);
    const focus = place.contains(document.activeElement) ? (document.activeElement?.id ?? '') : '';
    const open = [...place.querySelectorAll('details[open]')].map(({ id }) => id);
    status.textContent = message;
    place.replaceChildren(...view);
    for (const id of open) document.getElementById(id)?.setAttribute('open', '');
    document.getElementById(focus)?.focus();
    const fragment = stackFragment(
      found.servers.map(({ key, server }) => ({ key, id: server.id })),
      choice,
    );
    history.replaceState(null, '', fragment === '' ? location.pathname : `#${fragment}`);
  };

  const show = async (finding: Promise<FoundStack>): Promise<void> => {
    const mine = (turn += 1);
    const stack = await finding;
    if (mine !== turn) return;
    found = stack;
    await draw();
  };

  const choose = ({ target }: Event): void => {
    const control = target instanceof Element ? target.closest('select, button') : null;
    const next = control && chosenBy(control, choice);
    if (!next) return;
    choice = next;
    void draw().catch(() => (status.textContent = 'The target did not load. Try again.'));
  };
  place.addEventListener('change', choose);
  place.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('[data-leg]')) choose(event);
  });

  return {
    read: async (text) => {
      const configured = text.trim() === '' ? nothing : configuredServers(text);
      if (typeof configured === 'string') {
        turn += 1;
        clear(configured);
      } else await show(findConfigured(configured, data));
    },
    restore: async (fragment) => {
      const named = readFragment(fragment);
      if (named.entries.length === 0) return;
      choice = { ...named.choice, format: named.choice.format || choice.format };
      await show(findNamed(named.entries, data));
    },
  };
}
