import { type AttackStatus } from '../../manifest/prose.ts';
import { type AttackFacts, type ToolSummary } from '../../record.ts';
import { type Urls } from '../../urls.ts';

/** A pattern as the index shows it. */
export interface AttackRow {
  readonly title: string;
  readonly url: string;
  readonly summary: string;
  readonly status: string;
  /** Tools that open it; 0 for patterns that no single definition can show. */
  readonly tools: number;
  readonly toolsUrl: string;
}

/** Patterns of one class. */
export interface AttackGroup {
  readonly id: string;
  readonly label: string;
  readonly about: string;
  readonly attacks: readonly AttackRow[];
}

const words: Readonly<Record<AttackStatus, string>> = {
  'in the wild': 'Seen in the wild',
  demonstrated: 'Demonstrated',
  theoretical: 'Theoretical',
};

/** How far a pattern has come. Incidents that did not go through MCP are said to be others. */
export function statusWords({ status, incidents }: Pick<AttackFacts, 'status' | 'incidents'>): string {
  const seen = incidents.filter(({ kind }) => kind === 'incident');
  return status === 'in the wild' && seen.every(({ mcp }) => !mcp) ? `${words[status]}, outside MCP` : words[status];
}

/** How many tools open each pattern. */
export function toolsOpenTo(tools: readonly Pick<ToolSummary, 'attacks'>[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const slug of tools.flatMap(({ attacks }) => attacks)) counts.set(slug, (counts.get(slug) ?? 0) + 1);
  return counts;
}

/** Place of a pattern's list of tools on its page. */
export const toolsAnchor = 'tools';

/** Where a pattern names no class. */
const unsorted = { id: 'patterns', label: 'Patterns', about: 'What the abilities of tools are abused for.' };

/** The patterns by class, in the order of the first of each. Classes without a pattern are left out. */
export function attackGroups(
  attacks: readonly AttackFacts[],
  tools: readonly Pick<ToolSummary, 'attacks'>[],
  urls: Urls,
): AttackGroup[] {
  const counts = toolsOpenTo(tools);
  return [...Map.groupBy(attacks, (attack) => attack.class?.id).values()].flatMap((held) => {
    const [first] = held;
    if (!first) return [];
    const rows = held.map((attack) => ({
      title: attack.title,
      url: urls.attack(attack.slug),
      summary: attack.summary,
      status: statusWords(attack),
      tools: counts.get(attack.slug) ?? 0,
      toolsUrl: `${urls.attack(attack.slug)}#${toolsAnchor}`,
    }));
    return [{ ...(first.class ?? unsorted), attacks: rows }];
  });
}
