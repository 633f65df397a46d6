import { alike } from '../policy/alike.ts';
import { editionEntries, freedIn, type Edition } from '../policy/edition.ts';
import { type Enforcement, type Format, type PolicyScope, type PolicyTarget } from '../policy/format.ts';
import { type JudgedEntry } from '../policy/recommendation.ts';
import { defaultServerKey } from '../policy/server-key.ts';
import { snippet, standsAlone, type Snippet } from '../policy/snippet.ts';
import { shownName } from '../manifest/shown-name.ts';
import { counted, listed } from './grammar.ts';
import { policyAnswers } from './policy-answers.ts';
import { briefEffect, effect, laterTools, leftOut, serverEffect, type Enforced } from './policy-sentences.ts';
import { proofLine } from './proof-line.ts';
import { type OtherText, type PolicyPanel, type ToolPolicyPanel } from './tool-page.ts';

/** What a document is pinned to: captures of pages have a date and no version. */
const versionOf = ({ version, capturedAt }: { readonly version: string; readonly capturedAt: string }): string =>
  version === 'unversioned' ? `the capture of ${capturedAt}` : version;

/** The target of a reader who has not said what the server is called in their configuration. */
export const defaultTarget = (server: {
  readonly owner: string;
  readonly name: string;
  readonly facts: { readonly title: string };
  readonly provenance: { readonly version: string; readonly capturedAt: string };
}): PolicyTarget => ({
  serverKey: defaultServerKey(server.owner, server.name),
  serverTitle: server.facts.title,
  version: versionOf(server.provenance),
});

/** What a reader has chosen: where the policy is for, and what becomes of limits that it cannot keep. */
export interface Choice {
  readonly format: Format;
  readonly target: PolicyTarget;
  readonly edition: Edition;
}

/** A tool as a text has it, beside those that its target may take for it. */
const enforced = (
  entry: JudgedEntry,
  { format, target }: Choice,
  scope: PolicyScope,
  tools: readonly JudgedEntry[],
): Enforced => ({ entry, enforcement: format.enforce(entry, { ...target, tools }, scope) });

/** What a panel takes from its format. */
const fixed = ({ format, target }: Choice, scope: PolicyScope) => ({
  format: format.id,
  title: format.title,
  fileName: format.fileName,
  language: format.language,
  merge: format.merge(scope),
  where: format.where,
  steps: format.steps(target),
  docs: format.docs,
  checked: format.checked,
  proof: proofLine(format.id),
  keyLabel: format.keyLabel,
  keyProblem: format.keyProblem?.(target.serverKey),
});

/** Why tools of a server get something else than recommended, with the number of tools for each reason. */
const reasons = (degraded: readonly Enforcement[]): string =>
  [...Map.groupBy(degraded, ({ why }) => why)]
    .map(([why, same]) => `${counted(same.length, 'tool')}: ${why}`)
    .join(' ');

/** From the one that a reader most needs to know. */
const gravest: readonly Enforcement['badge'][] = ['cannot deny', 'cannot limit'];

function editionsOf(choice: Choice, entries: readonly JudgedEntry[], scope: PolicyScope): string {
  const freed = freedIn(entries, { ...choice, scope });
  if (freed === 0) return '';
  return `${choice.format.title} cannot count calls: the strict text refuses tools with a limit, the working one lets ${String(freed)} of them run without it, and none that can destroy or pay.`;
}

/** The document of a whole server. Runs in the browser too. */
export function serverPanel(choice: Choice, entries: readonly JudgedEntry[]): PolicyPanel {
  const { format, target, edition } = choice;
  const written = editionEntries(edition, entries, { format, target, scope: 'server' });
  const others = alike(written);
  const all = written.map((entry) => enforced(entry, choice, 'server', others(entry.tool)).enforcement);
  const degraded = all.filter(({ badge }) => badge !== 'enforced');
  const worst = gravest.find((one) => degraded.some(({ badge }) => badge === one)) ?? degraded[0]?.badge;
  return {
    ...fixed(choice, 'server'),
    text: format.render(target, written, 'server'),
    note: '',
    other: undefined,
    badge: worst ?? 'enforced',
    badgeWhy: reasons(degraded),
    does: serverEffect(all, format, target.version),
    editions: editionsOf(choice, entries, 'server'),
  };
}

/** What a snippet does to the other tools. */
const restOf = ({ enforcement: { shares } }: Enforced): string =>
  shares
    ? `the rule is also that of ${listed(shares.map(shownName))}, and every other tool stays as it was`
    : 'the snippet leaves every other tool as it was';

/**
 * The policy of one tool among the `others` of its server. What is safe to copy without a thought comes first: the
 * snippet where it stands alone, else the document of the whole server, whose text `withServerText` adds.
 * @param tools how many the server has
 */
export function toolPanel(
  choice: Choice,
  entry: JudgedEntry,
  others: readonly JudgedEntry[],
  tools = others.length + 1,
): ToolPolicyPanel {
  const { format, target, edition } = choice;
  const written = (scope: PolicyScope): JudgedEntry =>
    editionEntries(edition, [entry], { format, target, scope })[0] ?? entry;
  const rest = editionEntries(edition, others, { format, target, scope: 'server' });
  const near = alike(rest)(entry.tool).filter(({ tool }) => tool !== entry.tool);
  const known = { ...target, tools: near };
  const alone = snippet(format, known, written('tool'));
  const isSafe = standsAlone(format, known, written('tool'), rest, alone);
  const scope = isSafe ? 'tool' : 'server';
  const own = enforced(written(scope), choice, scope, near);
  const toTheRest = isSafe
    ? `Merged into a policy, ${restOf(own)}.`
    : `The document lists ${counted(tools, 'tool')} of ${target.serverTitle} as of ${target.version}; ${laterTools(format.unlisted)}.`;
  return {
    ...fixed(choice, scope),
    text: isSafe ? alone.text : undefined,
    note:
      alone.text === undefined
        ? leftOut(enforced(written('tool'), choice, 'tool', near), format)
        : isSafe
          ? alone.note
          : '',
    other: isSafe ? undefined : otherSnippet(alone, entry, target),
    badge: own.enforcement.badge,
    badgeWhy: own.enforcement.why,
    does: `${effect(own, format.title)} ${toTheRest}`,
    editions: '',
    effect: briefEffect(own, format.title),
    answers: policyAnswers({ ...own, format, target, scope }),
  };
}

/** A snippet that may not be pasted by itself, below the document of the whole server. */
const otherSnippet = ({ text, note }: Snippet, { tool }: JudgedEntry, target: PolicyTarget): OtherText | undefined =>
  text === undefined
    ? undefined
    : {
        title: `The entry for ${shownName(tool)} alone`,
        note: `${note} Alone it would refuse others of ${target.serverTitle}.`.trim(),
        text,
      };

/** The panel of a tool with the document of its whole server, `entries`: the text to copy, or else the other one. */
export function withServerText(
  panel: ToolPolicyPanel,
  choice: Choice,
  entries: readonly JudgedEntry[],
): ToolPolicyPanel {
  const { text = '', editions } = serverPanel(choice, entries);
  if (panel.text === undefined) return { ...panel, text, editions };
  const title = `All ${counted(entries.length, 'tool')} of ${choice.target.serverTitle} in one document`;
  const whole = { title, note: choice.format.merge('server'), text };
  return { ...panel, editions, other: entries.length > 1 ? whole : undefined };
}
