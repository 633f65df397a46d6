import { type Reading } from './reading.ts';
import { verbForm } from '../language/verb-forms.ts';
import { singular, wordSet } from '../language/words.ts';

/** What a tool is for, in words that tools of other servers share: `fetch_user` and `getUsers` are both get + user. */
export interface Job {
  /** English base form, synonyms folded; empty where no verb was read. */
  readonly verb: string;
  /** The verb as the definition has it, in base form. */
  readonly said: string;
  /** What it acts on: lower-case singular words, the one that names the thing last; empty where nothing is named. */
  readonly object: readonly string[];
  /** Words of the name and of what the first sentence says is acted on, which tell how much one call does. */
  readonly words: readonly string[];
}

/** What two tools must share to do the same. */
export type JobKey = Pick<Job, 'verb' | 'object'>;

/** Verbs that mean the same job, the first standing for all of them. */
const synonyms = [
  'get fetch retrieve read show view describe obtain return display load',
  'list enumerate browse',
  'search find query lookup discover',
  'create add make insert new generate register post',
  'update edit modify change set patch alter put',
  'delete remove erase destroy drop purge wipe',
  'run execute exec invoke call evaluate eval launch',
  'send deliver dispatch push notify',
  'upload import attach',
  'download export save',
];
const folded: ReadonlyMap<string, string> = new Map(
  synonyms.flatMap((line) => {
    const words = line.split(' ');
    return words.map((word) => [word, words[0] ?? word] as const);
  }),
);

/** Words after which an object is only told apart: `documents of a workspace` are documents. */
const joining = wordSet('of in for from by with to on at per as and or');

/** Words that say which or how many, and not what. */
const telling =
  wordSet(`all every any each the a an new existing specific single multiple several many some given current
  own available configured specified detailed detail information info data v 1 2 3 bulk batch mass
  only direct writable custom complete full`);

/** Verbs after which a list is how the things come, as in `get_projects_list`. */
const listing = wordSet('get list search download');

/** What is taken `from` something need not be gone, and what is added `to` something need not be new. */
const taking = wordSet('remove delete take');
const jobVerb = (said: string, name: readonly string[]): string => {
  if (taking.has(said) && name.includes('from')) return 'take';
  if (said === 'add' && name.includes('to')) return 'attach';
  return folded.get(said) ?? said;
};

/** Things of which every server has other ones. */
const vague = wordSet(
  'resource object item entity thing element value request operation action tool component content text record',
);

/**
 * The job of a tool: verb and object of its name, and where the name has none, of its description.
 * @param brand words of the server's own name, which say nothing about the thing: `miro board` is a board
 */
export function jobOf({ actions, words }: Reading, brand: ReadonlySet<string> = new Set()): Job {
  const named = actions.find(({ source }) => source === 'name');
  const told = actions.find(({ source }) => source === 'lead' || source === 'title');
  const said = named?.verb ?? told?.verb ?? '';
  const verb = named ? words.findIndex(({ text }) => text === said || verbForm(text)?.verb === said) : words.length;
  const nouns = words.map(({ text }) => singular(text));
  const objects = [
    verb < 0 ? [] : nouns.slice(verb + 1),
    verb < 1 || !named ? [] : nouns.slice(0, verb),
    told?.object ?? [],
  ];
  const thing = (object: readonly string[]): readonly string[] => {
    const end = object.findIndex((word) => joining.has(word));
    const front = end < 1 ? object : object.slice(0, end);
    const isListed = listing.has(folded.get(said) ?? said);
    const plain = front.filter((word) => !telling.has(word) && !(isListed && word === 'list'));
    const isVague = (words: readonly string[]): boolean => words.every((word) => vague.has(word));
    const own = plain.filter((word) => !brand.has(word));
    return isVague(plain) ? [] : (isVague(own) ? plain : own).slice(-3);
  };
  return {
    verb: jobVerb(said, nouns),
    said,
    object: objects.map(thing).find((object) => object.length > 0) ?? [],
    words: [...new Set([...words.map(({ text }) => text), ...(told?.object ?? [])])],
  };
}
