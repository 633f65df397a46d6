import { type BrowserVerdict } from '../explain/browser-verdict.ts';
import { counted, listed, quoted } from '../explain/grammar.ts';
import {
  type CapturedFinding,
  type ChangedFinding,
  type Finding,
  type KnownPlace,
  type UnknownFinding,
} from '../explain/lookup-report.ts';
import { showHidden } from '../manifest/hidden-characters.ts';
import { shownName } from '../manifest/shown-name.ts';
import { type Tool } from '../manifest/tool.ts';
import { type Risk } from '../vocabulary.ts';
import { type Urls } from '../urls.ts';
import { element } from './element.ts';
import { categoryMark, link, riskMark } from './printed.ts';

/** What the items of a look-up need beside the finding. */
export interface Context {
  readonly urls: Urls;
  /** Present where some tool has no verdict of the catalogue. */
  readonly verdict: ((tool: Tool) => BrowserVerdict) | undefined;
}

/** One finding as an item of a list, with the level by which the list is ordered. */
export interface FindingItem {
  readonly risk: Risk;
  readonly item: HTMLElement;
}

const note = (...children: (Node | string)[]): HTMLElement => element('p', 'note', ...children);

/** A place of a definition with its verdict and, for an older one, what that means. */
export function placeItem(
  { server, tool, slug, version, current, category, risk }: KnownPlace,
  urls: Urls,
): HTMLElement {
  const shown = shownName(tool);
  const name = slug === undefined ? element('code', '', shown) : link(urls.tool(server, slug), shown);
  const now = slug === undefined ? 'has no such tool' : 'defines it otherwise';
  return element(
    'li',
    '',
    riskMark(risk),
    ' ',
    categoryMark(category),
    ' ',
    name,
    ' on ',
    link(urls.server(server), server),
    note(`version ${version}${current ? ', the newest captured' : `; the newest captured version ${now}`}`),
  );
}

/** What is known of one pasted tool. */
export const findingItem = (finding: Finding, context: Context): FindingItem =>
  finding.state === 'changed' || finding.state === 'unknown'
    ? judgedItem(finding, context)
    : capturedItem(finding, context);

function capturedItem({ places: [first, ...others], tool }: CapturedFinding, { urls }: Context): FindingItem {
  const item = first ? placeItem(first, urls) : element('li', '', shownName(tool.name));
  if (others.length > 0) item.append(note(`and ${counted(others.length, 'place')} more with the same words`));
  return { risk: first?.risk ?? 'low', item };
}

function judgedItem(finding: ChangedFinding | UnknownFinding, { urls, verdict }: Context): FindingItem {
  const name = element('code', '', shownName(finding.tool.name));
  const judged = verdict?.(finding.tool);
  const marks = judged ? [riskMark(judged.risk), ' ', categoryMark(judged.category), ' '] : [];
  const told = finding.state === 'changed' ? difference(finding, urls) : [elsewhere(finding, urls)];
  const item = element('li', 'flow', element('p', '', ...marks, name), ...told);
  if (judged) item.append(note(judgedSentence(judged)));
  return { risk: judged?.risk ?? 'low', item };
}

function judgedSentence({ policy, words, signals }: BrowserVerdict): string {
  const because = words.length > 0 ? `Decided by ${listed(words.map((one) => quoted(one)))}. ` : '';
  const reach = signals.length > 0 ? `Signals: ${signals.join(', ')}. ` : '';
  return `${because}${reach}Recommended: ${policy}.`;
}

/** Where the pasted and the captured definition part, and both descriptions where they are two. */
function difference({ tool, at, differs, description, added, removed }: ChangedFinding, urls: Urls): HTMLElement[] {
  const names = (paths: readonly string[]): string => listed(paths.map((path) => quoted(path)));
  const changes = [
    added.length > 0 ? ` New arguments: ${names(added)}.` : '',
    removed.length > 0 ? ` Gone: ${names(removed)}.` : '',
  ];
  const captured = link(urls.tool(at.server, at.slug), 'the captured one');
  const head = note('Differs from ', captured, ` in ${listed(differs)}.${changes.join('')}`);
  if (description === undefined) return [head];
  const text = (title: string, words: string): HTMLElement =>
    element(
      'div',
      'flow',
      element('h3', '', title),
      element('blockquote', 'quoted', showHidden(words.trim() || '(none)')),
    );
  return [head, element('div', 'columns', text('Captured', description), text('Pasted', tool.description))];
}

/** At most so many servers are named that have a tool of this name. */
const named = 4;

function elsewhere({ namesakes }: UnknownFinding, urls: Urls): HTMLElement {
  if (namesakes.length === 0) return note('No captured tool has this name.');
  const some = namesakes
    .slice(0, named)
    .flatMap(({ server, slug }, index) => [index > 0 ? ', ' : '', link(urls.tool(server, slug), server)]);
  const more = namesakes.length > named ? ` and ${String(namesakes.length - named)} more` : '';
  return note('A tool of this name and other words is on ', ...some, `${more}.`);
}
