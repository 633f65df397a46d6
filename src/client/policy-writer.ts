import { jsonTokens } from '../catalogue/views/json-tokens.ts';
import { policyQuestions } from '../explain/policy-answers.ts';
import { serverPanel, toolPanel, withServerText } from '../explain/policy-panel.ts';
import { type PolicyPanel, type ToolPolicyPanel } from '../explain/tool-page.ts';
import { plainly, type JudgedEntry } from '../policy/recommendation.ts';
import { offerDownload } from './download.ts';
import { element } from './element.ts';
import { offerEditions } from './policy-editions.ts';
import { chosen, type Chosen } from './policy-source.ts';
import { sentence } from './printed.ts';

let latest = 0;

/** Writes the policy that the chooser's form asks for into the panel below it. Only the latest call has an effect. */
export async function writePolicy(place: HTMLElement): Promise<void> {
  const turn = (latest += 1);
  const choice = await chosen(place);
  if (turn !== latest) return;
  const panel = panelOf(choice);
  if (panel) fill(place, panel);
  if (panel && 'answers' in panel) answer(panel);
  const unloaded = choice.entries ? [] : ['The tools of the server could not be loaded.'];
  const said = [...choice.problems, ...unloaded, ...(panel?.keyProblem ? [panel.keyProblem] : [])];
  part(place, 'problem').replaceChildren(...sentence(said.join(' ')));
  holdBack(place, choice.problems.length > 0);
}

/** A text without a value that the reader meant to give is not what they want to copy. */
function holdBack(place: HTMLElement, isWrong: boolean): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy=""], [data-copy=policy-text]'))
    button.disabled = isWrong;
  if (isWrong) part(place, 'download').hidden = true;
}

/** Stands for the tools of a server that could not be loaded: one that no text may refuse by accident. */
const unknown: JudgedEntry = {
  tool: 'another_tool',
  category: 'Read',
  recommendation: plainly({ kind: 'allow' }),
};

/**
 * Without the server's tools a tool's page says where their document is, unless its own entry is harmless alone, and a
 * server's page stays as it is.
 */
function panelOf(choice: Chosen): PolicyPanel | ToolPolicyPanel | undefined {
  const { entry, entries, tools } = choice;
  if (!entry) return entries && serverPanel(choice, entries);
  if (!entries) return toolPanel(choice, entry, [unknown], tools);
  const others = entries.filter(({ tool }) => tool !== entry.tool);
  return withServerText(toolPanel(choice, entry, others), choice, entries);
}

function part(place: ParentNode, name: string): HTMLElement {
  const found = place.querySelector<HTMLElement>(`[data-part=${name}]`);
  if (!found) throw new Error(`the page has no place for ${name}`);
  return found;
}

/** Puts a sentence into its place, which is hidden while there is none. */
function say(place: ParentNode, name: string, text: string): void {
  part(place, name).replaceChildren(...sentence(text));
  part(place, name).hidden = text === '';
}

/** Longer texts are not coloured, as in `CodeText.astro`. */
const longestColoured = 4000;

const coloured = (language: string, text: string): (string | HTMLElement)[] =>
  language === 'json' && text.length <= longestColoured
    ? jsonTokens(text).map(({ isKey, text: stretch }) => (isKey ? element('span', 'key', stretch) : stretch))
    : [text];

/** Puts a text into the element of an id; where there is none, its box is hidden. */
function print(id: string, language: string, text: string | undefined): void {
  const code = document.getElementById(id);
  if (!code?.parentElement) return;
  code.replaceChildren(...coloured(language, text ?? ''));
  code.parentElement.hidden = text === undefined;
}

/** Fills the places of `PolicyPanel.astro`. */
function fill(place: HTMLElement, panel: PolicyPanel): void {
  print('policy-text', panel.language, panel.text);
  for (const name of ['fileName', 'badge', 'checked', 'proof'] as const) part(place, name).textContent = panel[name];
  for (const name of ['does', 'badgeWhy', 'where', 'merge', 'note'] as const) say(place, name, panel[name]);
  offerEditions(place, panel.editions);
  part(place, 'steps').replaceChildren(...panel.steps.map((step) => element('li', '', ...sentence(step))));
  part(place, 'checked').setAttribute('datetime', panel.checked);
  part(place, 'docs').textContent = `${panel.title} documentation`;
  part(place, 'docs').setAttribute('href', panel.docs);
  offerDownload(part(place, 'download'), panel.text ?? '', panel.fileName);
  part(place, 'key').hidden = panel.keyLabel === undefined;
  part(place, 'keyLabel').textContent = panel.keyLabel ?? '';
}

/** Fills what a tool's page has besides: the sentence at its top, its second text, and the answers that depend on the target. */
function answer({ text, other, language, answers, effect, badge }: ToolPolicyPanel): void {
  say(document, 'effect', effect);
  part(document, 'topBadge').textContent = badge;
  part(document, 'elsewhere').hidden = text !== undefined;
  part(document, 'other').hidden = other === undefined;
  part(document, 'otherTitle').textContent = other?.title ?? '';
  say(document, 'otherNote', other?.note ?? '');
  print('other-text', language, other?.text);
  for (const about of policyQuestions)
    document.querySelector(`[data-answer=${about}]`)?.replaceChildren(...sentence(answers[about]));
}
