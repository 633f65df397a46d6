import { type Random, Weighted } from './random.ts';
import { classOf } from './object-classes.ts';
import { type ServerPlan } from './server-plan.ts';
import { type Statistics, type Style } from './statistics.ts';
import { modifiers, places, plural } from './words.ts';

/** What a tool does, before it is put into words. */
export interface Job {
  readonly name: string;
  readonly verb: string;
  /** Words before the noun, `merge` in `list_merge_requests`. */
  readonly before: readonly string[];
  readonly noun: string;
  /** Whether it is about many of them. */
  readonly many: boolean;
}

/** Words joined as a server joins them: `list_projects`, `list-projects`, `listProjects`, `list.projects`. */
export function joined(words: readonly string[], style: Style): string {
  const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
  if (style === 'pascal') return words.map(capital).join('');
  if (style === 'camel') return words.map((word, index) => (index === 0 ? word : capital(word))).join('');
  return words.join({ snake: '_', kebab: '-', dotted: '.' }[style]);
}

const looking = new Set(['list', 'search', 'find', 'query', 'count', 'browse', 'export', 'filter']);

/** The jobs of a server's tools, no two of one name. */
export function jobsOf(statistics: Statistics): (plan: ServerPlan, random: Random, count: number) => Job[] {
  const verbs = new Map(Object.entries(statistics.verbs).map(([kind, list]) => [kind, new Weighted(list)]));
  const wordCounts = new Weighted(statistics.nameWords.map((names, words) => [words, names]));
  const things = verbs.get('thing');
  if (!things) throw new Error('statistics without verbs');

  const job = (plan: ServerPlan, random: Random, isTaken: (name: string) => boolean): Job => {
    for (let tries = 0; ; tries += 1) {
      const words = wordCounts.choose(random) + (tries > 4 ? 1 : 0);
      const noun = random.pick(plan.nouns);
      const verb = random.percent(statistics.verbless)
        ? ''
        : ((words === 0 ? verbs.get('nothing') : (verbs.get(classOf(noun)) ?? things))?.choose(random) ?? 'get');
      const many = looking.has(verb) || (verb === 'get' && random.percent(25));
      const before = Array.from({ length: Math.max(0, Math.min(words - 1, 3)) }, () =>
        random.percent(70) ? random.pick(plan.nouns) : random.pick(modifiers),
      );
      const after =
        words > 2 && random.percent(15) ? ['by', random.pick(['id', 'name', 'status', random.pick(places)])] : [];
      const named = words === 0 && verb !== '' ? [] : [...before, many ? plural(noun) : noun];
      const number = tries > 12 ? [String(tries)] : [];
      const prefix = plan.profile.prefixed ? [plan.brand] : [];
      const all = [...prefix, ...(verb === '' ? [] : [verb]), ...named, ...after, ...number];
      const name = joined(all, plan.nameStyle);
      if (!isTaken(name)) return { name, verb, before, noun, many };
    }
  };

  return (plan, random, count) => {
    const names = new Set<string>();
    return Array.from({ length: count }, () => {
      const one = job(plan, random, (name) => names.has(name));
      names.add(one.name);
      return one;
    });
  };
}
