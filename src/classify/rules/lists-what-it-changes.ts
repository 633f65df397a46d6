import { headOf, said, upFront } from '../conditions.ts';
import { type Find, allOf, anyOf, argumentsNamed, doing } from '../find.ts';
import { namesIds, namesThings } from '../../reading/lexicon/parameter-phrases.ts';
import { actingVerbs } from '../../language/lexicon/verb-groups.ts';
import { rule } from '../rule.ts';
import { singular, wordSet, wordsOf } from '../../language/words.ts';

const changes = wordSet(actingVerbs);

/** Verbs whose list of ids is what they act on, not a property of one thing. */
const moving = `
  add remove attach detach assign unassign link unlink move delete archive restore tag mark star invite send cancel
  close start stop run enable disable approve reject merge copy export connect disconnect`;

/** Array arguments named like the thing that is changed: `themes` of *uninstall themes*. */
const namedAlike: Find = ({ actions, parameters, roles: taken }) => {
  if (!taken.has('many')) return [];
  const things = new Set(actions.filter(({ verb, source }) => changes.has(verb) && source !== 'text').map(headOf));
  return parameters
    .filter(
      ({ roles, parameter: { name, path } }) =>
        roles.has('many') && path.length === 1 && things.has(singular(wordsOf(name).at(-1)?.text ?? '')),
    )
    .map(({ span }) => span);
};

const listedAs =
  (names: RegExp): Find =>
  ({ parameters }) =>
    parameters
      .filter(
        ({ parameter: { name, path, types } }) => path.length === 1 && types.includes('array') && names.test(name),
      )
      .map(({ span }) => span);

/** A filter on what is changed or deleted. */
const matching = argumentsNamed(/^(?:filters?|where|(?:label_?)?selector|criteria|all_?namespaces)$/i);

/** Verbs of calls that look up as many things as the caller lists. */
const readsMany = `
  get list read fetch retrieve find lookup extract download check verify validate analyze analyse compare scan scrape convert
  transcribe search query resolve translate describe inspect generate embed encode parse batch open`;

/** Lists of the things themselves that a call cannot do without. */
const requiredLists: Find = ({ parameters }) =>
  parameters
    .filter(
      ({ parameter: { name, path, types, required, options } }) =>
        path.length === 1 &&
        required &&
        options.length === 0 &&
        types.includes('array') &&
        !types.includes('string') &&
        /(?:ids|urls|uris|paths|files|symbols|nodes|names|codes|addresses|keywords|texts|documents|items|images|components|videos|domains|tickers|records|requests|inputs|queries)$/i.test(
          name,
        ) &&
        !/(?:field|column|tag|label|scope|metric|dimension|role|categor)/i.test(name),
    )
    .map(({ span }) => span);

export default rule({
  id: 'lists-what-it-changes',
  claims: 'signal:bulk',
  title: 'Takes a list or a filter of what it changes',
  why: 'The caller lists as many items as it likes, or a filter matches more of them than was meant.',
  find: anyOf(
    namedAlike,
    allOf(listedAs(namesIds), doing(moving, upFront)),
    allOf(listedAs(namesThings), doing(actingVerbs, upFront)),
    allOf(
      listedAs(
        /^(?!.*(?:tag|label|assignee|attendee|reviewer|column|field|scope|role|categor|cc|bcc|recipient))(?:\w*_)?(?:ids|urls|emails|paths|uuids)$|^(?!.*(?:[tT]ag|[lL]abel|[aA]ssignee|[aA]ttendee|[rR]eviewer|[cC]olumn|[fF]ield))\w*(?:Ids|Urls|Emails|Paths|Uuids)$/,
      ),
      doing(
        `delete remove update archive move mark assign unassign send merge close cancel enable disable start stop run apply restore publish batch export notify sign`,
        said,
      ),
    ),
    allOf(requiredLists, doing(readsMany, said)),
    allOf(matching, doing('delete update remove purge', said)),
  ),
  fires: [
    {
      name: 'uninstall_themes',
      description: 'Uninstall themes',
      inputSchema: { type: 'object', properties: { themes: { type: 'array' } } },
    },
    {
      name: 'archive_mail',
      description: 'Archive mail',
      inputSchema: { type: 'object', properties: { messageIds: { type: 'array' } } },
    },
    {
      name: 'delete_rows',
      description: 'Delete rows of a table',
      inputSchema: { type: 'object', properties: { table: { type: 'string' }, where: { type: 'string' } } },
    },
  ],
  ignores: [
    {
      name: 'list_rows',
      description: 'List rows of a table',
      inputSchema: { type: 'object', properties: { filter: { type: 'string' } } },
    },
    {
      name: 'create_webhook',
      description: 'Create a webhook',
      inputSchema: { type: 'object', properties: { projectIds: { type: 'array' } } },
    },
    { name: 'delete_row' },
  ],
});
