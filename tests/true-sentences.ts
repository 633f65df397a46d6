import { isJsonObject, type Json } from '../src/manifest/json.ts';
import { baseRisk } from '../src/classify/risk.ts';
import { type Taxonomy } from '../src/manifest/taxonomy.ts';
import { type ToolRecord } from '../src/record.ts';
import { categories, compareRisk, risks, type Category } from '../src/vocabulary.ts';
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
interface Said extends Fact {
  readonly sentence: string;
  readonly quotes: readonly string[];
}

interface Form {
  readonly form: RegExp;
  readonly holds: (said: Said, groups: readonly string[]) => boolean;
}

const object = (value: Json | undefined): Readonly<Record<string, Json>> => (isJsonObject(value) ? value : {});
const schemaOf = ({ record }: Fact): Readonly<Record<string, Json>> =>
  object(record.tool.definition['inputSchema'] ?? record.tool.definition['parameters'] ?? {});
const propertiesOf = (fact: Fact): Readonly<Record<string, Json>> => object(schemaOf(fact)['properties']);
const requiredOf = (fact: Fact): readonly string[] => {
  const required = schemaOf(fact)['required'];
  return Array.isArray(required) ? required.filter((one) => typeof one === 'string') : [];
};
/** Names of arguments, also where a docstring or a reference names them: as the manifest's reader found them. */
const argumentsOf = (fact: Fact): readonly string[] => [
  ...new Set([
    ...Object.keys(propertiesOf(fact)),
    ...fact.record.tool.parameters.filter(({ path }) => path.length === 1).map(({ name }) => name),
    ...[...fact.record.tool.description.matchAll(/^\s*[-*]?\s*`?(\w+)`?\s*(?:\([^)\n]*\))?\s*[:–-]/gm)].map(
      ([, name = '']) => name,
    ),
  ]),
];
const isArgument = (fact: Fact, name: string | undefined): boolean =>
  name !== undefined && argumentsOf(fact).some((one) => one === name || shown(one, name));
/** A quote may be cut and has its white space and hidden characters shown otherwise. */
const shown = (text: string, quote: string): boolean => {
  const flat = (one: string): string => one.replace(/\s+/g, ' ').trim();
  return quote.endsWith('…') ? flat(text).includes(flat(quote.slice(0, -1))) : flat(text).includes(flat(quote));
};
const texts = ({ record: { tool } }: Fact): string => `${tool.name} ${tool.description} ${tool.title ?? ''}`;
const quotesText = (said: Said, at: number): boolean => {
  const quote = said.quotes[at] ?? '';
  return (
    shown(texts(said), quote) ||
    shown(JSON.stringify(said.record.tool.definition).replace(/\\n/g, ' ').replace(/\\"/g, '"'), quote) ||
    /⟨U\+/.test(quote)
  );
};
const has = ({ record }: Fact, signal: ToolRecord['verdict']['signals'][number]): boolean =>
  record.verdict.signals.includes(signal);
const is = ({ record }: Fact, category: Category): boolean => record.verdict.category === category;
const claimOf = new Map(rules.map(({ id, claims }) => [id, claims as string]));
const machine = ({ record }: Fact) => record.machineVerdict ?? record.verdict;
const claimed = (fact: Fact): ReadonlySet<string> =>
  new Set(machine(fact).evidence.map(({ rule }) => claimOf.get(rule) ?? ''));
const isFreeText = (fact: Fact, name: string | undefined): boolean => {
  const found = fact.record.tool.parameters.find((one) => one.path.length === 1 && one.name === name);
  return found === undefined ? isArgument(fact, name) : found.options.length === 0;
};
const riskNamed = ({ taxonomy }: Fact, label: string) =>
  risks.find((one) => taxonomy.risks[one].label.toLowerCase() === label);
const namesAWayBack =
  /(?<!cannot be |can't be |can’t be |not be |never |not |no )\b(?:restored?|recover(?:ed|able)|undo|undelete|trash|recycle bin|soft[- ]delete)\b/i;
/** Words that a clause about the deed may take from the definition; the others are ours. */
const ours = new Set('a an the and or it its s user users of by in for from to with on at up down out'.split(' '));
const stem = (word: string): string =>
  word
    .toLowerCase()
    .replace(/s$/, '')
    .replace(/(?:ie|ing|y|e)$/, '');
/** Every word of a clause stands in the definition, in some form; verbs, which are conjugated, begin a clause or follow another. */
function isTold(fact: Fact, clause: string): boolean {
  const text = texts(fact);
  const source = `${text} ${text.replace(/([a-z0-9])([A-Z])/g, '$1 $2')}`.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const known = new Set(source.map(stem));
  const words = clause.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.every(
    (word, at) => at === 0 || ours.has(word) || known.has(stem(word)) || /^(?:or|and)$/.test(words[at - 1] ?? ''),
  );
}

const levels = 'low risk|medium risk|high risk|critical risk';
const kinds = categories.join('|');
const clause = "[A-Za-z0-9][A-Za-z0-9 '’+&/,-]*";

/** `its` way to say that a loss can or cannot be made good. */
const wayOut: readonly Form[] = [
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
const ends = (said: Said): boolean => wayOut.some(({ form, holds }) => form.test(said.sentence) && holds(said, []));

const forms: readonly Form[] = [
  // What it does.
  { form: new RegExp(`^(${clause})\\.$`), holds: (said, [told = '']) => isTold(said, told) },
  {
    form: new RegExp(`^(${clause}): what exactly, the agent writes into “”\\.$`),
    holds: (said, [told = '']) => isTold(said, told) && has(said, 'code') && isFreeText(said, said.quotes[0]),
  },
  {
    form: new RegExp(`^(${clause}), as many in one call as “” lists\\.$`),
    holds: (said, [told = '']) => isTold(said, told) && has(said, 'bulk') && isArgument(said, said.quotes[0]),
  },
  {
    form: new RegExp(`^(${clause}); “” says in free text which file or folder\\.$`),
    holds: (said, [told = '']) => isTold(said, told) && has(said, 'path') && isFreeText(said, said.quotes[0]),
  },
  {
    form: new RegExp(`^(${clause}); the agent chooses the address in “”\\.$`),
    holds: (said, [told = '']) => isTold(said, told) && has(said, 'url') && isFreeText(said, said.quotes[0]),
  },
  {
    form: new RegExp(`^(${clause}); “” says which\\.$`),
    holds: (said, [told = '']) => isTold(said, told) && requiredOf(said).includes(said.quotes[0] ?? ''),
  },
  {
    form: new RegExp(`^(${clause}); it takes no arguments\\.$`),
    holds: (said, [told = '']) =>
      isTold(said, told) &&
      Object.keys(propertiesOf(said)).length === 0 &&
      !said.record.tool.flags.includes('no-input-schema'),
  },
  {
    form: new RegExp(`^(${clause}); the capture does not tell with which arguments\\.$`),
    holds: (said, [told = '']) => isTold(said, told) && said.record.tool.flags.includes('no-input-schema'),
  },
  {
    form: /^What a call does on .+ stands in “”, which the agent writes\.$/,
    holds: (said) => has(said, 'code') && isFreeText(said, said.quotes[0]),
  },
  {
    form: /^The server describes nothing; “” is all that says what a call does on .+\.$/,
    holds: (said) => said.record.tool.description.trim() === '',
  },
  {
    form: /^Besides its name, “”, nothing says what a call does on .+\.$/,
    holds: (said) => said.record.tool.description.length < 80,
  },
  { form: /^Its own words, quoted above, name no action that the rules know\.$/, holds: () => true },
  {
    form: /^By the words “” a call [a-z -]+ something on .+\.$/,
    holds: (said) => quotesText(said, 0),
  },
  {
    form: /^Does one of (\d+) things, as “” says(?:: (?:“”(?:(?:, | and )“”)*(?: and \d+ more)? (?:is|are) \w+(?:; )?)+|, all of them (\w+): “”(?:(?:, | and )“”)*(?: and \d+ more)?)\.$/,
    holds: (said, [count = '', all]) => {
      const { actions } = said.record.verdict;
      return (
        Number(count) === actions.length &&
        said.quotes[0] !== undefined &&
        (all === undefined || actions.every(({ category }) => category === all))
      );
    },
  },
  // What it reaches.
  {
    form: /^(.*(?:takes a credential|handles or returns credentials|sends data to|changes who may|private data is|what comes back holds).*)\.$/i,
    holds: (said, [told = '']) =>
      (!/credential/.test(told) || has(said, 'secrets')) &&
      (!/“” takes a credential/.test(told) || isArgument(said, said.quotes[0])) &&
      (!/sends data/.test(told) || has(said, 'outbound')) &&
      (!/who may do what/.test(told) || has(said, 'access')) &&
      (!/rivate data/.test(told) || has(said, 'private')) &&
      (!/third parties wrote/.test(told) || has(said, 'untrusted')),
  },
  // Which arguments.
  {
    form: /^Its one argument, “”, may be left out\.$/,
    holds: (said) => requiredOf(said).length === 0 && isArgument(said, said.quotes[0]),
  },
  {
    form: /^(?:Both|All \d+) arguments may be left out\.$/,
    holds: (said) => requiredOf(said).filter((name) => argumentsOf(said).includes(name)).length === 0,
  },
  {
    form: /^(?:One other argument is|\d+ other arguments are) optional\.$/,
    holds: (said) => requiredOf(said).length === 1,
  },
  {
    form: /^A call must give “”(?:(?:, | and )“”)*(?: and \d+ more)?(?:; (?:one other is|\d+ others are) optional)?\.$/,
    holds: (said) =>
      said.quotes.every(
        (name) =>
          requiredOf(said).some((one) => shown(one, name)) ||
          said.record.tool.parameters.some((one) => one.required && shown(one.name, name)),
      ),
  },
  { form: /^What comes back, in its author’s words: “”\.$/, holds: (said) => quotesText(said, 0) },
  // The words that decide.
  {
    form: /^(?:The|It|Argument) .*“”.*; (?:read against the rubric, )?that makes it an? (\w+) tool\.$/i,
    holds: (said, [category = '']) =>
      is(said, category as Category) && said.quotes.every((_, at) => quotesText(said, at)),
  },
  {
    form: /^Read against the rubric, this is an? (\w+) tool\.$/,
    holds: (said, [category = '']) => is(said, category as Category) && said.record.review !== undefined,
  },
  {
    form: /^No rule found words that decide what a call does: an? (\w+) is only what is left, until the definition says more\.$/,
    holds: (said, [category = '']) => is(said, category as Category),
  },
  { form: /^The most severe of its actions decides: .+\.$/, holds: (said) => said.record.verdict.actions.length > 1 },
  {
    form: /^A careful second reader could defend (.+) as well\.$/,
    holds: (said, [named = '']) => (said.record.review?.accept ?? []).every((one) => named.includes(one)),
  },
  // The worst case: free code, files, addresses, lists.
  {
    form: /^At worst “” holds (?:a command|code) that deletes files, reads secrets or sends them away; (?:the definition names no limit|of limits the definition says “”, and only the server can keep them)\.$/,
    holds: (said) =>
      has(said, 'code') && isFreeText(said, said.quotes[0]) && (said.quotes.length < 2 || quotesText(said, 1)),
  },
  {
    form: /^At worst (?:the statement in )?“” (?:asks for far more than was needed, or for what nobody meant to show|changes or drops what nobody meant to touch)\.$/,
    holds: (said) => has(said, 'code') && isFreeText(said, said.quotes[0]),
  },
  {
    form: /^At worst “” names (?:a file whose contents were still needed: they are replaced|what was still needed), /,
    holds: (said) => has(said, 'path') && is(said, 'Destructive') && isFreeText(said, said.quotes[0]) && ends(said),
  },
  {
    form: /^At worst “” names (?:a file that .+)\.$/,
    holds: (said) => has(said, 'path') && isFreeText(said, said.quotes[0]),
  },
  {
    form: /^At worst “” names a host inside the network, or carries data out in its address\.$/,
    holds: (said) => has(said, 'url') && isFreeText(said, said.quotes[0]),
  },
  {
    form: /^At worst “” names somebody for whom it was not meant, and what was sent has arrived\.$/,
    holds: (said) => has(said, 'outbound') && isArgument(said, said.quotes[0]),
  },
  {
    form: /^At worst “” is wrong by a digit, (?:and that is what is spent or owed|or “” is not who was meant)\.$/,
    holds: (said) => is(said, 'Financial') && said.quotes.every((name) => isArgument(said, name)),
  },
  {
    form: /^At worst “” covers more than was meant, all of it in one call, /,
    holds: (said) => has(said, 'bulk') && isArgument(said, said.quotes[0]) && ends(said),
  },
  {
    form: /^At worst every entry of “” is changed in the same wrong way\.$/,
    holds: (said) => has(said, 'bulk') && isArgument(said, said.quotes[0]),
  },
  {
    form: /^At worst it takes more (.+) than was meant in one call, /,
    holds: (said, [noun = '']) => has(said, 'bulk') && isTold(said, noun) && ends(said),
  },
  {
    form: /^At worst many (.+) are changed in the same wrong way\.$/,
    holds: (said, [noun = '']) => has(said, 'bulk') && (noun === 'items' || isTold(said, noun)),
  },
  {
    form: /^At worst “” says “”(?: or “”)? where a milder action was meant(?:, .+)?\.$/,
    holds: (said) =>
      said.quotes
        .slice(1, 3)
        .some((value) =>
          said.record.verdict.actions.some((one) => shown(one.value, value) && is(said, one.category)),
        ) &&
      said.record.verdict.actions.some(({ category }) => !is(said, category)) &&
      (!is(said, 'Destructive') || ends(said)),
  },
  // The worst case by signal.
  {
    form: /^At worst (?:a working key or password stands in|a credential is among what the model sees|the credential that it sets or makes)/,
    holds: (said) => has(said, 'secrets'),
  },
  {
    form: /^At worst somebody may afterwards see or do what was closed to them\.$/,
    holds: (said) => has(said, 'access'),
  },
  {
    form: /^At worst (?:it tells people or a third party what was not meant for them|what is stored can be read by people for whom it was not meant|what the agent puts into its arguments reaches somebody for whom it was not meant)\.$/,
    holds: (said) => has(said, 'outbound'),
  },
  {
    form: /^At worst (?:(.+) with personal or confidential data|what is private) reaches? a model that can pass it on\.$/,
    holds: (said, [noun = '']) => has(said, 'private') && isTold(said, noun),
  },
  {
    form: /^At worst the text that comes back holds orders, and the model follows them\.$/,
    holds: (said) => has(said, 'untrusted'),
  },
  // The worst case by what is done.
  {
    form: /^At worst the wrong (.+) goe?s?, /,
    holds: (said, [noun = '']) => is(said, 'Destructive') && (noun === 'thing' || isTold(said, noun)) && ends(said),
  },
  {
    form: /^At worst (?:what was there before is lost|whatever still uses (.+) stops working at once|a call takes away what was still needed), /,
    holds: (said) => is(said, 'Destructive') && ends(said),
  },
  {
    form: /^At worst it (.+?) (?:too early or by mistake|where that was not wanted), /,
    holds: (said, [told = '']) => is(said, 'Destructive') && isTold(said, told) && ends(said),
  },
  {
    form: /^At worst the trade is made at a price that nobody would have taken\.$/,
    holds: (said) => is(said, 'Financial'),
  },
  {
    form: /^At worst money goes out for the wrong (.+)\.$/,
    holds: (said, [noun = '']) => is(said, 'Financial') && (noun === 'thing' || isTold(said, noun)),
  },
  {
    form: /^At worst (.+) is paid for that nobody wanted\.$/,
    holds: (said, [noun = '']) => is(said, 'Financial') && (noun === 'something' || isTold(said, noun)),
  },
  {
    form: /^At worst (?:it (.+) without anybody having agreed to the cost|a call commits money without anybody having agreed to it)\.$/,
    holds: (said, [told = '']) => is(said, 'Financial') && isTold(said, told),
  },
  {
    form: /^At worst (.+) brings a stranger’s code along, which runs when it is installed or started\.$/,
    holds: (said) => is(said, 'Execute') && machine(said).evidence.some(({ rule }) => rule === 'installs-software'),
  },
  {
    form: /^At worst the other agent does more than was asked, with tools of its own\.$/,
    holds: (said) => is(said, 'Execute') && machine(said).evidence.some(({ rule }) => rule === 'instructs-an-agent'),
  },
  {
    form: /^At worst (.+) is public that was not meant to be, and copied before anybody notices\.$/,
    holds: (said) => is(said, 'Execute') && machine(said).evidence.some(({ rule }) => rule === 'makes-things-public'),
  },
  {
    form: /^At worst the page itself reacts to it, as its author wanted\.$/,
    holds: (said) => is(said, 'Execute') && /hover|scroll|move|wait/i.test(texts(said)),
  },
  {
    form: /^At worst the control confirms what cannot be undone: a purchase, a deletion, a form that is sent\.$/,
    holds: (said) => is(said, 'Execute') && /click|press|tap|submit|drag|select|check|touch|swipe/i.test(texts(said)),
  },
  {
    form: /^At worst the text lands in the wrong field, with whatever was confided to the agent in it\.$/,
    holds: (said) => is(said, 'Execute') && /typ|fill|enter|paste|input/i.test(texts(said)),
  },
  {
    form: /^At worst the wrong (.+) stops, or the right one at the wrong moment\.$/,
    holds: (said, [noun = '']) =>
      is(said, 'Execute') && (noun === 'thing' || isTold(said, noun)) && requiredOf(said).length > 0,
  },
  {
    form: /^At worst (?:it (.+)|a call takes effect) (?:at the wrong moment(?: or with the wrong arguments)?|when nobody wanted that, or over and over)\.$/,
    holds: (said, [told = '']) => is(said, 'Execute') && isTold(said, told),
  },
  {
    form: /^At worst (?:a loop leaves one unwanted (.+) after another|a loop leaves (.+) that nobody wanted)\.$/,
    holds: (said, [noun = '', other = '']) => is(said, 'Write') && isTold(said, noun) && isTold(said, other),
  },
  {
    form: /^At worst (.+) (?:is|are) no longer where people and programs look\.$/,
    holds: (said, [noun = '']) => is(said, 'Write') && (noun === 'something' || isTold(said, noun)),
  },
  {
    form: /^At worst the wrong (.+) (?:is|are) (?:taken away and (?:has|have) to be put back|changed(?:, or the right one to wrong values)?)\.$/,
    holds: (said, [noun = '']) => is(said, 'Write') && (noun === 'thing' || isTold(said, noun)),
  },
  {
    form: /^At worst (?:it (.+) by mistake, and somebody has to find out and put it right|it leaves a change that somebody has to find and put right)\.$/,
    holds: (said, [told = '']) => is(said, 'Write') && isTold(said, told),
  },
  {
    form: /^At worst the answer(?: about (.+))? is wrong, stale or longer than the model needs\.$/,
    holds: (said, [noun = '']) =>
      is(said, 'Read') &&
      isTold(said, noun) &&
      !has(said, 'private') &&
      !has(said, 'untrusted') &&
      !has(said, 'secrets'),
  },
  // What it is not.
  {
    form: /^Nothing in its name or description speaks of (.+)\.$/,
    holds: (said, [told = '']) => {
      const text = texts(said)
        .replace(/([a-z])([A-Z])/g, '$1 $2')
        .replace(/[_-]/g, ' ');
      return (
        (!/deleting for good/.test(told) ||
          (!/\b(?:deletes?|purges?|destroys?|erases?|permanently)\b/i.test(text) &&
            !claimed(said).has('Destructive'))) &&
        (!/running code/.test(told) ||
          (!/\b(?:executes?|runs?|installs?|sends?|scripts?)\b/i.test(text) && !claimed(said).has('Execute'))) &&
        (!/moving money/.test(told) ||
          (!/\b(?:pays?|payments?|refunds?|purchases?|charges?)\b/i.test(text) && !claimed(said).has('Financial'))) &&
        (!/changing what is kept/.test(told) ||
          (!/\b(?:creates?|updates?|writes?|saves?)\b/i.test(text) && !claimed(said).has('Write'))) &&
        (said.record.review?.accept ?? []).every(
          (other) => categories.indexOf(other) <= categories.indexOf(said.record.verdict.category),
        )
      );
    },
  },
  // The risk.
  {
    form: new RegExp(`^(${kinds}) starts at (${levels}), and nothing here moves it\\.$`),
    holds: (said, [category = '', label = '']) =>
      is(said, category as Category) &&
      riskNamed(said, label) === said.record.verdict.risk &&
      said.record.verdict.risk === baseRisk[said.record.verdict.category],
  },
  {
    form: new RegExp(
      `^(${kinds}) starts at (${levels}); here it is (${levels})(, (?:by the same reading|as the reader judged it)| because .+)?\\.$`,
    ),
    holds: (said, [category = '', start = '', label = '', because = '']) =>
      is(said, category as Category) &&
      riskNamed(said, start) === baseRisk[said.record.verdict.category] &&
      riskNamed(said, label) === said.record.verdict.risk &&
      (!/read|judged/.test(because) || said.record.review !== undefined || because.includes('may read')) &&
      (!/“” can name any (?:file|address)/.test(because) ||
        (isFreeText(said, said.quotes[0]) && (has(said, 'path') || has(said, 'url')))) &&
      (!/may do what/.test(because) || has(said, 'access')) &&
      (!/small and single/.test(because) ||
        !/\b(?:folder|director(?:y|ies)|project|workspace|database|repository|bucket)s?\b/i.test(
          said.record.tool.name.replace(/[_-]/g, ' '),
        )) &&
      (!/changes many items/.test(because) || has(said, 'bulk')),
  },
  // What would be milder.
  {
    form: new RegExp(
      `^Without (?:“”|the author’s own hint)(?:(?:, | and )(?:“”|the author’s own hint))*(?: and \\d+ more)? (?:the words that are left would make it an? (${kinds}) tool|no word would be left that makes it more than a (Read)), (${levels})\\.$`,
    ),
    holds: (said, [left = '', none = '', label = '']) => {
      const milder = (left || none) as Category;
      return (
        categories.indexOf(milder) < categories.indexOf(said.record.verdict.category) &&
        riskNamed(said, label) !== undefined &&
        said.quotes.every((quote) =>
          machine(said).evidence.some(
            ({ rule, text }) => claimOf.get(rule) === said.record.verdict.category && shown(text, quote),
          ),
        )
      );
    },
  },
  {
    form: new RegExp(
      `^Without (?:the fact that it (.+)|what the rule “” found), (?:this|a \\w+|an \\w+) would be (${levels})\\.$`,
    ),
    holds: (said, [phrase, label = '']) => {
      const risk = riskNamed(said, label);
      return (
        risk !== undefined &&
        compareRisk(risk, said.record.verdict.risk) < 0 &&
        (phrase === undefined
          ? rules.some(
              ({ title, id }) =>
                title === said.quotes[0] && said.record.verdict.evidence.some(({ rule }) => rule === id),
            )
          : said.record.verdict.signals.some((signal) => said.taxonomy.signals[signal].phrase === phrase))
      );
    },
  },
  {
    form: new RegExp(`^Each of these alone holds it at (${levels}): .+\\.$`),
    holds: (said, [label = '']) => riskNamed(said, label) === said.record.verdict.risk,
  },
  {
    form: /^The whole of the definition decides here: there is no single word without which it would be milder\.$/,
    holds: (said) => said.record.review !== undefined,
  },
  {
    form: new RegExp(`^The rules alone, without the reading, come to (${kinds}), (${levels})\\.$`),
    holds: (said, [category = '', label = '']) =>
      said.record.review !== undefined &&
      machine(said).category === category &&
      riskNamed(said, label) === machine(said).risk,
  },
  {
    form: /^No single word decides, so none can be taken away to make it milder\.$/,
    holds: (said) => said.record.review === undefined,
  },
  // In one sentence.
  {
    form: new RegExp(`^(.+): (${kinds}), (${levels})\\.$`),
    holds: (said, [told = '', category = '', label = '']) =>
      is(said, category as Category) &&
      riskNamed(said, label) === said.record.verdict.risk &&
      (!/changes nothing/.test(told) || is(said, 'Read')) &&
      (!/no way back is named/.test(told) || !namesAWayBack.test(said.record.tool.description)) &&
      (!/calls that permanent/.test(told) || claimed(said).has('Destructive')) &&
      (!/can name any file/.test(told) || has(said, 'path')) &&
      (!/can name any address/.test(told) || has(said, 'url')) &&
      (!/what it sends has arrived/.test(told) || has(said, 'outbound')) &&
      (!/commits money/.test(told) || is(said, 'Financial')) &&
      (!/private data/.test(told) || has(said, 'private')),
  },
];

/** Sentences of a text, quotes blanked and kept beside. Full stops inside quotes end nothing. */
function sentencesOf(text: string): { sentence: string; quotes: string[] }[] {
  const quotes: string[] = [];
  const blank = text.replace(/“[^”]*”/g, (whole) => {
    quotes.push(whole.slice(1, -1));
    return '“”';
  });
  return blank
    .split(/(?<=\.)\s+(?=\S)/)
    .filter(Boolean)
    .map((sentence) => ({ sentence, quotes: quotes.splice(0, sentence.split('“”').length - 1) }));
}

/** Sentences of a text that have no known form, or whose form is not made true by the record: one line each. */
export const untrue = (text: string, fact: Fact): string[] =>
  sentencesOf(text).flatMap(({ sentence, quotes }) => {
    const said = { ...fact, sentence, quotes };
    const fitting = forms.flatMap(({ form, holds }) => {
      const match = form.exec(sentence);
      return match ? [holds(said, match.slice(1))] : [];
    });
    if (fitting.some(Boolean)) return [];
    return [`${fitting.length === 0 ? 'of no known form' : 'not true'}: ${sentence} [${quotes.join(' | ')}]`];
  });
