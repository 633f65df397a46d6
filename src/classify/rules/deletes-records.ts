import { inBrowser } from '../surroundings.ts';
import {
  both,
  byVerb,
  type Condition,
  described,
  canBeGrantedAgain,
  either,
  isPartOfAnEdit,
  isStoredLogin,
  near,
  not,
  on,
  onHead,
  onRemakeable,
  said,
  taking,
  upFront,
} from '../conditions.ts';
import { anyOf, doing } from '../find.ts';
import { durable, sessionState } from '../../language/lexicon/objects.ts';
import { rule } from '../rule.ts';
import { wordSet } from '../../language/words.ts';

/** Lists that the caller fills again by ordinary use. */
const refillable = wordSet('cart basket selection filter wishlist formatting');
const caches = wordSet('cache cdn');

/** `delete_cycle_issue`, `Removes an issue from a cycle`: the text says what the name's verb comes to. */
const takenOff: Condition = ({ source }, reading) =>
  source === 'name' &&
  reading.actions.some((other) => other.source === 'lead' && other.verb === 'remove' && isOffAList(other, reading));
const isOffAList = both(near(wordSet('from')), near(wordSet('list group cycle sprint playlist')));

/** What a browser session has noted down of itself. */
const seen = wordSet('console network recorded captured');

/** What is left out of a page that was fetched and is given on. */
const clutter = wordSet('ad ads banner popup boilerplate clutter whitespace tracker');
const leaves: Condition = ({ source }, { actions }) =>
  source === 'lead' && actions.some(({ source: place, verb }) => place === 'lead' && verb === 'return');

export default rule({
  id: 'deletes-records',
  claims: 'Destructive',
  title: 'Deletes for good',
  why: 'Nothing in the definition says that what is deleted can be brought back.',
  find: anyOf(
    doing(
      'clear',
      on(wordSet('all every')),
      not(onRemakeable),
      not(both(inBrowser, on(seen))),
      not(either(on(refillable), near(refillable))),
      upFront,
    ),
    doing('clean cleanup prune vacuum flush', onHead(durable), not(onRemakeable), upFront),
    doing('make send perform execute', on(wordSet('delete')), on(wordSet('request')), upFront),
    doing('flush empty', described(/\bnot an? cache\b/i), upFront),
    doing(
      'clean cleanup',
      either(onHead(wordSet('directory folder')), near(wordSet('directory folder'))),
      near(wordSet('content')),
      taking('path'),
      upFront,
    ),
    doing(
      `delete del rm rmdir rmtree drop purge wipe erase destroy truncate expunge obliterate shred eradicate nuke decommission
      deprovision unsend forget reap retire`,
      not(onRemakeable),
      not(both(inBrowser, on(sessionState))),
      not(isPartOfAnEdit),
      not(both(canBeGrantedAgain, said)),
      not(isStoredLogin),
      not(near(caches)),
      not(both(byVerb('prune'), on(wordSet('deleted stale gone')), onHead(wordSet('branch ref reference')))),
      not(takenOff),
      not(both(leaves, on(clutter))),
      not(both(byVerb('drop'), on(wordSet('pin marker hint anchor rate')))),
      not((action) => action.verb === 'drop' && [...action.object, ...action.rest].includes('drag')),
      not((action) => action.verb === 'drop' && action.rest.some((word) => word === 'onto' || word === 'into')),
    ),
  ),
  fires: [
    { name: 'delete_project', description: 'Delete a project' },
    { name: 'erase_guest_data' },
    { name: 'delete_member_records', description: 'Deletes the records of a member' },
    { name: 'tables.drop', description: 'Drops a table' },
    { name: 'eliminar_cliente', description: 'Elimina un cliente' },
    { name: 'http_delete', description: 'Perform an HTTP DELETE request' },
    {
      name: 'products_batch',
      description: 'Update many products',
      inputSchema: { properties: { update: { type: 'array' }, delete: { type: 'array' } } },
    },
    {
      name: 'cards',
      description: 'Everything around the cards',
      inputSchema: {
        properties: { do: { enum: ['show', 'burn'], description: 'show = look at one, burn = the card is gone' } },
      },
    },
  ],
  ignores: [
    { name: 'list_deleted_files', description: 'List deleted files' },
    { name: 'delete_session', description: 'Delete a chat session' },
    { name: 'page_drop', description: 'Drop a file onto an element' },
    { name: 'delete_cycle_issue', description: 'Removes an issue from a cycle' },
    { name: 'browser_console_clear', description: 'Clear all console messages' },
  ],
});
