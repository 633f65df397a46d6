import { inBrowser, isQueued } from '../surroundings.ts';
import {
  type Condition,
  both,
  either,
  headOf,
  isConnected,
  isMockedAnswer,
  isPartOfAnEdit,
  isStoredLogin,
  near,
  not,
  offAThing,
  on,
  onHead,
  onRemakeable,
  upFront,
} from '../conditions.ts';
import { anyOf, doing } from '../find.ts';
import { collections, homes, members, regranted, relations, sessionState } from '../../language/lexicon/objects.ts';
import { rule } from '../rule.ts';
import { wordSet } from '../../language/words.ts';

/** What is ended by terminating it and can be started again. */
const stopped = wordSet(
  'app application process program task job run execution workflow campaign call conversation thread query',
);

const from = wordSet('from');

/** A tool that adds the same kind of thing can put it back. */
const alsoAdds: Condition = ({ verb }, { actions }) =>
  verb === 'remove' && actions.some((other) => other.verb === 'add');

/** `Takes an item off the list`, of `list_remove`: the text says off what. */
const takenOff: Condition = ({ source }, { actions }) =>
  source === 'name' && actions.some((other) => other.source === 'lead' && other.verb === 'detach');

export default rule({
  id: 'removes-resources',
  claims: 'Destructive',
  title: 'Removes a thing that stood by itself',
  why: 'Removing a whole resource, unlike taking a member off a list, loses what it held.',
  find: anyOf(
    doing('release', on(wordSet('ip ipv4 ipv6')), upFront),
    doing(
      'remove discard dispose destruct evict delist terminate empty',
      not((action) => action.verb === 'terminate' && stopped.has(headOf(action))),
      not(onRemakeable),
      not(both(inBrowser, on(sessionState))),
      not(isConnected),
      not(isMockedAnswer),
      not(isStoredLogin),
      not(onHead(regranted)),
      not(near(wordSet('cache'))),
      not(isPartOfAnEdit),
      not(alsoAdds),
      not(takenOff),
      either(
        not(either(onHead(members), both(near(from), near(collections)), offAThing)),
        near(homes),
        onHead(homes),
        onHead(relations),
        isQueued,
      ),
    ),
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
    { name: 'remove_account', description: 'Remove an account from the cache' },
  ],
});
