import { wordSet } from '../../src/language/words.ts';
import { rarePlain } from '../../src/language/lexicon/rare-verbs.ts';
import * as lexicon from '../../src/language/lexicon/objects.ts';
import { type Random } from './random.ts';

const list = (...texts: readonly string[]): readonly string[] => [...wordSet(...texts)];

const consonants = list('b c d f g h k l m n p r s t v z');
const vowels = list('a e i o u');
const syllables = consonants.flatMap((first) => vowels.map((second) => first + second));
const words3 = syllables.length ** 3;

/** A word that nobody uses, another one for every number below half a million: names of owners and products. */
export function madeUpWord(number: number): string {
  // The factor has no divisor in common with the number of words, so that no two numbers meet.
  let rest = (number * 104729 + 70001) % words3;
  let word = '';
  for (let at = 0; at < 3; at += 1) {
    word += syllables[rest % syllables.length] ?? '';
    rest = Math.floor(rest / syllables.length);
  }
  return word;
}

/** Nouns of the lexicon: what servers with rarer subjects act on. */
const rareNouns = [...new Set(Object.values(lexicon).flatMap((words) => [...words]))].filter((word) =>
  /^[a-z]{4,}$/.test(word),
);
/** Verbs that few use; as words of their trade they stand for all the words that only one server uses. */
const rareWords = list(...Object.values(rarePlain)).filter((word) => /^[a-z]{5,}$/.test(word));

const endings = ['', '', '', 'n', 'r', 'x', 'ly', 'ing', 'base', 'flow', 'kit'];

export const rareNoun = (random: Random): string => random.pick(rareNouns);

/** A word of one server's trade. */
export const tradeWord = (random: Random): string =>
  random.percent(75) ? madeUpWord(random.below(words3)) + random.pick(endings) : random.pick(rareWords);

export const modifiers =
  list(`active archived related recent default linked shared public pending custom current parent child
  main daily weekly monthly raw full open nested remote local external internal latest scheduled available assigned global
  primary secondary single bulk partial detailed basic advanced cached live historical upcoming running failed`);

export const fields =
  list(`id name title status type state description created_at updated_at owner author url size count total
  version priority labels tags email address amount currency price language country timezone duration score rank rating source
  target parent children path key value metadata comments attachments members permissions visibility start_date end_date
  due_date progress category group region latitude longitude width height format checksum revision branch environment
  quantity balance average minimum maximum median percentage trend notes summary content body headers cursor next_page
  has_more error message reason severity level channel thread sender recipient`);

export const options =
  list(`open closed all active inactive pending draft published archived asc desc created updated name date
  json csv xml text html markdown yaml low medium high critical urgent none public private internal hourly daily weekly monthly
  yearly day week month year png jpeg svg pdf small large auto manual default basic advanced strict none read write admin
  viewer editor owner member guest info debug warning error success failed running queued cancelled completed linear left right
  top bottom center start end first last before after include exclude any both exact fuzzy prefix en de fr ja zh`);

export const actions = list(
  `list get create update delete search add remove start stop enable disable read write send run status`,
);

export const places = list(
  'workspace project account organization team folder repository environment region tenant board cluster',
);

/** `company` → companies: how lists of things are called. */
export function plural(noun: string): string {
  if (/(?:s|data|info|news|history|content|metadata|status)$/.test(noun)) return noun;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:x|z|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}
