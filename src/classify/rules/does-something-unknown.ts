import { prepositions } from '../../language/lexicon/grammar.ts';
import { anyVerbForm } from '../../language/verb-forms.ts';
import { rule } from '../rule.ts';

/** The third person of a verb, as far as spelling tells: `sideloads`, `hotfixes`, `unfurries`. */
const thirdPerson = (word: string): readonly string[] => [`${word}s`, `${word}es`, `${word.replace(/y$/, 'ie')}s`];

/** What only things end in: `payment`, `session`. */
const nounEnding = /(?:ment|[ts]ion|ness|ity|ance|ence|ship|ism|logy|age|ory|er|or)$/;
/** What there is to know of a thing, at the end of a name. */
const tellsOfIt =
  /^(?:history|occupancy|catalog(?:ue)?|list|overview|status|stats?|info|details?|summary|report|log|schedule)$/;

export default rule({
  id: 'does-something-unknown',
  claims: 'Write',
  title: 'Does something that no list of verbs knows',
  why: 'The name and the first word of the text are one verb, so something is done; what nobody knows is not taken for a read.',
  find: ({ words, sentences, actions }) => {
    const [name, ...others] = words;
    const [first, second] = sentences[0] ?? [];
    if (name === undefined || first === undefined || anyVerbForm(name.text) !== undefined) return [];
    if (nounEnding.test(name.text) || tellsOfIt.test(others.at(-1)?.text ?? '')) return [];
    if (actions.some(({ source }) => source !== 'text') || !thirdPerson(name.text).includes(first.text)) return [];
    const acts =
      second === undefined
        ? others.length === 0
        : second.before === '' && !prepositions.has(second.text) && second.text !== 'of';
    return acts ? [{ field: '/description', start: first.start, end: first.end }] : [];
  },
  fires: [
    { name: 'sideload', description: 'Sideloads an app from a package.' },
    { name: 'hotfix_now', description: 'Hotfixes production with a patch.' },
    { name: 'ghostify_user', description: 'Ghostifies a user.' },
  ],
  ignores: [
    { name: 'news', description: 'Newses: what is new.' },
    { name: 'blorf', description: 'Blorfs: a list of them.' },
    { name: 'lot_catalogue', description: 'Lots of a sale with estimates' },
    { name: 'payment_history', description: 'Payments a tenant has made' },
    { name: 'list_blorfs', description: 'Lists blorfs.' },
  ],
});
