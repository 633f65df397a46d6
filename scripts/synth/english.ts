import { withArticle } from '../../src/explain/grammar.ts';
import { third } from '../../src/language/verb-forms.ts';
import { additions, blocks, finality, first, further, how, meanings, where } from './english-templates.ts';
import { type Random } from './random.ts';
import { type Job } from './tool-names.ts';
import { type Fill, say } from './template.ts';
import { fields, modifiers, options, places, plural } from './words.ts';

/** What a server and a tool give to its sentences. */
export interface Subject {
  readonly job: Job;
  readonly title: string;
  readonly trade: readonly string[];
  readonly nouns: readonly string[];
  readonly argumentNames: readonly string[];
  readonly otherTools: readonly string[];
}

const destroying = /^(?:delete|remove|drop|purge|destroy|wipe|erase|clear|revoke|terminate)$/;
const numbers = ['2', '3', '5', '10', '20', '25', '30', '50', '60', '90', '100', '120', '200', '250', '500', '1000'];
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The thing that a tool acts on, with its article: `a project member`, `all projects`. */
function object({ before, noun, many }: Job, random: Random): string {
  const phrase = [...before, many ? plural(noun) : noun].join(' ');
  const chance = random.below(100);
  if (many) return chance < 50 ? phrase : `${chance < 80 ? 'all' : 'the'} ${phrase}`;
  if (chance < 25) return `the ${phrase}`;
  if (chance < 35) return `an existing ${phrase}`;
  return chance < 55 ? `a specific ${phrase}` : withArticle(phrase);
}

/** Fills slots with words of the server and of the tool; `words` are those of an argument's name. */
function filler({ job, title, trade, nouns, argumentNames, otherTools }: Subject, random: Random, words = ''): Fill {
  const verb = job.verb === '' ? 'get' : job.verb;
  const one = (list: readonly string[], otherwise: string): string =>
    list.length === 0 ? otherwise : random.pick(list);
  const slots: Readonly<Record<string, () => string>> = {
    Verb: () => capital(verb),
    Verbs: () => capital(third(verb)),
    object: () => object(job, random),
    where: () => say(random, where, fill),
    how: () => say(random, how, fill),
    noun: () => job.noun,
    nouns: () => plural(job.noun),
    noun2: () => random.pick(nouns),
    nouns2: () => plural(random.pick(nouns)),
    field: () => random.pick(fields).replaceAll('_', ' '),
    modifier: () => random.pick(modifiers),
    option: () => random.pick(options),
    place: () => random.pick(places),
    Title: () => title,
    trade: () => random.pick(trade),
    Trade: () => capital(random.pick(trade)),
    number: () => random.pick(numbers),
    argument: () => one(argumentNames, 'id'),
    tool: () => one(otherTools, 'list'),
    words: () => words,
    Words: () => capital(words),
  };
  const fill: Fill = (slot) => slots[slot]?.() ?? '';
  return fill;
}

/** A description of about so many characters. @param lined whether it is laid out in lines */
export function description(subject: Subject, random: Random, length: number, lined: boolean): string {
  const fill = filler(subject, random);
  const { verb, noun, many } = subject.job;
  if (length < 32)
    return `${capital(verb === '' ? noun : `${verb} ${many ? plural(noun) : noun}`)}${length < 20 ? '' : ` of ${subject.title}.`}`;
  let text = say(random, first, fill);
  if (destroying.test(verb) && random.percent(25)) text += ` ${say(random, finality, fill)}`;
  while (text.length < length - 25)
    text += lined && random.percent(30) ? `\n\n${say(random, blocks, fill)}\n` : ` ${say(random, further, fill)}`;
  return text.trimEnd();
}

/** What the shape and the name of an argument say about the sentence that explains it. */
function meaningOf(name: string, shape: string): keyof typeof meanings {
  if (/(?:^|_)(?:id|uuid|key|slug)$/.test(name)) return 'id';
  if (shape === 'boolean') return 'flag';
  if (shape === 'enum') return 'choice';
  if (shape.startsWith('array')) return 'many';
  if (shape.startsWith('object')) return 'nested';
  return /^(?:limit|count|top|size|page_size|per_page|max_results|first|last)$/.test(name) ? 'count' : 'text';
}

/** An argument's description of about so many characters. @param name in snake case */
export function argumentDescription(
  subject: Subject,
  random: Random,
  name: string,
  shape: string,
  length: number,
): string {
  const words = name.replaceAll('_', ' ');
  if (length < 14) return capital(words);
  const fill = filler(subject, random, words);
  let text = say(random, meanings[meaningOf(name, shape)], fill);
  while (text.length < length - 12) text += ` ${say(random, additions, fill)}`;
  return text;
}
