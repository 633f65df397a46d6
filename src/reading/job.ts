import { type Reading } from './reading.ts';
import { wordSet } from '../language/words.ts';

/** What a tool is for, in words that tools of other servers share: `fetch_user_record` and `getUser` are both get + user. */
export interface Job {
  /** English base form, synonyms folded; empty where no verb was read. */
  readonly verb: string;
  /** What it acts on: lower-case singular words; empty where nothing is named. */
  readonly object: readonly string[];
}

/** Verbs that mean the same job, the first standing for all of them. */
const synonyms = [
  'get fetch retrieve read show view describe obtain return display load',
  'list enumerate browse',
  'search find query lookup discover',
  'create add make insert new generate register post',
  'update edit modify change set patch alter put rename',
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
const joining = wordSet('of in for from by with to on at per as and');

/** The job of a tool: verb and object of its name, and where the name has none, of its description. */
export function jobOf({ actions }: Reading): Job {
  const named = actions.find(({ source }) => source === 'name');
  const said = actions.find(({ source }) => source === 'lead' || source === 'title');
  const verb = named?.verb ?? said?.verb ?? '';
  const object = [named?.object, said?.object].find((words) => words !== undefined && words.length > 0) ?? [];
  const end = object.findIndex((word) => joining.has(word));
  return { verb: folded.get(verb) ?? verb, object: object.slice(0, end < 1 ? 3 : Math.min(end, 3)) };
}
