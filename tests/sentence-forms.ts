import { rules } from '../src/classify/rules.ts';
import { baseRisk } from '../src/classify/risk.ts';
import { categories, compareRisk, type Category } from '../src/vocabulary.ts';
import {
  propertiesOf,
  requiredOf,
  argumentsOf,
  isArgument,
  shown,
  texts,
  quotesText,
  has,
  is,
  claimOf,
  machine,
  claimed,
  isFreeText,
  riskNamed,
  namesAWayBack,
  isTold,
  levels,
  kinds,
  clause,
  type Form,
} from './told-facts.ts';

/** How everything but the worst case is told, and what makes each form true. */
export const forms: readonly Form[] = [
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
    form: /^By its own words a call is the request “”\.$/,
    holds: (said) => quotesText(said, 0) && /^(?:GET|HEAD|POST|PUT|PATCH|DELETE) \//.test(said.quotes[0] ?? ''),
  },
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
        // What the name ends in, or what stands before its verb: a repository's webhook is a webhook.
        !/\b(?:folder|director(?:y|ies)|project|workspace|database|repository|bucket)s?(?: (?:delete|remove|drop|purge))?$/i.test(
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
      (!/changes nothing/i.test(told) || is(said, 'Read')) &&
      (!/no way back is named/i.test(told) || !namesAWayBack.test(said.record.tool.description)) &&
      (!/calls the loss permanent/.test(told) || claimed(said).has('Destructive')) &&
      (!/can name any file/.test(told) ||
        (has(said, 'path') && (!is(said, 'Read') || said.record.verdict.risk !== 'low'))) &&
      (!/can name any address/.test(told) || has(said, 'url')) &&
      (!/what it sends has arrived/i.test(told) || has(said, 'outbound')) &&
      (!/commits money/i.test(told) || is(said, 'Financial')) &&
      (!/private data/i.test(told) || (has(said, 'private') && said.record.verdict.risk !== 'low')),
  },
];
