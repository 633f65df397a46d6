import {
  type Condition,
  both,
  described,
  either,
  near,
  on,
  not,
  onHead,
  onRemakeable,
  upFront,
} from '../conditions.ts';
import { anyOf, doing } from '../find.ts';
import { clearable, durable } from '../../language/lexicon/objects.ts';
import { rule } from '../rule.ts';
import { wordSet } from '../../language/words.ts';

/** What is cleaned up as it is handed in, and handed back. */
const handedIn = wordSet('text passage csv json html markdown transcript paragraph sentence string');

/** `Not a cache!`: the author says that it cannot. */
const isNoCache = described(/\bnot an? cache\b|\bno cache\b/i);

/** `Extract and clean the main content from a page`: what was fetched is made readable. */
const fetches = wordSet('extract fetch get scrape crawl read download');
const onWhatWasFetched: Condition = ({ verb, source }, { actions }) =>
  /^clean/.test(verb) &&
  source === 'lead' &&
  actions.some((other) => other.source === 'lead' && fetches.has(other.verb));

export default rule({
  id: 'clears-what-can-be-remade',
  claims: 'Execute',
  title: 'Ends or clears what can be made again',
  why: 'A cache, a session or a virtual environment can be made again from what declares it.',
  find: anyOf(
    doing(
      'clean cleanup prune vacuum flush',
      not(onHead(durable)),
      not(on(handedIn)),
      not(isNoCache),
      not(onWhatWasFetched),
      upFront,
    ),
    doing('clear empty', onHead(clearable), upFront),
    doing(
      'clear empty wipe discard reset delete remove',
      on(wordSet('console network captured recorded recording')),
      onHead(wordSet('message log request entry action recording trace buffer')),
      upFront,
    ),
    doing('reset', onHead(wordSet('environment sandbox bash shell terminal workspace_session kernel')), upFront),
    doing(
      'purge clear delete remove',
      either(near(wordSet('cache')), both(near(wordSet('cdn')), not(near(wordSet('zone')))), on(wordSet('cached'))),
    ),
    doing(
      `delete del rm drop purge wipe erase destroy remove clear clean cleanup flush empty end close kill discard
      dispose terminate prune reset truncate expunge obliterate shred eradicate nuke evict`,
      onRemakeable,
    ),
  ),
  fires: [
    { name: 'clear_cache', description: 'Clear the cache' },
    { name: 'delete_session', description: 'Delete a browser session' },
    { name: 'console_clear', description: 'Clear all console messages' },
    { name: 'clear_files', description: 'Clear all cached files' },
    { name: 'venv_delete', description: 'Delete a Python virtual environment' },
  ],
  ignores: [
    { name: 'delete_project', description: 'Delete a project' },
    { name: 'list_sessions', description: 'List sessions' },
    { name: 'environment_delete', description: 'Delete a production environment' },
  ],
});
