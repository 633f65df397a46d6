import { codeSpans } from '../catalogue/views/code-spans.ts';
import { jsonTokens } from '../catalogue/views/json-tokens.ts';
import { policyHref } from '../catalogue/views/policy-href.ts';
import { policyPanel } from '../explain/policy-panel.ts';
import { type PolicyPanel } from '../explain/tool-page.ts';
import { showHidden } from '../manifest/hidden-characters.ts';
import { chosen } from './policy-source.ts';

let latest = 0;

/** Writes the policy that the chooser's form asks for into the panel below it. Only the latest call has an effect. */
export async function writePolicy(place: HTMLElement): Promise<void> {
  const turn = (latest += 1);
  const { format, choice, target, entries, problems } = await chosen(place);
  if (turn !== latest) return;
  const panel = policyPanel(target, entries, choice.scope, format);
  fill(place, panel);
  const said = [...problems, ...(panel.keyProblem ? [panel.keyProblem] : [])];
  part(place, 'problem').replaceChildren(...sentence(said.join(' ')));
  holdBack(place, problems.length > 0);
}

/** A text without a value that the reader meant to give is not what they want to copy. */
function holdBack(place: HTMLElement, isWrong: boolean): void {
  const button = place.querySelector<HTMLButtonElement>('[data-copy=policy-text]');
  if (button) button.disabled = isWrong;
  part(place, 'download').hidden = isWrong;
}

function part(place: HTMLElement, name: string): HTMLElement {
  const found = place.querySelector<HTMLElement>(`[data-part=${name}]`);
  if (!found) throw new Error(`the page has no place for ${name}`);
  return found;
}

const element = (name: string, text: string, className = ''): HTMLElement => {
  const made = document.createElement(name);
  made.textContent = text;
  if (className) made.className = className;
  return made;
};

/** A sentence with its backticks as code, as `Sentence.astro` prints it. */
const sentence = (text: string): (string | HTMLElement)[] =>
  codeSpans(text).map((span) => (span.code ? element('code', showHidden(span.text)) : showHidden(span.text)));

/** Longer texts are not coloured, as in `CodeText.astro`. */
const longestColoured = 4000;

const coloured = ({ language, text }: PolicyPanel): (string | HTMLElement)[] =>
  language === 'json' && text.length <= longestColoured
    ? jsonTokens(text).map(({ isKey, text: stretch }) => (isKey ? element('span', stretch, 'key') : stretch))
    : [text];

/** Fills the places of `PolicyPanel.astro`. */
function fill(place: HTMLElement, panel: PolicyPanel): void {
  place.querySelector('#policy-text')?.replaceChildren(...coloured(panel));
  for (const name of ['fileName', 'badge', 'checked'] as const) part(place, name).textContent = panel[name];
  for (const name of ['does', 'badgeWhy', 'where', 'merge'] as const)
    part(place, name).replaceChildren(...sentence(panel[name]));
  part(place, 'badgeWhy').hidden = panel.badgeWhy === '';
  part(place, 'steps').replaceChildren(
    ...panel.steps.map((step) => {
      const item = document.createElement('li');
      item.append(...sentence(step));
      return item;
    }),
  );
  part(place, 'checked').setAttribute('datetime', panel.checked);
  part(place, 'docs').textContent = `${panel.title} documentation`;
  part(place, 'docs').setAttribute('href', panel.docs);
  part(place, 'download').setAttribute('href', policyHref(panel.text));
  part(place, 'download').setAttribute('download', panel.fileName);
  part(place, 'key').hidden = panel.keyLabel === undefined;
  part(place, 'keyLabel').textContent = panel.keyLabel ?? '';
}
