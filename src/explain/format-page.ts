import { alike } from '../policy/alike.ts';
import { type Enforcement, type Format, type PolicyTarget } from '../policy/format.ts';
import { type Decision, type PolicyEntry } from '../policy/recommendation.ts';
import { sentenceCase } from './grammar.ts';
import { policyPanel } from './policy-panel.ts';
import { decisionLabel, laterTools } from './policy-sentences.ts';
import { proofSentence } from './proof-line.ts';
import { type PolicyPanel } from './tool-page.ts';

/** What becomes of one kind of decision in a format. */
export interface AbilityRow extends Pick<Enforcement, 'badge' | 'why'> {
  readonly decision: string;
  readonly as: string;
}

/** Everything the page of one format prints. */
export interface FormatPage {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly abilities: readonly AbilityRow[];
  readonly cannot: readonly string[];
  readonly traps: readonly string[];
  readonly later: string;
  /** In which program its texts were proved, or that none was asked. */
  readonly proof: string;
  /** How to limit and to block a tool, with one of the example's tools. */
  readonly howTo: readonly { readonly question: string; readonly answer: string }[];
  /** The recommended profile of a real server, and the snippets of some of its tools. */
  readonly server: { readonly title: string; readonly panel: PolicyPanel };
  readonly snippets: readonly { readonly tool: string; readonly decision: string; readonly panel: PolicyPanel }[];
}

const asked: readonly Decision[] = [
  { kind: 'allow' },
  { kind: 'limit', max: 30, window: 'minute' },
  { kind: 'ask' },
  { kind: 'deny' },
  { kind: 'hide' },
];

const results: Readonly<Record<Decision['kind'], string>> = {
  allow: 'allowed',
  limit: 'limited',
  ask: 'asked about',
  deny: 'refused',
  hide: 'taken off the list and refused',
};

/** What a format makes of each decision, for a tool of a plain name. */
export const abilities = (format: Format, target: PolicyTarget): AbilityRow[] =>
  asked.map((decision) => {
    const recommendation = { decision, reason: '', conditions: [], withoutConditions: undefined };
    const { as, badge, why } = format.enforce({ tool: 'a_tool', recommendation }, target, 'tool');
    return { decision: sentenceCase(decisionLabel(decision)), as: sentenceCase(results[as]), badge, why };
  });

/** One tool for each kind of decision that a server's tools have. */
function samples(entries: readonly PolicyEntry[]): PolicyEntry[] {
  const kinds = Map.groupBy(entries, ({ recommendation }) => recommendation.decision.kind);
  return asked.flatMap(({ kind }) => kinds.get(kind)?.slice(0, 1) ?? []);
}

/** The page of one format, with a real server as its example. */
export function formatPage(format: Format, target: PolicyTarget, entries: readonly PolicyEntry[]): FormatPage {
  const tool = samples(entries).at(-1)?.tool ?? 'a tool';
  const others = alike(entries);
  return {
    id: format.id,
    title: format.title,
    about: format.about,
    abilities: abilities(format, target),
    cannot: format.cannot,
    proof: proofSentence(format.id),
    traps: format.traps,
    later: `A server’s document lists its tools one by one; tools that appear later are ${laterTools[format.unlisted]}${format.unlisted === 'deny' ? ' until they are listed' : ''}.`,
    howTo: [
      { question: `Can ${tool} be limited?`, answer: format.howTo.limit(tool) },
      { question: `How is ${tool} blocked?`, answer: format.howTo.block(tool) },
    ],
    server: { title: target.serverTitle, panel: policyPanel(target, entries, 'server', format) },
    snippets: samples(entries).map((entry) => ({
      tool: entry.tool,
      decision: sentenceCase(decisionLabel(entry.recommendation.decision)),
      panel: policyPanel({ ...target, tools: others(entry.tool) }, [entry], 'tool', format),
    })),
  };
}
