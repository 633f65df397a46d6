import { type Action } from './action.ts';
import { type ReadParameter } from './parameter-roles.ts';
import { sentenceActions } from './sentence-actions.ts';
import { sentencesOf, type Sentence } from '../language/sentences.ts';
import { statementsIn } from '../language/statements.ts';
import { wordSet } from '../language/words.ts';

/** Characters of a text in which values are looked for, and of what is said of one. */
const [textLimit, glossLimit] = [4000, 160];

/** Values of one argument that are looked for, and the share of which something must be said. */
const [most, share] = [40, 0.6];

/** What may stand before a value that is told of, on its line or behind a mark, and what parts it from its words. */
const before = /(?:^|[\n;,(•]|\.\s)[ \t]*(?:[-*•] )?[`"'*“]{0,3}(?:\w{1,24}=)?$/;
const behind = /^[`"'*”]{0,3}\s?(?::|=|–|—|→|->| - |[ \t]{2,})[`"'*”]{0,2} ?(?=[a-zA-Z])/;

/** Characters around a value in which these are looked for. */
const around = 12;

/** Place at which a text begins to tell of a value, or -1. */
function toldFrom(text: string, value: string): number {
  for (let at = text.indexOf(value); at >= 0 && value !== ''; at = text.indexOf(value, at + 1)) {
    const end = at + value.length;
    const sign = behind.exec(text.slice(end, end + around))?.[0];
    if (sign !== undefined && before.test(text.slice(Math.max(0, at - around), at))) return end + sign.length;
  }
  return -1;
}

/** What a text says of the values of an argument, each action with the value that chooses it. */
export interface Glossed {
  /** The actions that lead those words, `disburse – pay salaries`, `prune: erase every snapshot`: none unless most values have one. */
  readonly actions: readonly Action[];
  /** Something lost or paid, told as what becomes of it: `burn = the card is gone`, `go: we are charged`. */
  readonly losses: readonly Action[];
}

/** What is said of the values of each argument, in its own words or in the tool's. */
export function glossedValues(parameters: readonly ReadParameter[], description: string): Glossed {
  const told = parameters.map((parameter) => {
    const values = valuesOf(parameter);
    const glosses = values.length < 2 ? [] : glossesOf(parameter, values, description);
    return { actions: actionsIn(glosses, values), losses: glosses.flatMap((gloss) => chosen(gloss, lossesIn)) };
  });
  return { actions: told.flatMap(({ actions }) => actions), losses: told.flatMap(({ losses }) => losses) };
}

function actionsIn(glosses: readonly Gloss[], values: readonly string[]): Action[] {
  const told = glosses.flatMap((gloss) => chosen(gloss, sentenceActions));
  return new Set(told.map(({ value }) => value)).size >= share * values.length ? told : [];
}

const lossesIn = (sentence: Sentence, field: string): Action[] => [
  ...sentenceActions(sentence, field, 'option').filter(({ verb, rare }) => rare !== true && endsOrCosts.has(verb)),
  ...statementsIn(sentence)
    .filter(({ verb, isPassive }) => isPassive && endsOrCosts.has(verb))
    .map(({ verb, subject, rest, start, end }): Action => ({
      verb: verb === 'lose' ? 'delete' : verb,
      source: 'option',
      span: { field, start, end },
      object: subject,
      rest,
      uncertain: false,
    })),
];
const endsOrCosts = wordSet('lose delete erase wipe destroy purge charge bill debit buy purchase pay');

const valuesOf = ({ parameter }: ReadParameter): readonly string[] =>
  parameter.options.slice(0, most).map(({ value }) => value);

/** A text in which values may be told of, and where it begins. */
interface Telling {
  readonly field: string;
  readonly from: number;
  readonly text: string;
}

const textsAbout = ({ parameter, about }: ReadParameter, description: string): Telling[] => [
  { field: about.field, from: about.start, text: parameter.description.slice(0, textLimit) },
  { field: '/description', from: 0, text: description.slice(0, textLimit) },
];

/** Whether so many of the values stand in a text that something could be said of most: cheap, and seldom so. */
const saysMost = (text: string, values: readonly string[]): boolean =>
  signs.test(text) && values.filter((value) => text.includes(value)).length >= share * values.length;
const signs = /[:=–—→]|->| - /;

/** What the first text that tells of a value says of it, up to where it tells of the next one. */
interface Gloss extends Telling {
  readonly value: string;
  readonly argument: string;
}

function glossesOf(argument: ReadParameter, values: readonly string[], description: string): Gloss[] {
  const texts = textsAbout(argument, description)
    .filter(({ text }) => saysMost(text, values))
    .map((telling) => ({ ...telling, starts: values.map((value) => toldFrom(telling.text, value)) }));
  return values.flatMap((value, at): Gloss[] => {
    for (const { field, from, text, starts } of texts) {
      const start = starts[at] ?? -1;
      if (start < 0) continue;
      const next = Math.min(...starts.filter((other) => other > start), Infinity);
      const gloss = /^[^\n;.]*/.exec(text.slice(start, Math.min(next, start + glossLimit)))?.[0] ?? '';
      return [{ value, argument: argument.parameter.path.join('.'), field, from: from + start, text: gloss }];
    }
    return [];
  });
}

/** The actions that are found in a gloss, chosen by its value. */
const chosen = (
  { value, argument, field, from, text }: Gloss,
  find: (sentence: Sentence, field: string, source: 'option') => readonly Action[],
): Action[] =>
  find(sentencesOf(text, 1)[0] ?? [], field, 'option').map((action) => ({
    ...action,
    span: { field, start: from + action.span.start, end: from + action.span.end },
    argument,
    value,
  }));

/** Words of the heading over what is said of values: `Stages: …`. */
const headingLimit = 2;

/** Sentences up to where the text begins to say what each value of an argument does. */
export function beforeGlosses(sentences: readonly Sentence[], glossed: readonly Action[]): readonly Sentence[] {
  const places = glossed.flatMap(({ span }) => (span.field === '/description' ? [span.start] : []));
  if (places.length === 0) return sentences;
  const first = Math.min(...places);
  return sentences
    .map((sentence) => sentence.filter(({ end }) => end < first))
    .filter((sentence, at) => sentence.length === sentences[at]?.length || sentence.length > headingLimit);
}
