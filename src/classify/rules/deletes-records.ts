import { doing, not, onHead } from '../find.ts';
import { remakeable } from '../lexicon/objects.ts';
import { rule } from '../rule.ts';

export default rule({
  id: 'deletes-records',
  claims: 'Destructive',
  title: 'Deletes for good',
  why: 'Nothing in the definition says that what is deleted can be brought back.',
  find: doing(
    'delete del rm drop purge wipe erase destroy truncate expunge obliterate shred eradicate nuke remove_all decommission deprovision',
    not(onHead(remakeable)),
  ),
  fires: [
    { name: 'delete_project', description: 'Delete a project' },
    { name: 'tables.drop', description: 'Drops a table' },
    { name: 'eliminar_cliente', description: 'Elimina un cliente' },
  ],
  ignores: [
    { name: 'list_deleted_files', description: 'List deleted files' },
    { name: 'delete_session', description: 'Delete a chat session' },
    { name: 'get_delete_policy', description: 'Get the policy for deletions' },
  ],
});
