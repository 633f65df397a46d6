import { type Action } from './action.ts';
import { advice, conjunctions, determiners, prepositions } from '../language/lexicon/grammar.ts';
import { sentenceActions } from './sentence-actions.ts';
import { type Sentence } from '../language/sentences.ts';
import { verbForm } from '../language/verb-forms.ts';
import { singular, wordSet } from '../language/words.ts';

/** Share of a list's items that must be verbs. */
const share = 0.5;

const opens = /[(（:：—–-]/u;
/** Words that a list of actions follows. */
const openers = wordSet('selects supports support actions operations including include includes like');

const closes = /[)）]/u;

/**
 * Actions that a description enumerates: `(create, delete, info, list packages)`, `Manage users: create, drop, alter`,
 * or one sentence each. For tools whose leading verb names no effect (`manage`).
 */
export function listedActions(sentences: readonly Sentence[], object: readonly string[]): Action[] {
  let ruledOut = false;
  return sentences.flatMap((sentence, index) => {
    ruledOut = rulesOut(sentence) || (ruledOut && isItem.test(sentence[0]?.before ?? ''));
    if (ruledOut) return [];
    const runs = listsIn(sentence).flatMap((items) => itemActions(sentence, items, object));
    if (runs.length > 0 || index === 0 || advice.has(sentence[0]?.text ?? '')) return runs;
    const own = sentenceActions(sentence, '/description', 'list');
    return own.map((action) => (action.object.length > 0 ? action : { ...action, object }));
  });
}

/** `Strictly prohibits: UPDATE, DELETE`: what such a sentence lists, and the items below it, the tool does not do. */
const rulesOut = (sentence: Sentence): boolean =>
  sentence.some(
    ({ text }, at) =>
      /^(?:prohibits?|prohibited|forbids?|forbidden|disallows?|disallowed)$/.test(text) &&
      sentence[at + 1]?.before.startsWith(':') === true,
  );
const isItem = /[-*•✗❌]/u;

/** Starts of the items of every list in a sentence, as token positions. */
function listsIn(sentence: Sentence): number[][] {
  const lists: number[][] = [];
  let current: number[] | undefined;
  sentence.forEach((token, at) => {
    if (opens.test(token.before) || openers.has(sentence[at - 1]?.text ?? '')) {
      current = [at];
      lists.push(current);
    } else if (closes.test(token.before)) current = undefined;
    else if (
      current !== undefined &&
      (/[,/|&]/.test(token.before) || conjunctions.has(sentence[at - 1]?.text ?? '')) &&
      !conjunctions.has(token.text)
    )
      current.push(at);
  });
  return lists.filter((items) => items.length > 1);
}

function itemActions(sentence: Sentence, items: readonly number[], object: readonly string[]): Action[] {
  const actions = items.flatMap((at): Action[] => {
    const token = sentence[at];
    const head = token?.text.split(/[-_]/)[0] ?? '';
    const form = verbForm(head);
    if (token === undefined || form === undefined || form.foreign || form.form === 'third' || form.grade === 'noun')
      return [];
    const own: string[] = [];
    for (let next = at + 1; next < sentence.length; next += 1) {
      const word = sentence[next];
      if (
        word === undefined ||
        word.before !== '' ||
        items.includes(next) ||
        prepositions.has(word.text) ||
        conjunctions.has(word.text)
      )
        break;
      if (!determiners.has(word.text)) own.push(singular(word.text));
    }
    return [
      {
        verb: form.verb,
        source: 'list',
        span: { field: '/description', start: token.start, end: token.end },
        object: own,
        rest: [],
        uncertain: false,
      },
    ];
  });
  const last = items.at(-1) ?? 0;
  const joined = conjunctions.has(sentence[last - 1]?.text ?? '');
  const shared = (joined ? actions.at(-1)?.object : undefined) ?? object;
  const complete = actions.map((action) =>
    action.object.length > 0 ? action : { ...action, object: shared.length > 0 ? shared : object },
  );
  return actions.length >= Math.max(2, share * items.length) ? complete : [];
}
