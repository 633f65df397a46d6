import { doing, onHead } from '../find.ts';
import { remakeable } from '../lexicon/objects.ts';
import { rule } from '../rule.ts';

export default rule({
  id: 'clears-what-can-be-remade',
  claims: 'Execute',
  title: 'Ends or clears what can be made again',
  why: 'A cache, a session or an environment can be made again from what declares it.',
  find: doing(
    'delete del rm drop purge wipe erase destroy remove clear clean cleanup flush empty end close kill discard dispose terminate prune',
    onHead(remakeable),
  ),
  fires: [
    { name: 'clear_cache', description: 'Clear the cache' },
    { name: 'delete_session', description: 'Delete a browser session' },
    { name: 'console_clear', description: 'Clear the console' },
  ],
  ignores: [
    { name: 'delete_project', description: 'Delete a project' },
    { name: 'list_sessions', description: 'List sessions' },
    { name: 'create_session', description: 'Create a session' },
  ],
});
