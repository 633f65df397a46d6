import { either, near, not, on, onHead, said, upFront } from '../conditions.ts';
import { anyOf, doing } from '../find.ts';
import { type Reading } from '../../reading/reading.ts';
import { rule } from '../rule.ts';
import { saysCalled } from '../../reading/lexicon/parameter-phrases.ts';
import { wordSet } from '../../language/words.ts';

/** Without a schema: what cannot be done without naming an address. */
const addresses = wordSet('page website url webpage link site');
const ways = wordSet('back forward previous next');
const byNature = anyOf(
  doing('navigate goto', upFront, not(either(on(ways), near(ways)))),
  doing('scrape crawl fetch parse', either(onHead(addresses), near(wordSet('page url website'))), upFront),
  doing('create add register set post', onHead(wordSet('webhook')), upFront),
);

/** What is deleted is named by its address, which nobody talks to. */
const identifies = doing('delete remove purge unsubscribe', said);

/** Records keep addresses that nobody fetches: of people, companies, tokens, tests. */
const stores = doing('create add update edit set register modify upsert patch fulfil fulfill publish', upFront);
const ofARecord =
  /^(?:linkedin|twitter)|^(?:ip|ip_?address|domain|site|web_?site|link)$|(?:website|home_?page|(?:external|project|documentation|policy|terms|service|tracking|proof|build|repository|avatar|icon|marketing|support|success|cancel|return|meeting|conference|download|button)_?url)$/i;

/** What is made holds the address that it is given; only pictures and the like are fetched to make it. */
const makes = doing('generate make build compose design', said, not(on(wordSet('request call connection'))));
const isMaterial = /image|img|photo|media|video|audio|source|file|reference|input|page|site/i;

/** With one of these beside it a host is a machine to log on to; without, a change only names it. */
const wayIn = /^(?:port|user|user_?name|password|auth|ssh_?key\w*|private_?key\w*|command|(?:db|ssh|smtp)_?port)$/i;
const logsOn = ({ parameters }: Reading): boolean => parameters.some(({ parameter: { name } }) => wayIn.test(name));

/** Blocking, assigning or releasing an address is no talk with it. */
const naming = doing('mute block unblock assign unassign release attach detach grant revoke filter', upFront);
const changes = (reading: Reading): boolean => stores(reading).length > 0 || naming(reading).length > 0;

/** Picks out what is listed: `URL pattern to match`, `Filter by host`. */
const filters = /^(?:filter|search|match)|\b(?:URL|host\w*) (?:pattern|substring|filter)\b|\bnext page\b/i;

export default rule({
  id: 'takes-a-free-url',
  claims: 'signal:url',
  title: 'Takes a free URL or host',
  why: 'The caller names the address that the server then talks to, inside its own network too.',
  find: (reading) => {
    if (reading.parameters.length === 0) return byNature(reading);
    if (identifies(reading).length > 0) return [];
    const records = stores(reading).length > 0;
    const made = makes(reading).length > 0;
    const entered = logsOn(reading);
    return reading.parameters
      .filter(({ roles, parameter: { name, path, description } }) => {
        if (filters.test(description)) return false;
        const kept =
          ((records && (path.length > 1 || ofARecord.test(name))) || (made && !isMaterial.test(name))) &&
          !saysCalled.test(description);
        if (roles.has('url')) return !kept;
        return roles.has('host') && (entered || (!kept && !changes(reading)));
      })
      .map(({ span }) => span);
  },
  fires: [
    {
      name: 'fetch',
      description: 'Fetch a page',
      inputSchema: { type: 'object', properties: { url: { type: 'string' } } },
    },
    {
      name: 'ping',
      description: 'Ping a host',
      inputSchema: { type: 'object', properties: { host: { type: 'string' } } },
    },
    {
      name: 'add_webhook',
      description: 'Add a webhook',
      inputSchema: { type: 'object', properties: { webhook_url: { type: 'string' } } },
    },
  ],
  ignores: [
    {
      name: 'get_page',
      description: 'Get a page',
      inputSchema: { type: 'object', properties: { page_id: { type: 'string' } } },
    },
    {
      name: 'search',
      description: 'Search',
      inputSchema: { type: 'object', properties: { query: { type: 'string' } } },
    },
    {
      name: 'block_address',
      description: 'Block an address',
      inputSchema: { type: 'object', properties: { ip: { type: 'string' } } },
    },
  ],
});
