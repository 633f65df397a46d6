import { type ServerRecord } from '../record.ts';
import { type Format, type PolicyScope } from '../policy/format.ts';
import policylayer from '../policy/formats/policylayer.ts';
import { type PolicyEntry } from '../policy/recommendation.ts';
import { defaultServerKey } from '../policy/server-key.ts';
import { counted } from './grammar.ts';
import { policyEffect } from './policy-sentences.ts';
import { type PolicyPanel } from './tool-page.ts';

/** The format whose snippet stands in the HTML. */
export const defaultFormat: Format = policylayer;

/** A snippet for one tool, or for a whole server, with everything its tab prints. */
export function policyPanel(
  server: Pick<ServerRecord, 'owner' | 'name' | 'facts'>,
  entries: readonly PolicyEntry[],
  scope: PolicyScope,
  format: Format = defaultFormat,
): PolicyPanel {
  const target = { serverKey: defaultServerKey(server.owner, server.name), serverTitle: server.facts.title };
  const enforced = entries.map((entry) => ({ entry, enforcement: format.enforce(entry.recommendation) }));
  const degraded = enforced.filter(({ enforcement }) => enforcement.badge !== 'enforced');
  const [first] = enforced;
  const does =
    scope === 'tool' && first
      ? policyEffect(first.entry.tool, first.entry.recommendation, first.enforcement, scope)
      : `The document lists ${counted(entries.length, 'tool')}, so pasting it switches none off by accident; tools that a later version adds are denied until they are listed.`;
  return {
    format: format.id,
    title: format.title,
    fileName: format.fileName,
    language: format.language,
    text: format.render(target, entries),
    badge: degraded[0]?.enforcement.badge ?? 'enforced',
    badgeWhy: degraded[0]?.enforcement.why ?? '',
    does,
    merge: format.merge(scope),
    where: format.where,
    steps: format.steps(target),
    docs: format.docs,
    checked: format.checked,
  };
}
