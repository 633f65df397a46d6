import { alike } from '../policy/alike.ts';
import { type Enforcement, type Format, type PolicyTarget } from '../policy/format.ts';
import { atLeast, type ProfiledTool, profileEntries, profiles } from '../policy/profiles.ts';
import { type DecisionKind, type JudgedEntry } from '../policy/recommendation.ts';
import { stackDocuments, type StackDocuments, toldApart } from '../policy/stack-documents.ts';
import { type DecidedTool } from './decided-tool.ts';
import { counted } from './grammar.ts';
import { type JudgedServer, type JudgedTool } from './judged-server.ts';
import { type StackChoice } from './stack-choice.ts';
import { isOfLeg, legIds } from './stack-legs.ts';

/** A server of the catalogue under the reader's own key. */
export interface StackServer {
  readonly key: string;
  readonly server: JudgedServer;
}

/** One policy for a whole stack, and what becomes of each tool. */
export interface StackPlan {
  readonly format: Format;
  readonly parts: readonly { readonly target: PolicyTarget; readonly entries: readonly JudgedEntry[] }[];
  readonly documents: StackDocuments;
  readonly tools: readonly DecidedTool[];
  /** What is wrong with keys of the reader for this target, a sentence each. */
  readonly problems: readonly string[];
}

const reasons = { ask: 'You are asked before every tool of this leg.', hide: 'You took this leg away.' } as const;

/** An entry with the strictest of what the reader chose for the legs that its tool stands under. */
function withLegs(entry: JudgedEntry, tool: JudgedTool | undefined, { legs }: StackChoice): JudgedEntry {
  const chosen = legIds.filter((leg) => tool !== undefined && isOfLeg(tool, leg)).map((leg) => legs[leg]);
  const kind = chosen.includes('hide') ? 'hide' : chosen.includes('ask') ? 'ask' : undefined;
  return kind ? { ...entry, recommendation: atLeast(entry, kind, reasons[kind]) } : entry;
}

/** The entries of one server under the reader's profile and legs, in the server's own order. */
function entriesOf({ tools }: JudgedServer, choice: StackChoice): JudgedEntry[] {
  const profile = profiles.find(({ id }) => id === choice.profile);
  const profiled = tools.map(({ entry, risk }): ProfiledTool => ({ ...entry, risk }));
  const entries = profile ? profileEntries(profile, profiled) : tools.map(({ entry }) => entry);
  return entries.map((entry, index) => withLegs(entry, tools[index], choice));
}

/** Writes the policy of a stack for one target. Pure; runs in the browser. */
export function stackPlan(format: Format, servers: readonly StackServer[], choice: StackChoice): StackPlan {
  const parts = toldApart(
    format,
    servers.map(({ key, server }) => ({
      target: { serverKey: key, serverTitle: server.title, version: server.version },
      entries: entriesOf(server, choice),
    })),
  );
  const tools = servers.flatMap(({ key, server }, at) => {
    const { target, entries } = parts[at] ?? { target: undefined, entries: [] };
    const near = alike(entries);
    return server.tools.flatMap((tool, index): DecidedTool[] => {
      const entry = entries[index];
      if (!target || !entry) return [];
      const { as, badge } = format.enforce(entry, { ...target, tools: near(entry.tool) }, 'server');
      return [{ ...tool, server: server.title, key, as, badge }];
    });
  });
  const problems = servers.flatMap(({ key }) => format.keyProblem?.(key) ?? []);
  return { format, parts, documents: stackDocuments(format, parts), tools, problems };
}

const sum = (tools: readonly DecidedTool[]): number => tools.reduce((all, { tokens }) => all + tokens, 0);

/** How many tools run, ask and are refused, and what that means for the model's context: a sentence each. */
export function planFigures({ tools, format }: StackPlan): string[] {
  const having = (...kinds: DecisionKind[]): DecidedTool[] => tools.filter(({ as }) => kinds.includes(as));
  const [hidden, denied] = [having('hide'), having('deny')];
  const share = (some: readonly unknown[]): string =>
    `${String(Math.round((100 * some.length) / Math.max(1, tools.length)))} %`;
  const asked = having('ask');
  const is = (some: readonly unknown[]): string => (some.length === 1 ? 'is' : 'are');
  return [
    `Of ${counted(tools.length, 'tool')}, ${String(having('allow', 'limit').length)} run without a question, ${String(asked.length)} (${share(asked)}) ask first, ${String(having('deny', 'hide').length)} ${is(having('deny', 'hide'))} refused.`,
    `All definitions weigh ${counted(sum(tools), 'token')} in a model’s context.${hidden.length > 0 ? ` ${format.title} hides ${counted(hidden.length, 'tool')}, which saves ${counted(sum(hidden), 'token')}.` : ''}`,
    ...(denied.length > 0
      ? [
          `${counted(denied.length, 'tool')} ${is(denied)} refused but still shown to the model: hiding what you deny would save ${counted(sum(denied), 'token')} more.`,
        ]
      : []),
    ...shortfalls(tools),
  ];
}

/** What the target cannot do as recommended, counted by badge. */
function shortfalls(tools: readonly DecidedTool[]): string[] {
  const of = (badge: Enforcement['badge']): number => tools.filter((tool) => tool.badge === badge).length;
  const lines = [
    [of('cannot deny'), 'cannot be refused here and gets less than recommended'],
    [of('denies instead'), 'is refused because this target can do nothing milder'],
    [of('asks instead'), 'asks because this target can do nothing milder'],
  ] as const;
  return lines.flatMap(([count, what]) => (count > 0 ? [`${counted(count, 'tool')}: each ${what}.`] : []));
}
