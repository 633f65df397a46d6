import { computingVerbs, readingVerbs } from '../../language/lexicon/verb-groups.ts';
import { wordSet } from '../../language/words.ts';
import { declaredHint } from '../../reading/server-context.ts';
import { type Action } from '../../reading/action.ts';
import { said } from '../conditions.ts';
import { rule } from '../rule.ts';

const reads = wordSet(readingVerbs, computingVerbs);
const gets = wordSet('get list fetch retrieve search find');
const field = '/annotations/readOnlyHint';

/**
 * `db_cluster_get`, `Get a cluster`: name and text say alike, and without a doubt, that something is looked up. Of 17 such tools
 * with the hint at false, read on 28 November 2026, 15 change nothing: the hint tells that the request is sent by POST.
 */
const onlyGets = (acting: readonly Action[]): boolean =>
  (['name', 'lead'] as const).every((source) => acting.some((action) => action.source === source)) &&
  acting.every(({ verb, uncertain }) => gets.has(verb) && !uncertain);

/**
 * An author's denial is never believed; an admission is a statement against interest. It counts where the words only read and
 * where the server's tools differ in the hint, so that it was not stamped on all of them.
 */
export default rule({
  id: 'admits-a-change',
  claims: 'Write',
  title: 'Is declared to change something',
  why: 'The author says of this tool, and not of all of its server, that it is no reader; who says so knows what the words leave out.',
  find: (reading) => {
    const { tool, context, actions } = reading;
    if (context.differingHints?.has('readOnlyHint') !== true || declaredHint(tool, 'readOnlyHint') !== false) return [];
    const acting = actions.filter((action) => said(action, reading));
    if (onlyGets(acting)) return [];
    return acting.every(({ verb }) => reads.has(verb)) ? [{ field, start: 0, end: 'readOnlyHint'.length }] : [];
  },
  fires: [
    {
      name: 'get_ready',
      description: 'Load a session',
      annotations: { readOnlyHint: false },
      differingHints: ['readOnlyHint'],
    },
    { name: 'check_in', annotations: { readOnlyHint: false }, differingHints: ['readOnlyHint'] },
    {
      name: 'monitor_domain',
      description: 'Monitor a domain',
      annotations: { readOnlyHint: false, destructiveHint: true },
      differingHints: ['readOnlyHint', 'destructiveHint'],
    },
  ],
  ignores: [
    {
      name: 'get_session',
      description: 'Get a session',
      annotations: { readOnlyHint: false },
      differingHints: ['readOnlyHint'],
    },
    { name: 'get_session', description: 'Get a session', annotations: { readOnlyHint: false } },
    {
      name: 'get_session',
      description: 'Get a session',
      annotations: { readOnlyHint: true },
      differingHints: ['readOnlyHint'],
    },
    {
      name: 'get_session',
      description: 'Get a session',
      annotations: { destructiveHint: true },
      differingHints: ['readOnlyHint'],
    },
  ],
});
