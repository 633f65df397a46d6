import { isJsonObject, type Json } from '../src/manifest/json.ts';
import { type Taxonomy } from '../src/manifest/taxonomy.ts';
import { type ToolRecord } from '../src/record.ts';
import { categories, risks, type Category } from '../src/vocabulary.ts';
import { rules } from '../src/classify/rules.ts';

/**
 * Holds sentences about tools against what the tools' records say, without the code that wrote them: every sentence has
 * to have one of the forms below, and what makes its form true has to stand in the definition, the verdict or the review.
 */
export interface Fact {
  readonly record: ToolRecord;
  readonly server: string;
  readonly taxonomy: Taxonomy;
}

/** The words between typographic quotes, in their order, and one of the sentences with `“”` in their place. */
export interface Said extends Fact {
  readonly sentence: string;
  readonly quotes: readonly string[];
}

export interface Form {
  readonly form: RegExp;
  readonly holds: (said: Said, groups: readonly string[]) => boolean;
}

const object = (value: Json | undefined): Readonly<Record<string, Json>> => (isJsonObject(value) ? value : {});
const schemaOf = ({ record }: Fact): Readonly<Record<string, Json>> =>
  object(record.tool.definition['inputSchema'] ?? record.tool.definition['parameters'] ?? {});
export const propertiesOf = (fact: Fact): Readonly<Record<string, Json>> => object(schemaOf(fact)['properties']);
export const requiredOf = (fact: Fact): readonly string[] => {
  const required = schemaOf(fact)['required'];
  return Array.isArray(required) ? required.filter((one) => typeof one === 'string') : [];
};
/** Names of arguments, also where a docstring or a reference names them: as the manifest's reader found them. */
export const argumentsOf = (fact: Fact): readonly string[] => [
  ...new Set([
    ...Object.keys(propertiesOf(fact)),
    ...fact.record.tool.parameters.filter(({ path }) => path.length === 1).map(({ name }) => name),
    ...[...fact.record.tool.description.matchAll(/^\s*[-*]?\s*`?(\w+)`?\s*(?:\([^)\n]*\))?\s*[:–-]/gm)].map(
      ([, name = '']) => name,
    ),
  ]),
];
export const isArgument = (fact: Fact, name: string | undefined): boolean =>
  name !== undefined && argumentsOf(fact).some((one) => one === name || shown(one, name));
/** A quote may be cut and has its white space and hidden characters shown otherwise. */
export const shown = (text: string, quote: string): boolean => {
  const flat = (one: string): string => one.replace(/\s+/g, ' ').trim();
  return quote.endsWith('…') ? flat(text).includes(flat(quote.slice(0, -1))) : flat(text).includes(flat(quote));
};
export const texts = ({ record: { tool } }: Fact): string => `${tool.name} ${tool.description} ${tool.title ?? ''}`;
export const quotesText = (said: Said, at: number): boolean => {
  const quote = said.quotes[at] ?? '';
  return (
    shown(texts(said), quote) ||
    shown(JSON.stringify(said.record.tool.definition).replace(/\\n/g, ' ').replace(/\\"/g, '"'), quote) ||
    /⟨U\+/.test(quote)
  );
};
export const has = ({ record }: Fact, signal: ToolRecord['verdict']['signals'][number]): boolean =>
  record.verdict.signals.includes(signal);
export const is = ({ record }: Fact, category: Category): boolean => record.verdict.category === category;
export const claimOf = new Map(rules.map(({ id, claims }) => [id, claims as string]));
export const machine = ({ record }: Fact) => record.machineVerdict ?? record.verdict;
export const claimed = (fact: Fact): ReadonlySet<string> =>
  new Set(machine(fact).evidence.map(({ rule }) => claimOf.get(rule) ?? ''));
export const isFreeText = (fact: Fact, name: string | undefined): boolean => {
  const found = fact.record.tool.parameters.find((one) => one.path.length === 1 && one.name === name);
  return found === undefined ? isArgument(fact, name) : found.options.length === 0;
};
export const riskNamed = ({ taxonomy }: Fact, label: string) =>
  risks.find((one) => taxonomy.risks[one].label.toLowerCase() === label);
export const namesAWayBack =
  /(?<!cannot be |can't be |can’t be |not be |never |not |no )\b(?:restored?|recover(?:ed|able)|undo|undelete|trash|recycle bin|soft[- ]delete)\b/i;
/** Words that a clause about the deed may take from the definition; the others are ours. */
export const ours = new Set(
  'a an the and or it its s user users of by in for from to with on at up down out back'.split(' '),
);
export const stem = (word: string): string =>
  word
    .toLowerCase()
    .replace(/(ss|us)es$/, '$1')
    .replace(/(?<!s)s$/, '')
    .replace(/(?:ie|ing|y|e)$/, '');
/** Every word of a clause stands in the definition, in some form; verbs, which are conjugated, begin a clause or follow another. */
export function isTold(fact: Fact, clause: string): boolean {
  const text = texts(fact);
  const source =
    `${text} ${text.replace(/([a-z0-9])([A-Z])|([A-Z])([A-Z][a-z])|([A-Za-z])(\d)/g, '$1$3$5 $2$4$6')}`
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const known = new Set(source.map(stem));
  const words = clause.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.every(
    (word, at) => at === 0 || ours.has(word) || known.has(stem(word)) || /^(?:or|and)$/.test(words[at - 1] ?? ''),
  );
}

export const levels = 'low risk|medium risk|high risk|critical risk';
export const kinds = categories.join('|');
export const clause = "[A-Za-z0-9][A-Za-z0-9 '’+&/,-]*";

/** `its` way to say that a loss can or cannot be made good. */
export const wayOut: readonly Form[] = [
  {
    form: /and the definition names no way back\.$/,
    holds: (said) => !namesAWayBack.test(said.record.tool.description),
  },
  {
    form: /and the definition itself calls that permanent\.$/,
    holds: (said) => machine(said).evidence.some(({ rule }) => rule === 'says-it-is-permanent'),
  },
  {
    form: /and the way back that the text may mean by “” has to be taken in time\.$/,
    holds: (said) =>
      shown(texts(said).replace(/[_-]/g, ' '), said.quotes.at(-1) ?? '') ||
      shown(texts(said), said.quotes.at(-1) ?? ''),
  },
  { form: /and the definition speaks of a way back\.$/, holds: (said) => claimed(said).has('guard:reversible') },
];
export const ends = (said: Said): boolean =>
  wayOut.some(({ form, holds }) => form.test(said.sentence) && holds(said, []));
