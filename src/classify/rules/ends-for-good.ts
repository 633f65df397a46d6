import { described, either } from '../conditions.ts';
import { doing } from '../find.ts';
import { phrases } from '../../language/phrases.ts';
import { rule } from '../rule.ts';

export default rule({
  id: 'ends-for-good',
  claims: 'Destructive',
  title: 'Ends something that cannot be resumed',
  why: 'The definition itself says that what is ended does not come back.',
  find: doing(
    'stop end cancel abort kill terminate close finish halt leave void shutdown lock',
    either(
      ({ rest }) => rest[0] === 'for' && /^(?:good|ever)$/.test(rest[1] ?? ''),
      described(
        phrases(
          String.raw`\b(?:cannot|can't|can not|can never) be (?:resumed|restarted|started again|undone|reversed|reopened|revived|restored|recovered|opened any more)\b`,
          String.raw`\bdead for (?:ever|good)\b`,
          String.raw`\birreversibl|\birrevocabl`,
          String.raw`\bpermanently (?:end|stop|clos|cancel|terminat)`,
        ),
      ),
    ),
  ),
  fires: [
    { name: 'stop_task', description: 'Stop a task. A stopped task cannot be resumed' },
    { name: 'end_campaign', description: 'Ends a campaign. This cannot be undone' },
    { name: 'close_account', description: 'Close an account. This is irreversible' },
    { name: 'close_account_for_good' },
    { name: 'kill_fob', description: 'Makes a key fob dead for ever' },
    { name: 'close_account', description: 'Closes an account for ever' },
  ],
  ignores: [
    { name: 'stop_task', description: 'Stop a task' },
    { name: 'pause_task', description: 'Pause a task. It cannot be resumed twice' },
    { name: 'get_task', description: 'Get a task that cannot be resumed' },
  ],
});
