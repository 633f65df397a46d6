import { Random, Weighted } from './random.ts';
import { classOf } from './object-classes.ts';
import {
  languages,
  type Language,
  type Profile,
  profileFields,
  type Statistics,
  type Style,
  styles,
} from './statistics.ts';
import { madeUpWord, rareNoun, tradeWord } from './words.ts';

/** What is decided of a server before its tools are. */
export interface ServerPlan {
  readonly index: number;
  readonly id: string;
  readonly title: string;
  /** A made-up name, which names of tools may begin with. */
  readonly brand: string;
  readonly profile: Profile;
  readonly language: Language;
  readonly nameStyle: Style;
  readonly argumentStyle: Style;
  /** Nouns that its tools act on. */
  readonly nouns: readonly string[];
  /** Words of its trade, which its descriptions use. */
  readonly trade: readonly string[];
  /** Server whose definitions these are, but for a few: its number, or its own. */
  readonly original: number;
  readonly versions: number;
}

/** Percent of servers that are somebody's copy of another. */
const copies = 4;
/** Percent of things that only few servers know. */
const rareThings = 28;

/** Prepares what all servers need, so that one is planned in microseconds. */
export function planner(statistics: Statistics): (seed: number, index: number) => ServerPlan {
  const nouns = new Weighted(statistics.nouns);
  const byClass = new Map(
    [...Map.groupBy(statistics.nouns, ([noun]) => classOf(noun))].map(([kind, list]) => [kind, new Weighted(list)]),
  );
  const versions = new Weighted(statistics.versions.map((servers, at) => [at + 1, servers]));

  /** The number of the server whose definitions another repeats: an earlier one, or its own. */
  const originalOf = (seed: number, index: number): number => {
    const random = new Random(seed, index, 1);
    return index > 20 && random.percent(copies) ? originalOf(seed, random.below(index)) : index;
  };

  const plan = (seed: number, index: number): ServerPlan => {
    const original = originalOf(seed, index);
    const random = new Random(seed, original, 2);
    const row = random.pick(statistics.servers);
    const profile = Object.fromEntries(profileFields.map((field, at) => [field, row[at] ?? 0])) as Profile;
    // No two servers of one size: what is large varies by a fifth.
    const tools = profile.tools < 5 ? profile.tools : Math.round(profile.tools * (0.9 + 0.2 * random.next()));
    const own = byClass.get(statistics.classes[profile.class] ?? '');
    const thing = (): string => {
      if (own && random.percent(profile.classShare)) return own.choose(random);
      return random.percent(rareThings)
        ? random.percent(60)
          ? rareNoun(random)
          : tradeWord(random)
        : nouns.choose(random);
    };
    const things = new Set(Array.from({ length: Math.ceil(tools ** 0.8) + 1 }, thing));
    const at = new Random(seed, index, 3);
    // The first three of every eight share an owner; their names differ in a word that no two servers have in common.
    const owner = index % 8 < 3 ? index - (index % 8) : index;
    const [brand, noun] = [madeUpWord(index), random.pick([...things])];
    const name =
      index % 8 < 3 || at.percent(50)
        ? at.pick([`${brand}-mcp`, `${brand}-${noun}-mcp`, `mcp-${brand}`])
        : at.pick([`mcp-server-${noun}`, `${noun}-mcp`]);
    const title = `${brand.charAt(0).toUpperCase()}${brand.slice(1)}`;
    return {
      index,
      original,
      id: `${madeUpWord(owner)}/${name}`,
      title: at.percent(40) ? `${title} ${noun}` : title,
      brand: madeUpWord(original),
      profile: { ...profile, tools },
      language: languages[profile.language] ?? 'en',
      nameStyle: styles[profile.nameStyle] ?? 'snake',
      argumentStyle: styles[profile.argumentStyle] ?? 'snake',
      nouns: [...things],
      trade: Array.from({ length: 4 + random.below(16) + Math.round(4 * tools ** 0.65) }, () => tradeWord(random)),
      versions: versions.choose(at),
    };
  };
  return plan;
}
