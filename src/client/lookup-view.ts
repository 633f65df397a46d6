import { counted } from '../explain/grammar.ts';
import { lookupInput } from '../explain/lookup-input.ts';
import { type Finding, likelyServer, lookUp, lookupSummary, type KnownPlace } from '../explain/lookup-report.ts';
import { type Tool, type ToolDefinition } from '../manifest/tool.ts';
import { compareRisk } from '../vocabulary.ts';
import { type Urls, urlsUnder } from '../urls.ts';
import { element } from './element.ts';
import { lookupAnswers, placesOf } from './lookup-files.ts';
import { type Context, findingItem, placeItem } from './lookup-items.ts';
import { link } from './printed.ts';

/** What a look-up prints. `hash` is set for a hash, which the address may keep; a manifest never stands there. */
export interface LookupView {
  readonly message: string;
  readonly isWrong: boolean;
  readonly hash?: string;
  readonly view: readonly HTMLElement[];
}

/** Looks up what was pasted. Nothing of it leaves the browser but the first digits of hashes, in names of files. */
export async function lookUpText(text: string, base: string): Promise<LookupView> {
  const input = lookupInput(text);
  const urls = urlsUnder(base);
  switch (input.kind) {
    case 'nothing':
      return { message: '', isWrong: false, view: [] };
    case 'wrong': {
      const [first = '', ...more] = input.lines;
      const view = more.length === 0 ? [] : [list(more.slice(0, 20).map((line) => element('li', '', line)))];
      return { message: first, isWrong: true, view };
    }
    case 'hash':
      return { ...hashView(input.hash, await placesOf(input.hash, base), urls), isWrong: false, hash: input.hash };
    case 'manifest':
      return { ...(await manifestView(input.tools, input.gaps, base)), isWrong: false };
  }
}

const list = (items: readonly HTMLElement[]): HTMLElement => element('ul', 'entries', ...items);
const section = (title: string, ...body: HTMLElement[]): HTMLElement =>
  element('section', 'part flow', element('h2', '', title), ...body);

function hashView(hash: string, places: readonly KnownPlace[], urls: Urls): { message: string; view: HTMLElement[] } {
  if (places.length === 0)
    return {
      message: 'No captured definition has this hash.',
      view: [
        element(
          'p',
          'callout',
          'Either its server is not in the catalogue, or its definition is another than any captured one. Paste the whole tools/list answer instead: names then show which, and the rules judge what is new.',
        ),
      ],
    };
  const head = `${counted(places.length, 'tool')} of the catalogue ${places.length === 1 ? 'has' : 'have'} this definition.`;
  return {
    message: head,
    view: [section(`Definition ${hash.slice(0, 12)}…`, list(places.map((place) => placeItem(place, urls))))],
  };
}

async function manifestView(
  tools: readonly Tool[],
  gaps: readonly string[],
  base: string,
): Promise<{ message: string; view: HTMLElement[] }> {
  const urls = urlsUnder(base);
  const answers = await lookupAnswers(tools, base);
  const server = likelyServer(tools, answers);
  const isOther = tools.some(({ hash }) => answers.places(hash).length === 0);
  const [twin, judge] = await Promise.all([
    server !== undefined && isOther ? twinOf(urls.serverJson(server)) : undefined,
    isOther ? import('./lookup-judge.ts').then(({ judgeTools }) => judgeTools(tools)) : undefined,
  ]);
  const bySlug = new Map((twin?.tools ?? []).map((one) => [new URL(one.url).pathname, one.definition]));
  const findings = tools.map((tool) =>
    lookUp(tool, answers, server, (slug) => (server === undefined ? undefined : bySlug.get(urls.tool(server, slug)))),
  );
  const of = (state: Finding['state']): Finding[] => findings.filter((one) => one.state === state);
  const context = { urls, verdict: judge };
  const view = [
    ...gaps.map((line) => element('p', 'callout', line)),
    ...(server === undefined
      ? []
      : [element('p', '', 'Most of them are tools of ', link(urls.server(server), server), '.')]),
    ...part('Changed since the capture', of('changed'), context),
    ...part('Not in the catalogue', of('unknown'), context),
    ...part('Of an older captured version', of('older'), context),
    ...part('As captured', of('known'), context),
  ];
  return { message: lookupSummary(findings), view };
}

/** What is read of a server's JSON file. */
interface CapturedTools {
  readonly tools: readonly { readonly url: string; readonly definition: ToolDefinition }[];
}

async function twinOf(address: string): Promise<CapturedTools> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: status ${String(response.status)}`);
  return (await response.json()) as CapturedTools;
}

function part(title: string, findings: readonly Finding[], context: Context): HTMLElement[] {
  if (findings.length === 0) return [];
  const items = findings
    .map((finding) => findingItem(finding, context))
    .sort((a, b) => compareRisk(b.risk, a.risk))
    .map(({ item }) => item);
  return [section(`${title}: ${counted(findings.length, 'tool')}`, list(items))];
}
