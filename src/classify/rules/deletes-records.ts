import { near, anyOf, doing, upFront, not, on, onHead } from '../find.ts';
import { declaredEnvironments, remakeable } from '../lexicon/objects.ts';
import { rule } from '../rule.ts';
import { wordSet } from '../words.ts';

const caches = wordSet('cache cdn');
const environments = wordSet('environment env container');

export default rule({
  id: 'deletes-records',
  claims: 'Destructive',
  title: 'Deletes for good',
  why: 'Nothing in the definition says that what is deleted can be brought back.',
  find: anyOf(
    doing('clear', on(wordSet('all every')), not(onHead(remakeable)), upFront),
    doing(
      'delete del rm drop purge wipe erase destroy truncate expunge obliterate shred eradicate nuke decommission deprovision unsend forget reap retire',
      not(onHead(remakeable)),
      not(near(caches)),
      not((action, reading) => on(environments)(action, reading) && on(declaredEnvironments)(action, reading)),
      not((action) => action.verb === 'drop' && action.rest.some((word) => word === 'onto' || word === 'into')),
    ),
  ),
  fires: [
    { name: 'delete_project', description: 'Delete a project' },
    { name: 'tables.drop', description: 'Drops a table' },
    { name: 'eliminar_cliente', description: 'Elimina un cliente' },
  ],
  ignores: [
    { name: 'list_deleted_files', description: 'List deleted files' },
    { name: 'delete_session', description: 'Delete a chat session' },
    { name: 'page_drop', description: 'Drop a file onto an element' },
  ],
});
