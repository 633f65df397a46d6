import { withArticle } from '../../src/explain/grammar.ts';
import { third } from '../../src/language/written-forms.ts';
import { additions, blocks, finality, first, further, shortest, how, meanings, where } from './english-templates.ts';
import { type Random } from './random.ts';
import { type Job } from './tool-names.ts';
import { say, type Template } from './template.ts';
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

/** What the shape and the name of an argument say about the sentence that explains it. */
function meaningOf(name: string, shape: string): keyof typeof meanings {
  if (/(?:^|_)(?:id|uuid|key|slug)$/.test(name)) return 'id';
  if (shape === 'boolean') return 'flag';
  if (shape === 'enum') return 'choice';
  if (shape.startsWith('array')) return 'many';
  if (shape.startsWith('object')) return 'nested';
  return /^(?:limit|count|top|size|page_size|per_page|max_results|first|last)$/.test(name) ? 'count' : 'text';
}

/** Writes what is said of one tool and its arguments, in English. */
export class EnglishVoice {
  readonly #subject: Subject;
  readonly #random: Random;
  readonly #verb: string;
  /** Words of the name of the argument that is being explained. */
  #words = '';

  constructor(subject: Subject, random: Random) {
    this.#subject = subject;
    this.#random = random;
    this.#verb = subject.job.verb === '' ? 'get' : subject.job.verb;
  }

  /** A description of about so many characters. @param lined whether it is laid out in lines */
  description(length: number, lined: boolean): string {
    const { title, job } = this.#subject;
    if (length < 32) {
      const words = job.verb === '' ? job.noun : `${job.verb} ${job.many ? plural(job.noun) : job.noun}`;
      return length < 20 ? capital(words) : `${capital(words)} of ${title}.`;
    }
    let text = this.#say(length < 55 ? shortest : first);
    if (destroying.test(job.verb) && this.#random.percent(25)) text += ` ${this.#say(finality)}`;
    while (text.length < length - 40)
      text += lined && this.#random.percent(30) ? `\n\n${this.#say(blocks)}\n` : ` ${this.#say(further)}`;
    return text.trimEnd();
  }

  /** An argument's description of about so many characters. @param name in snake case */
  argument(name: string, shape: string, length: number): string {
    this.#words = name.replaceAll('_', ' ');
    if (length < 14) return capital(this.#words);
    let text = this.#say(meanings[meaningOf(name, shape)]);
    while (text.length < length - 16) text += ` ${this.#say(additions)}`;
    return text;
  }

  #say(list: readonly Template[]): string {
    return say(this.#random, list, (slot) => this.#fill(slot));
  }

  #fill(slot: string): string {
    const { job, title, trade, nouns, argumentNames, otherTools } = this.#subject;
    const random = this.#random;
    switch (slot) {
      case 'Verb':
        return capital(this.#verb);
      case 'Verbs':
        return capital(third(this.#verb));
      case 'object':
        return object(job, random);
      case 'where':
        return this.#say(where);
      case 'how':
        return this.#say(how);
      case 'noun':
        return job.noun;
      case 'nouns':
        return plural(job.noun);
      case 'noun2':
        return random.pick(nouns);
      case 'nouns2':
        return plural(random.pick(nouns));
      case 'field':
        return random.pick(fields).replaceAll('_', ' ');
      case 'modifier':
        return random.pick(modifiers);
      case 'option':
        return random.pick(options);
      case 'place':
        return random.pick(places);
      case 'Title':
        return title;
      case 'trade':
        return random.pick(trade);
      case 'Trade':
        return capital(random.pick(trade));
      case 'number':
        return random.pick(numbers);
      case 'argument':
        return argumentNames.length === 0 ? 'id' : random.pick(argumentNames);
      case 'tool':
        return random.pick(otherTools);
      case 'words':
        return this.#words;
      case 'Words':
        return capital(this.#words);
      default:
        throw new Error(`a template with the unknown slot ${slot}`);
    }
  }
}
