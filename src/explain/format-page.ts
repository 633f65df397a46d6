import { alike } from '../policy/alike.ts';
import { type Enforcement, type Format, type PolicyTarget } from '../policy/format.ts';
import { oneOfEach, plainly, type Decision, type JudgedEntry } from '../policy/recommendation.ts';
import { snippet, type Snippet } from '../policy/snippet.ts';
import { sentenceCase } from './grammar.ts';
import { serverPanel } from './policy-panel.ts';
import { decisionLabel, effect, laterTools, leftOut, type Enforced } from './policy-sentences.ts';
import { proofSentence } from './proof-line.ts';
import { formatReference, type ReferencePage } from './format-reference.ts';
import { type PolicyPanel } from './tool-page.ts';

/** The text about one tool, and what it does. */
export interface SnippetRow extends Snippet, Pick<Enforcement, 'badge'> {
  readonly tool: string;
  readonly decision: string;
  readonly does: string;
}

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
  readonly language: string;
  readonly abilities: readonly AbilityRow[];
  readonly cannot: readonly string[];
  readonly traps: readonly string[];
  readonly later: string;
  readonly reference: ReferencePage;
  /** In which program its texts were proved, or that none was asked. */
  readonly proof: string;
  /** How to limit and to block a tool, with one of the example's tools. */
  readonly howTo: readonly { readonly question: string; readonly answer: string }[];
  /** The recommended profile of a real server, in its working edition too where that is another. */
  readonly server: { readonly title: string; readonly panel: PolicyPanel; readonly working: PolicyPanel | undefined };
  /** What some of its tools get by themselves. */
  readonly snippets: readonly SnippetRow[];
}

const results: Readonly<Record<Decision['kind'], string>> = {
  allow: 'allowed',
  limit: 'limited',
  ask: 'asked about',
  deny: 'refused',
  hide: 'taken off the list and refused',
};

/** What a format makes of each decision, for a tool of a plain name. */
export const abilities = (format: Format, target: PolicyTarget): AbilityRow[] =>
  oneOfEach.map((decision) => {
    const { as, badge, why } = format.enforce({ tool: 'a_tool', recommendation: plainly(decision) }, target, 'tool');
    return { decision: sentenceCase(decisionLabel(decision)), as: sentenceCase(results[as]), badge, why };
  });

/** One tool for each kind of decision that a server's tools have. */
function samples(entries: readonly JudgedEntry[]): JudgedEntry[] {
  const kinds = Map.groupBy(entries, ({ recommendation }) => recommendation.decision.kind);
  return oneOfEach.flatMap(({ kind }) => kinds.get(kind)?.slice(0, 1) ?? []);
}

function row(format: Format, target: PolicyTarget, entry: JudgedEntry): SnippetRow {
  const enforced: Enforced = { entry, enforcement: format.enforce(entry, target, 'tool') };
  const { text, note } = snippet(format, target, entry);
  return {
    tool: entry.tool,
    decision: sentenceCase(decisionLabel(entry.recommendation.decision)),
    badge: enforced.enforcement.badge,
    does: text === undefined ? leftOut(enforced, format) : effect(enforced, format.title),
    text,
    note,
  };
}

/** The page of one format, with a real server as its example. */
export function formatPage(format: Format, target: PolicyTarget, entries: readonly JudgedEntry[]): FormatPage {
  const example = samples(entries).at(-1)?.tool;
  const tool = example ?? 'a tool';
  const one = example === undefined ? tool : `a tool, say ${example},`;
  const others = alike(entries);
  const panel = serverPanel({ format, target, edition: 'strict' }, entries);
  return {
    id: format.id,
    title: format.title,
    about: format.about,
    language: format.language,
    abilities: abilities(format, target),
    cannot: format.cannot,
    proof: proofSentence(format.id),
    traps: format.traps,
    reference: formatReference(format),
    later: `A server’s document lists its tools one by one; ${laterTools(format.unlisted)}${format.unlisted === 'deny' ? ' until they are listed' : ''}.`,
    howTo: [
      { question: `Can ${one} be limited?`, answer: format.howTo.limit(tool) },
      { question: `How is ${one} blocked?`, answer: format.howTo.block(tool) },
    ],
    server: {
      title: target.serverTitle,
      panel,
      working: panel.editions === '' ? undefined : serverPanel({ format, target, edition: 'working' }, entries),
    },
    snippets: samples(entries).map((entry) => row(format, { ...target, tools: others(entry.tool) }, entry)),
  };
}
