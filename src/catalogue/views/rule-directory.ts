import { type Claim, type Rule } from '../../classify/rule.ts';
import { rules } from '../../classify/rules.ts';
import { type Taxonomy } from '../../manifest/taxonomy.ts';
import { categories, type Signal } from '../../vocabulary.ts';
import { type ToolSummary } from '../../record.ts';

/** A rule with the number of tools that it fires on. */
export interface CountedRule {
  readonly rule: Rule;
  readonly tools: number;
}

/** Rules that claim the same kind of thing. */
export interface RuleGroup {
  readonly title: string;
  readonly about: string;
  readonly rules: readonly CountedRule[];
}

const kinds: readonly { title: string; about: string; holds: (claim: Claim) => boolean }[] = [
  ...categories
    .map((category) => ({
      title: `${category} rules`,
      about: `Each one that fires says that a call belongs to ${category}; the most severe category wins.`,
      holds: (claim: Claim) => claim === category,
    }))
    .toReversed(),
  {
    title: 'Guards',
    about: 'Each names a limit in the definition itself, such as a dry run, and lowers the category to what is left.',
    holds: (claim) => claim.startsWith('guard:'),
  },
  {
    title: 'Rules for the risk level',
    about: 'Each shows a circumstance that moves the level within a category.',
    holds: (claim) => claim.startsWith('risk:'),
  },
  {
    title: 'Signals',
    about: 'Each shows a fact about the tool beside its category.',
    holds: (claim) => claim.startsWith('signal:'),
  },
  {
    title: 'Notices',
    about: 'Each points at something odd in the text itself; none changes the category.',
    holds: (claim) => claim.startsWith('notice:'),
  },
];

/** Rules by what they claim, the most severe categories first; kinds without a rule are left out. */
export function ruleDirectory(rules: readonly Rule[], tools: readonly Pick<ToolSummary, 'rules'>[]): RuleGroup[] {
  const fired = new Map<string, number>();
  for (const tool of tools) for (const id of tool.rules) fired.set(id, (fired.get(id) ?? 0) + 1);
  return kinds.flatMap(({ title, about, holds }) => {
    const held = rules.filter(({ claims }) => holds(claims));
    if (held.length === 0) return [];
    return [{ title, about, rules: held.map((rule) => ({ rule, tools: fired.get(rule.id) ?? 0 })) }];
  });
}

/** What a rule's firing claims, in words. */
export function claimWords(claim: Claim, taxonomy: Taxonomy): string {
  const [kind = '', detail = ''] = claim.split(':');
  switch (kind) {
    case 'signal':
      return `Signal: ${taxonomy.signals[detail as Signal].label}`;
    case 'guard':
      return `Guard: ${detail.replaceAll('-', ' ')}`;
    case 'risk':
      return `Risk level: ${detail.replaceAll('-', ' ')}`;
    case 'notice':
      return `Notice: ${detail.replaceAll('-', ' ')}`;
    default:
      return `Category: ${claim}`;
  }
}

/** The rule of an id. Throws when there is none. */
export function ruleOf(id: string): Rule {
  const found = rules.find((one) => one.id === id);
  if (!found) throw new Error(`no rule ${id}`);
  return found;
}
