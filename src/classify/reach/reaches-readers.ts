import { wordSet } from '../../language/words.ts';
import { both, described, either, not, on, onHead, upFront, withArgument, type Condition } from '../conditions.ts';
import { allOf, doing, type Find } from '../find.ts';

const writing =
  'create add insert post write update edit modify append prepend reply comment submit publish upsert put set leave';

/** Arguments for text of any length, the longest first. */
const textNames = ['body', 'content', 'text', 'markdown', 'html', 'comment', 'message', 'description', 'note', 'notes'];
const textName = (name: string): string =>
  name.toLowerCase().replace(/^(?:comment|issue|page|post|message|note|reply|review)_?/, '');

/** Arguments that carry whatever the caller writes, with no list of values. */
const freeText: Find = ({ parameters }) =>
  parameters
    .filter(({ parameter: { types, options, path } }) => {
      const holdsText = types.length === 0 || types.includes('string');
      return holdsText && options.length === 0 && path.length < 3;
    })
    .map(({ parameter: { name }, span }) => ({ span, place: textNames.indexOf(textName(name) || name.toLowerCase()) }))
    .filter(({ place }) => place >= 0)
    .sort((a, b) => a.place - b.place)
    .map(({ span }) => span);

/** Written for others to read. */
const published =
  wordSet(`comment issue discussion review page post article ticket announcement release thread topic reply
  story epic bug incident answer wiki blog changelog worklog product listing localization solution forum portal slide`);
/** Read by others where somebody else works on the same board. */
const worked = wordSet(
  'task card item document doc event note message workitem page board project milestone deal block',
);
const together: Condition = either(
  withArgument(
    /assignee|attendee|collaborator|reviewer|mention|(?:^|_)(?:board|project|workspace|team|space|channel|repo|owner|forum)/i,
  ),
  withArgument(/^(?:board|project|workspace|team|space|channel|list)(?:Id|_id|Key|_key)?$/i),
);
const requestOfAMachine: Condition = on(wordSet('http api pull_config template cache page_view browser'));

/** Free text, put where other people read it: the arguments that carry it. */
export const sharedText = allOf(
  freeText,
  doing(
    writing,
    either(
      onHead(published),
      both(onHead(wordSet('request')), on(wordSet('pull merge'))),
      both(onHead(worked), together),
    ),
    not(requestOfAMachine),
    upFront,
  ),
);

const memories = wordSet('memory memories observation knowledge embedding vector fact insight learning lesson');
const ofAGraph = both(
  on(wordSet('entity relation node edge episode')),
  described(/\b(?:knowledge graph|memory|memories)\b/i),
);
/** Entries of a memory that later sessions read. */
export const memory = doing(
  'add create store save remember memorize upsert insert write update append ingest index set edit record',
  either(
    both(on(memories), not(on(wordSet('usage limit card size allocation base heap db database cluster store')))),
    ofAGraph,
  ),
  upFront,
);

/** People are spoken to. */
export const speaking = doing(
  'send post reply comment publish email message tweet forward invite respond announce notify dm create add submit call',
  either(
    onHead(
      wordSet(
        'message email mail reply comment post tweet sms dm announcement invitation notification review call campaign thread newsletter',
      ),
    ),
    on(wordSet('email sms message tweet')),
    (action) => /^(?:email|tweet|message|dm|reply|announce)$/.test(action.verb),
  ),
  not(
    on(
      wordSet(
        'template draft filter label folder rule commit error log setting queue type field attachment list domain signature',
      ),
    ),
  ),
  upFront,
);
