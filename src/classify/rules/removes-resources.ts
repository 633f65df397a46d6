import { doing, either, near, not, on, onHead } from '../find.ts';
import { collections, members, remakeable } from '../lexicon/objects.ts';
import { rule } from '../rule.ts';
import { wordSet } from '../words.ts';

export default rule({
  id: 'removes-resources',
  claims: 'Destructive',
  title: 'Removes a thing that stood by itself',
  why: 'Removing a whole resource, unlike taking a member off a list, loses what it held.',
  find: doing(
    'remove discard dispose destruct evict delist unpublish_all uninstall_all terminate empty',
    not(onHead(remakeable)),
    not(either(on(members), near(collections), near(wordSet('from')))),
  ),
  fires: [
    { name: 'remove_server', description: 'Remove a server' },
    { name: 'volumes-remove', description: 'Removes a storage volume' },
    { name: 'terminate_instance', description: 'Terminate a virtual machine' },
  ],
  ignores: [
    { name: 'remove_tag', description: 'Remove a tag from a note' },
    { name: 'remove_track', description: 'Remove a track from a playlist' },
    { name: 'list_removed', description: 'List removed servers' },
  ],
});
