import { type Action } from '../../reading/action.ts';
import { computingVerbs, readingVerbs, shapingVerbs, transformingVerbs } from '../../language/lexicon/verb-groups.ts';
import { singular, wordSet } from '../../language/words.ts';
import { headOf, said } from '../conditions.ts';
import { amountsHandedIn, comesBack, givenInput, givenThings } from '../given-input.ts';
import { rule } from '../rule.ts';

const transforming = wordSet(transformingVerbs);
const shaping = wordSet(shapingVerbs);
const harmless = wordSet(readingVerbs, computingVerbs, 'run execute perform process give hand');
const things = new Set([...givenThings].map(singular));

/** Words that say that something is kept or reaches others after all. */
const keeps =
  /\b(?:sav(?:es?|ed|ing)|stor(?:es?|ed|ing)|persist|upload|publish|database|memory|reminders?|in place|to (?:disk|file|the (?:list|queue|cart|board|account|project)))\b/i;

/** What is kept by its nature: with these as what is acted on, a text passed in is a record to be stored. */
const kept = wordSet(
  `note task todo issue memory comment message post record entry user contact event reminder ticket row item card page
  document project list playlist rule alert goal habit bookmark feature member label tag webhook invoice order request branch pull clipboard`,
);

/** `The active layer`: what is open in a program that runs. */
const open = wordSet('active selected');

/** `Insert a vector into the store`: what is put into something that is no thing handed in stays there. */
const puttingIn = wordSet('add insert append prepend');
const intoOne = /^(?:into|to)$/;

/** Makes of a thing another one: always, of things alone, or where the text says that they come back. */
const mayTurn = (action: Action): boolean =>
  action.rare === true ||
  transforming.has(action.verb) ||
  shaping.has(action.verb) ||
  movedAbout.has(action.verb) ||
  isOutOfYours(action);
const movedAbout = wordSet('put balance detach split cut scale divide');

/** `Splits a bill and says what each one should put in`, `Makes a crossword out of your words and returns the grid`. */
const tellsWhatCameOut = ({ source, verb }: Action): boolean => source === 'lead' && telling.has(verb);
const saysWhat = /\b(?:says|tells you) (?:what|how|who|which)\b/;
const telling = wordSet('tell say return compute');
const isOutOfYours = ({ verb, rest }: Action): boolean =>
  verb === 'make' && /^out of (?:your|the given) /.test(rest.join(' '));

const ending = wordSet('delete remove clear erase empty drop purge wipe destroy discard');

/** `Delete a mailing list`: the thing itself, where `Remove blanks from a list` works on it. */
const endsTheThing = (action: Action): boolean =>
  ending.has(action.verb) && things.has(headOf(action)) && !action.rest.some((word) => things.has(word));

export default rule({
  id: 'gives-back-its-input',
  claims: 'guard:given-back',
  title: 'Works on what was passed in and gives it back',
  why: 'The arguments hold the thing itself and none of them says which stored thing is meant, so nothing that is kept changes.',
  find: (reading) => {
    const acting = reading.actions.filter((action) => said(action, reading));
    if (!acting.some(mayTurn)) return [];
    const tells =
      (acting.slice(1).some(tellsWhatCameOut) || saysWhat.test(reading.description)) &&
      !acting.some(({ verb }) => ending.has(verb));
    const returned = comesBack.test(reading.description) || tells;
    const shapes = acting.filter(
      (action) =>
        shaping.has(action.verb) &&
        action.object.some((word) => things.has(word)) &&
        (returned || !endsTheThing(action)),
    );
    const turns = acting.filter(
      (action) => transforming.has(action.verb) || shapes.includes(action) || (returned && mayTurn(action)),
    );
    if (turns.length === 0 || !acting.every((action) => harmless.has(action.verb) || turns.includes(action))) return [];
    const stored = ({ verb, object, rest }: Action): boolean =>
      open.has(object[0] ?? '') ||
      (puttingIn.has(verb) && intoOne.test(rest[0] ?? '') && !rest.some((word) => things.has(word))) ||
      (object.some((word) => kept.has(word)) && ![...object, ...rest].some((word) => things.has(word)));
    const isOfAThing = returned && acting[0]?.object.some((word) => things.has(word)) === true;
    if ((!isOfAThing && turns.some(stored)) || (keeps.test(reading.description) && !returned)) return [];
    const given = givenInput(reading, shapes.length === 0);
    return given.length === 0 && tells ? amountsHandedIn(reading) : given;
  },
  fires: [
    {
      name: 'remove_text',
      description: 'Remove text from an image',
      inputSchema: { properties: { image: { type: 'string' } } },
    },
    {
      name: 'union_tool',
      description: 'Merge two or more polygons into one geometry',
      inputSchema: { properties: { polygons: { type: 'array' } } },
    },
    {
      name: 'fix_code',
      description: 'Fix the problems in a piece of code',
      inputSchema: { properties: { code: { type: 'string' }, language: { type: 'string' } } },
    },
    {
      name: 'split_the_bill',
      description: 'Splits a bill between friends, with the tip, and says what each one should put in',
      inputSchema: { properties: { total: { type: 'number' }, friends: { type: 'array' } } },
    },
  ],
  ignores: [
    {
      name: 'remove_text',
      description: 'Remove text from a slide',
      inputSchema: { properties: { slide_id: { type: 'string' }, text: { type: 'string' } } },
    },
    {
      name: 'add_note',
      description: 'Add a note',
      inputSchema: { properties: { text: { type: 'string' } } },
    },
    {
      name: 'fix_code',
      description: 'Fix the problems in a file and save it',
      inputSchema: { properties: { code: { type: 'string' } } },
    },
  ],
});
