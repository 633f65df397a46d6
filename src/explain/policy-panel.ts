import { type Enforcement, type Format, type PolicyScope, type PolicyTarget } from '../policy/format.ts';
import { alike, withOthers } from '../policy/alike.ts';
import { type PolicyEntry } from '../policy/recommendation.ts';
import { defaultServerKey } from '../policy/server-key.ts';
import { counted } from './grammar.ts';
import { policyEffect, serverEffect } from './policy-sentences.ts';
import { type PolicyPanel } from './tool-page.ts';

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

/** Why tools of a server get something else than recommended, with the number of tools for each reason. */
const reasons = (degraded: readonly Enforcement[]): string =>
  [...Map.groupBy(degraded, ({ why }) => why)]
    .map(([why, same]) => `${counted(same.length, 'tool')}: ${why}`)
    .join(' ');

/** A snippet for one tool, or for a whole server, with everything its panel prints. Runs in the browser too. */
export function policyPanel(
  target: PolicyTarget,
  entries: readonly PolicyEntry[],
  scope: PolicyScope,
  format: Format,
): PolicyPanel {
  const others = alike(withOthers(entries, target.tools));
  const enforced = entries.map((entry) => ({
    entry,
    enforcement: format.enforce(entry, { ...target, tools: others(entry.tool) }, scope),
  }));
  const degraded = enforced.filter(({ enforcement }) => enforcement.badge !== 'enforced');
  const worst = degraded.find(({ enforcement }) => enforcement.badge === 'cannot deny') ?? degraded[0];
  const [first] = enforced;
  const isTool = scope === 'tool' && first !== undefined;
  return {
    format: format.id,
    title: format.title,
    fileName: format.fileName,
    language: format.language,
    text: format.render(target, entries, scope),
    badge: worst?.enforcement.badge ?? 'enforced',
    badgeWhy: isTool ? first.enforcement.why : reasons(degraded.map(({ enforcement }) => enforcement)),
    does: isTool
      ? policyEffect(first.entry, first.enforcement)
      : serverEffect(
          enforced.map(({ enforcement }) => enforcement),
          format.unlisted,
          target.version,
        ),
    merge: format.merge(scope),
    where: format.where,
    steps: format.steps(target),
    docs: format.docs,
    checked: format.checked,
    keyLabel: format.keyLabel,
    keyProblem: format.keyProblem?.(target.serverKey),
  };
}
