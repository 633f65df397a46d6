import { computingVerbs, readingVerbs } from '../../language/lexicon/verb-groups.ts';
import { wordSet } from '../../language/words.ts';
import { declaredHint } from '../../reading/server-context.ts';
import { said } from '../conditions.ts';
import { rule } from '../rule.ts';

const reads = wordSet(readingVerbs, computingVerbs);
const field = '/annotations/readOnlyHint';

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
    return acting.every(({ verb }) => reads.has(verb)) ? [{ field, start: 0, end: 'readOnlyHint'.length }] : [];
  },
  fires: [
    {
      name: 'get_ready',
      description: 'Get a session',
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
