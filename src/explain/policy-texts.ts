import { formatGroups } from '../policy/format-groups.ts';
import { type ServerRecord } from '../record.ts';
import { counted } from './grammar.ts';
import { judgedEntry } from './judged-entry.ts';
import { defaultTarget, serverPanel } from './policy-panel.ts';
import { type PolicyPanel } from './tool-page.ts';

/** The recommended policy of a server in the words of every target: what readers without scripts choose from. */
export interface PolicyTexts {
  readonly title: string;
  readonly about: string;
  readonly server: string;
  readonly groups: readonly { readonly title: string; readonly panels: readonly PolicyPanel[] }[];
}

/** Everything that the page of a server's policy texts prints. */
export function policyTexts(server: ServerRecord): PolicyTexts {
  const target = defaultTarget(server);
  const entries = server.tools.map(judgedEntry);
  const groups = formatGroups.map(({ title, formats }) => ({
    title,
    panels: formats.map((format) => serverPanel({ format, target, edition: 'strict' }, entries)),
  }));
  const targets = groups.reduce((sum, { panels }) => sum + panels.length, 0);
  return {
    title: `Policies for ${server.facts.title}`,
    about: `What is recommended for ${counted(entries.length, 'tool')} of ${server.facts.title} as of ${target.version}, written for ${counted(targets, 'target')}.`,
    server: server.facts.title,
    groups,
  };
}
