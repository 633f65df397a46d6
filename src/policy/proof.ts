import { alike } from './alike.ts';
import { isStricter } from './degrade.ts';
import { editionEntries, freedIn } from './edition.ts';
import { type Evaluator, type Format, type PolicyTarget } from './format.ts';
import { profileEntries, profiles, type ProfiledTool } from './profiles.ts';
import { type DecisionKind, type PolicyEntry } from './recommendation.ts';
import { breaking, passingArguments } from './sample-arguments.ts';

/** A tool that no document names: stands for those of a later version. */
export const laterTool = 'a_tool_of_a_later_version';

/** What was proved about texts of one format for one server, and what failed, one line each. */
export interface Proof {
  /** Emitted texts that were read back. */
  readonly policies: number;
  /** Decisions that were asked for and compared. */
  readonly decisions: number;
  readonly failures: readonly string[];
}

/** The document of a server where the reader puts it. */
export const installed = (format: Format, target: PolicyTarget, entries: readonly PolicyEntry[]): string =>
  format.merged(
    format.start(target),
    format.render(target, entries, 'server'),
    target,
    entries.map(({ tool }) => tool),
  );

/** Compares what a text does with what the page says, for calls that pass all conditions and calls that break one. */
function compare(
  format: Format,
  target: PolicyTarget,
  entry: PolicyEntry,
  scope: 'tool' | 'server',
  decide: Evaluator,
): { asked: number; failures: string[] } {
  const { as, named, badge } = format.enforce(entry, target, scope);
  const { conditions, decision } = entry.recommendation;
  const failures: string[] = [];
  const got = decide(entry.tool, passingArguments(entry));
  if (named && got.kind !== as) failures.push(`${entry.tool} is ${got.kind}, its page says ${as}`);
  if (named && got.kind === 'limit' && decision.kind === 'limit')
    if (got.max !== decision.max || got.window !== decision.window) failures.push(`${entry.tool} has another limit`);
  const isLooser = isStricter(decision.kind, as) && !(decision.kind === 'hide' && as === 'deny');
  if (isLooser && badge !== 'cannot deny') failures.push(`${entry.tool}: ${as} under the badge “${badge}”`);
  const tested = badge === 'enforced' || badge === 'cannot limit' ? conditions : [];
  for (const condition of tested) {
    const broken = decide(entry.tool, { ...passingArguments(entry), [condition.argument]: breaking(condition) });
    if (broken.kind !== 'deny' && broken.kind !== 'hide')
      failures.push(`${entry.tool} passes with ${condition.argument} broken`);
  }
  return { asked: 1 + tested.length, failures };
}

/** What may become of a tool whose claims are not known, by what a page says of later ones. */
const asPromised: Readonly<Record<Format['unlisted'], readonly DecisionKind[]>> = {
  deny: ['deny', 'hide'],
  ask: ['ask'],
  claims: ['ask', 'allow'],
};

/** The documents that a server's page offers: each profile and, where that is another text, its working edition. */
function documents(
  format: Format,
  target: PolicyTarget,
  tools: readonly ProfiledTool[],
): { id: string; entries: readonly PolicyEntry[] }[] {
  const writing = { format, target, scope: 'server' } as const;
  return profiles.flatMap((profile) => {
    const entries = profileEntries(profile, tools);
    const strict = { id: profile.id, entries };
    if (freedIn(entries, writing) === 0) return [strict];
    return [strict, { id: `${profile.id}, working`, entries: editionEntries('working', entries, writing) }];
  });
}

/** Each document: every tool gets exactly the decision that the page shows, and no rule is idle. */
export function proveProfiles(format: Format, target: PolicyTarget, tools: readonly ProfiledTool[]): Proof {
  const found = documents(format, target, tools).map(({ id, entries }) => {
    const known = { ...target, tools: entries };
    const others = alike(entries);
    const text = installed(format, target, entries);
    const decide = format.evaluate(text, known);
    const compared = entries.map((entry) =>
      compare(format, { ...target, tools: others(entry.tool) }, entry, 'server', decide),
    );
    const later = decide(laterTool).kind;
    const isOpen = !asPromised[format.unlisted].includes(later);
    return {
      decisions: compared.reduce((sum, { asked }) => sum + asked, 1),
      failures: [
        ...compared.flatMap(({ failures }) => failures),
        ...(format.remarks?.(text, known) ?? []),
        ...(isOpen ? [`later tools are ${later}, the page says ${format.unlisted}`] : []),
      ].map((line) => `${format.id}, ${id}: ${line}`),
    };
  });
  return {
    policies: found.length,
    decisions: found.reduce((sum, { decisions }) => sum + decisions, 0),
    failures: found.flatMap(({ failures }) => failures),
  };
}

/** Each tool's snippet, merged into a policy that decides nothing yet: the tool gets its decision, no sibling does. */
export function proveSnippets(format: Format, target: PolicyTarget, tools: readonly ProfiledTool[]): Proof {
  const start = format.start(target);
  const known = { ...target, tools };
  const others = alike(tools);
  const before = format.evaluate(start, known);
  const untouched = new Map(tools.map(({ tool }) => [tool, before(tool).kind]));
  const failures: string[] = [];
  let decisions = 0;
  for (const entry of tools) {
    const own = { ...target, tools: others(entry.tool) };
    const snippet = format.render(own, [entry], 'tool');
    const decide = format.evaluate(format.merged(start, snippet, target, [entry.tool]), known);
    const compared = compare(format, own, entry, 'tool', decide);
    const shared = new Set(format.enforce(entry, own, 'tool').shares);
    failures.push(...compared.failures.map((line) => `${format.id}: ${line}`));
    decisions += compared.asked + tools.length - 1;
    for (const [sibling, kind] of untouched)
      if (sibling !== entry.tool && !shared.has(sibling) && decide(sibling).kind !== kind)
        failures.push(`${format.id}: the snippet for ${entry.tool} changes ${sibling}`);
  }
  return { policies: tools.length, decisions, failures };
}

/** The first `count` numbers with half of `width` bits set, for the smallest width that has so many. */
function balancedWords(count: number): { width: number; words: readonly number[] } {
  for (let width = 1; ; width += 1) {
    const half = Math.floor(width / 2);
    const isBalanced = (word: number): boolean => word.toString(2).replaceAll('0', '').length === half;
    const words = Array.from({ length: 2 ** width }, (_, word) => word).filter(isBalanced);
    if (words.length >= count) return { width, words };
  }
}

/**
 * Snippets merged into a document that lists the whole server, strictly. Instead of one merge per tool there is one
 * per bit: each tool has a word of its own with half of the bits set, and a merge holds the snippets of all tools with
 * its bit. Of two such words each has a bit that the other lacks, so for every ordered pair of tools one merge holds
 * the snippet of the first and not of the second, and every influence of a snippet on a sibling would show.
 */
export function proveMerges(format: Format, target: PolicyTarget, tools: readonly ProfiledTool[]): Proof {
  const strict = profiles.find(({ id }) => id === 'strict');
  if (!strict) throw new Error('there is no strict profile');
  const known = { ...target, tools };
  const others = alike(tools);
  const base = installed(format, target, profileEntries(strict, tools));
  const before = format.evaluate(base, known);
  const failures: string[] = [];
  const { width, words } = balancedWords(tools.length);
  for (let bit = 0; bit < width; bit += 1) {
    const isMerged = (_: unknown, index: number): boolean => (((words[index] ?? 0) >> bit) & 1) === 1;
    const chosen = tools.filter(isMerged);
    const names = chosen.map(({ tool }) => tool);
    const own = { ...target, tools: chosen.flatMap(({ tool }) => others(tool)) };
    const after = format.evaluate(format.merged(base, format.render(own, chosen, 'tool'), target, names), known);
    const enforced = chosen.map((entry) => ({ entry, own: { ...target, tools: others(entry.tool) } }));
    const compared = enforced.flatMap((one) => compare(format, one.own, one.entry, 'tool', after).failures);
    failures.push(...compared.map((line) => `${format.id}, merged: ${line}`));
    const shared = new Set(enforced.flatMap((one) => format.enforce(one.entry, one.own, 'tool').shares ?? []));
    for (const { tool } of tools.filter((one, index) => !isMerged(one, index) && !shared.has(one.tool)))
      if (after(tool).kind !== before(tool).kind) failures.push(`${format.id}, merged: a snippet changes ${tool}`);
  }
  return { policies: width, decisions: width * tools.length, failures };
}
