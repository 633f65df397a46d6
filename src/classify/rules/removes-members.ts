import {
  type Condition,
  both,
  canBeGrantedAgain,
  either,
  isConnected,
  isMockedAnswer,
  isStoredLogin,
  near,
  not,
  offAThing,
  onHead,
  said,
  upFront,
} from '../conditions.ts';
import { anyOf, doing } from '../find.ts';
import { collections, homes, members, relations, storesOfData, whatIsStored } from '../../language/lexicon/objects.ts';
import { rule } from '../rule.ts';
import { isQueued } from '../surroundings.ts';
import { wordSet } from '../../language/words.ts';

const from = wordSet('from');

/** A tool that adds the same kind of thing can put it back. */
const alsoAdds: Condition = (_, { actions }) => actions.some(({ verb }) => verb === 'add');

export default rule({
  id: 'removes-members',
  claims: 'Write',
  title: 'Takes something off a list or away from a thing',
  why: 'What is taken off still exists and can be put back.',
  find: anyOf(
    doing('delete remove purge destroy terminate truncate evict', canBeGrantedAgain, said),
    doing('remove delete', isMockedAnswer),
    doing('remove delete clear', isStoredLogin),
    doing('remove', isConnected, upFront),
    doing(
      'remove discard evict delist kick terminate',
      either(onHead(members), both(near(from), near(collections)), offAThing, alsoAdds),
      not(isQueued),
      not(both(onHead(whatIsStored), near(storesOfData))),
      not(onHead(homes)),
      not(near(homes)),
      not(onHead(relations)),
    ),
  ),
  fires: [
    { name: 'remove_tag', description: 'Remove a tag from a note' },
    { name: 'remove_from_playlist', description: 'Removes tracks from a playlist' },
    { name: 'remove_account', description: 'Remove a connected account' },
    { name: 'remove_member', description: 'Remove a member from the team' },
  ],
  ignores: [
    { name: 'remove_server', description: 'Remove a server' },
    { name: 'delete_tag', description: 'Delete a tag' },
    { name: 'list_members', description: 'List members' },
  ],
});
