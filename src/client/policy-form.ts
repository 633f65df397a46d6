import { type PolicyForm } from '../catalogue/views/policy-form.ts';
import { type PolicyChoice } from '../explain/policy-choice.ts';
import { element } from './element.ts';

/** What a page carries for its chooser, as JSON. */
export type EmbeddedChoice = Omit<PolicyChoice, 'server'> & { readonly form: PolicyForm };

export const embeddedChoice = (place: ParentNode): EmbeddedChoice =>
  JSON.parse(place.querySelector('script')?.textContent ?? '') as EmbeddedChoice;

function field<K extends 'select' | 'input'>(tag: K, name: string): HTMLElementTagNameMap[K] {
  const made = element(tag, 'field');
  made.name = name;
  made.autocomplete = 'off';
  made.spellcheck = false;
  return made;
}

/** All targets, in groups, for a chooser. */
export const targetGroups = (): HTMLOptGroupElement[] =>
  POLICY_TARGETS.map(({ title, formats }) => {
    const group = document.createElement('optgroup');
    group.label = title;
    group.append(...formats.map((format) => new Option(format.title, format.id)));
    return group;
  });

/** The reader's own name for the server, with places that `policy-writer.ts` fills for other targets. */
function keyLabel(value: string, label = ''): HTMLElement {
  const input = field('input', 'key');
  input.value = value;
  input.maxLength = 100;
  const title = element('span', '', label);
  title.dataset['part'] = 'keyLabel';
  const made = element('label', '', title, input);
  made.dataset['part'] = 'key';
  made.hidden = label === '';
  return made;
}

function handle([question, example]: readonly [string, string]): HTMLElement {
  const input = field('input', 'handle');
  input.placeholder = example;
  return element('label', '', question, input);
}

/** Puts the chooser's form before the page's policy, a place for what is wrong with it, and behind the policy what tries it out. */
export function addPolicyForm(place: HTMLElement): { form: HTMLFormElement; format: HTMLSelectElement } {
  const { form: wanted, target } = embeddedChoice(place);
  const format = field('select', 'format');
  format.append(...targetGroups());
  format.value = wanted.format;
  const profile = field('select', 'profile');
  profile.append(...(wanted.profiles ?? []).map(([id, title]) => new Option(title, id)));
  const form = element(
    'form',
    'filters',
    element('label', '', 'Where your agent runs', format),
    ...(wanted.profiles ? [element('label', '', 'Profile', profile)] : []),
    keyLabel(target.serverKey, wanted.keyLabel),
    ...(wanted.handles ?? []).map(handle),
  );
  const problem = element('p', 'note problem');
  problem.role = 'status';
  problem.dataset['part'] = 'problem';
  const policy = place.querySelector('.policy');
  policy?.before(form, problem);
  if (wanted.trial) {
    const trial = element('details', 'trial', element('summary', '', 'Try it: which calls pass?'));
    trial.dataset['trial'] = '';
    policy?.after(trial);
  }
  return { form, format };
}
