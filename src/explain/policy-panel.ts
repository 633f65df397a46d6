import { type Format, type PolicyScope, type PolicyTarget } from '../policy/format.ts';
import { type PolicyEntry } from '../policy/recommendation.ts';
import { defaultServerKey } from '../policy/server-key.ts';
import { policyEffect, serverEffect } from './policy-sentences.ts';
import { type PolicyPanel } from './tool-page.ts';

/** The target of a reader who has not said what the server is called in their configuration. */
export const defaultTarget = (server: {
  readonly owner: string;
  readonly name: string;
  readonly facts: { readonly title: string };
  readonly provenance: { readonly version: string };
}): PolicyTarget => ({
  serverKey: defaultServerKey(server.owner, server.name),
  serverTitle: server.facts.title,
  version: server.provenance.version,
});

/** A snippet for one tool, or for a whole server, with everything its panel prints. Runs in the browser too. */
export function policyPanel(
  target: PolicyTarget,
  entries: readonly PolicyEntry[],
  scope: PolicyScope,
  format: Format,
): PolicyPanel {
  const enforced = entries.map((entry) => ({ entry, enforcement: format.enforce(entry, target, scope) }));
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
    badgeWhy: worst?.enforcement.why ?? '',
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
