import { type Rule } from '../../classify/rule.ts';
import { frameworkLink, type FrameworkId, type Frameworks } from '../../manifest/frameworks.ts';
import { type AttackFacts, type ToolSummary } from '../../record.ts';
import { type Urls } from '../../urls.ts';
import { toolsAnchor, toolsOpenTo } from './attack-classes.ts';

/** One id of a framework with what this catalogue knows of it. */
export interface FrameworkRow {
  readonly id: string;
  readonly name: string;
  readonly url: string;
  /** In our words; empty where none are written. */
  readonly meaning: string;
  readonly patterns: readonly {
    readonly title: string;
    readonly url: string;
    readonly tools: number;
    readonly toolsUrl: string;
  }[];
  readonly rules: readonly { readonly title: string; readonly url: string }[];
  /** Tools that open at least one of the patterns. */
  readonly tools: number;
}

export interface FrameworkSection {
  readonly id: FrameworkId;
  readonly title: string;
  readonly edition: string;
  readonly source: string;
  readonly notice: string;
  readonly rows: readonly FrameworkRow[];
}

/** Every framework with its ids, the patterns and rules behind each, and how many tools they concern. */
export function frameworkTables(
  table: Frameworks,
  attacks: readonly AttackFacts[],
  tools: readonly Pick<ToolSummary, 'attacks'>[],
  rules: readonly Pick<Rule, 'id' | 'title' | 'claims'>[],
  urls: Urls,
): FrameworkSection[] {
  const counts = toolsOpenTo(tools);
  const sets = attackSets(tools);
  return (Object.keys(table) as FrameworkId[]).map((framework) => {
    const { title, edition, source, notice, names, meanings } = table[framework];
    const rows = Object.keys(names).map((id): FrameworkRow => {
      const held = attacks.filter((attack) =>
        attack.frameworks.some((one) => one.framework === framework && one.id === id),
      );
      const slugs = new Set(held.map(({ slug }) => slug));
      const { name, url } = frameworkLink(table, framework, id);
      return {
        id,
        name,
        url,
        meaning: meanings[id] ?? '',
        patterns: held.map((attack) => ({
          title: attack.title,
          url: urls.attack(attack.slug),
          tools: counts.get(attack.slug) ?? 0,
          toolsUrl: `${urls.attack(attack.slug)}#${toolsAnchor}`,
        })),
        rules: rules
          .filter((rule) => opensOneOf(rule, held))
          .map((rule) => ({ title: rule.title, url: urls.rule(rule.id) })),
        tools: sets.reduce((sum, set) => sum + (set.slugs.some((slug) => slugs.has(slug)) ? set.tools : 0), 0),
      };
    });
    return { id: framework, title, edition, source, notice, rows };
  });
}

/** The patterns that tools open, each set once, with how many tools open these and no others: few, however many tools there are. */
function attackSets(tools: readonly Pick<ToolSummary, 'attacks'>[]): { slugs: readonly string[]; tools: number }[] {
  const sets = new Map<string, { slugs: readonly string[]; tools: number }>();
  for (const { attacks } of tools) {
    const key = attacks.join(' ');
    const set = sets.get(key);
    if (set) set.tools += 1;
    else sets.set(key, { slugs: attacks, tools: 1 });
  }
  return [...sets.values()];
}

/** Whether a rule's evidence is among what opens one of the patterns: asked for by its id or by the signal it claims. */
const opensOneOf = ({ id, claims }: Pick<Rule, 'id' | 'claims'>, attacks: readonly AttackFacts[]): boolean =>
  attacks.some(({ opens }) =>
    opens.some(
      ({ rules, signals, notices }) =>
        rules.includes(id) ||
        signals.some((signal) => claims === `signal:${signal}`) ||
        notices.some((notice) => claims === `notice:${notice}`),
    ),
  );
