import { foreignForms } from '../../src/language/lexicon/foreign-verbs.ts';
import { ideographicForms } from '../../src/language/lexicon/ideographic-verbs.ts';
import { type Subject } from './english.ts';
import { type Random } from './random.ts';
import { type Foreign, nouns, sentences } from './foreign-templates.ts';
import { say, type Template } from './template.ts';

const wordsOf = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Which form of a verb is of the language: the place in the lexicon's lists, or the script it is written in. */
const forms: Readonly<Record<Foreign, { readonly of: Readonly<Record<string, string>>; readonly isOwn: RegExp }>> = {
  zh: { of: ideographicForms, isOwn: /^[\u4e00-\u9fff]+$/ },
  ja: { of: ideographicForms, isOwn: /[\u3040-\u30ff]/ },
  ko: { of: ideographicForms, isOwn: /^[\uac00-\ud7af]+$/ },
  es: { of: foreignForms, isOwn: /^[a-zñáéíóú]+(?:ar|er|ir)$/ },
  de: { of: foreignForms, isOwn: /^[a-zäöü]+(?:en|ern|eln)$/ },
  ru: { of: foreignForms, isOwn: /^[\u0400-\u04ff]+$/ },
};

const known = new Map<string, string>();

/** A verb in another language; the English word where the lexicon has none. */
function verbIn(language: Foreign, verb: string): string {
  const key = `${language} ${verb}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const { of, isOwn } = forms[language];
  const found = wordsOf(of[verb] ?? '').find((form) => isOwn.test(form)) ?? verb;
  known.set(key, found);
  return found;
}

/** Writes what is said of one tool and its arguments, in another language. */
export class ForeignVoice {
  readonly #language: Foreign;
  readonly #subject: Subject;
  readonly #random: Random;
  readonly #verb: string;

  constructor(language: Foreign, subject: Subject, random: Random) {
    this.#language = language;
    this.#subject = subject;
    this.#random = random;
    this.#verb = verbIn(language, subject.job.verb === '' ? 'get' : subject.job.verb);
  }

  /** A description of about so many characters. */
  description(length: number): string {
    return this.#text(sentences[this.#language].first, length);
  }

  /** An argument's description of about so many characters. */
  argument(_name: string, _shape: string, length: number): string {
    return this.#text(sentences[this.#language].argument, length);
  }

  #text(list: readonly Template[], length: number): string {
    const space = this.#language === 'zh' || this.#language === 'ja' ? '' : ' ';
    const fill = (slot: string): string => this.#fill(slot);
    let text = say(this.#random, list, fill);
    while (text.length < length - 10) text += space + say(this.#random, sentences[this.#language].further, fill);
    return text;
  }

  #fill(slot: string): string {
    const { title, trade, argumentNames, otherTools } = this.#subject;
    switch (slot) {
      case 'verb':
        return this.#verb;
      case 'Verb':
        return this.#verb.charAt(0).toUpperCase() + this.#verb.slice(1);
      case 'noun':
        return this.#random.pick(nouns[this.#language]);
      case 'Title':
        return title;
      case 'trade':
        return this.#random.pick(trade);
      case 'number':
        return String(10 * (1 + this.#random.below(10)));
      case 'tool':
        return this.#random.pick(otherTools);
      case 'argument':
        return argumentNames.length === 0 ? 'id' : this.#random.pick(argumentNames);
      default:
        throw new Error(`a template with the unknown slot ${slot}`);
    }
  }
}
