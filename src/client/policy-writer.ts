import { longestColoured } from '../catalogue/views/html-text.ts';
import { jsonTokens } from '../catalogue/views/json-tokens.ts';
import { policyQuestions } from '../explain/policy-answers.ts';
import { serverPanel, toolPanel, withServerText } from '../explain/policy-panel.ts';
import { type PolicyPanel, type ToolPolicyPanel } from '../explain/tool-page.ts';
import { plainly, type JudgedEntry } from '../policy/recommendation.ts';
import { codeBox } from './code-box.ts';
import { offerDownload, withdrawDownload } from './download.ts';
import { element } from './element.ts';
import { offerOther } from './other-text.ts';
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
  if (panel && 'answers' in panel) answer(place, panel);
  const unloaded = choice.entries ? [] : ['The tools of the server could not be loaded.'];
  const said = [...choice.problems, ...unloaded, ...(panel?.keyProblem ? [panel.keyProblem] : [])];
  part(place, 'problem').replaceChildren(...sentence(said.join(' ')));
  holdBack(place, choice.problems.length > 0);
}

/** A text without a value that the reader meant to give is not what they want to copy. */
function holdBack(place: HTMLElement, isWrong: boolean): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy=""], [data-copy=policy-text]'))
    button.disabled = isWrong;
  if (isWrong) withdrawDownload(place);
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

/** Puts a sentence into its place. */
function say(place: ParentNode, name: string, text: string): void {
  part(place, name).replaceChildren(...sentence(text));
}

/** Puts a sentence above the text, in its order there, or takes away the one of another target. */
function sayAbove(place: ParentNode, name: string, text: string): void {
  place.querySelector(`[data-part=${name}]`)?.remove();
  if (text === '') return;
  const made = element('p', 'note', ...sentence(text));
  made.dataset['part'] = name;
  place.querySelector('.code')?.before(made);
}

/** A file's text as `codeHtml` has it. */
const coloured = (language: string, text: string): (string | HTMLElement)[] =>
  language === 'json' && text.length <= longestColoured
    ? jsonTokens(text).map(({ isKey, text: stretch }) => (isKey ? element('b', '', stretch) : stretch))
    : [text];

/** Puts the text to copy into its place, which the HTML of a page without it lacks; where there is none, the box is hidden. */
function print(place: ParentNode, language: string, text: string | undefined): void {
  if (!place.querySelector('#policy-text'))
    place.querySelector('.steps')?.before(codeBox('policy-text', 'Text of the policy').box);
  const code = place.querySelector('#policy-text');
  code?.replaceChildren(...coloured(language, text ?? ''));
  if (code?.parentElement) code.parentElement.hidden = text === undefined;
}

/** Fills the places of `PolicyPanel.astro`. */
function fill(place: HTMLElement, panel: PolicyPanel): void {
  print(place, panel.language, panel.text);
  for (const name of ['fileName', 'badge', 'checked', 'proof'] as const) part(place, name).textContent = panel[name];
  for (const name of ['does', 'where', 'merge'] as const) say(place, name, panel[name]);
  for (const name of ['badgeWhy', 'note'] as const) sayAbove(place, name, panel[name]);
  offerEditions(place, panel.editions);
  part(place, 'steps').replaceChildren(...panel.steps.map((step) => element('li', '', ...sentence(step))));
  part(place, 'docs').textContent = `${panel.title} documentation`;
  part(place, 'docs').setAttribute('href', panel.docs);
  offerDownload(place);
  part(place, 'key').hidden = panel.keyLabel === undefined;
  part(place, 'keyLabel').textContent = panel.keyLabel ?? '';
}

/** Fills what a tool's page has besides: the sentence at its top, its second text, and the answers that depend on the target. */
function answer(place: HTMLElement, { text, other, language, answers, effect, badge }: ToolPolicyPanel): void {
  say(document, 'effect', effect);
  part(document, 'topBadge').textContent = badge;
  part(document, 'elsewhere').hidden = text !== undefined;
  offerOther(place, other)?.replaceChildren(...coloured(language, other?.text ?? ''));
  for (const about of policyQuestions)
    document.querySelector(`[data-answer=${about}]`)?.replaceChildren(...sentence(answers[about]));
}
