import { either, near, not, on, onHead, said, upFront } from '../conditions.ts';
import { anyOf, doing } from '../find.ts';
import { rule } from '../rule.ts';
import { wordSet } from '../../language/words.ts';

/** Without a schema: what cannot be done without naming an address. */
const addresses = wordSet('page website url webpage link site');
const byNature = anyOf(
  doing('navigate goto', upFront, not(on(wordSet('back forward previous next')))),
  doing('scrape crawl fetch parse', either(onHead(addresses), near(wordSet('page url website'))), upFront),
  doing('create add register set post', onHead(wordSet('webhook')), upFront),
);

/** What is deleted is named by its address, which nobody talks to. */
const identifies = doing('delete remove purge unsubscribe', said);

/** Records keep addresses that nobody fetches: of people, companies, tokens, tests. */
const stores = doing('create add update edit set register modify upsert patch', upFront);
const ofARecord =
  /^(?:website|web_?site|homepage|home_?page|linkedin\w*|twitter\w*|site|external_?url|project_?url|documentation_?url|ip|ip_?address|domain)$/i;

export default rule({
  id: 'takes-a-free-url',
  claims: 'signal:url',
  title: 'Takes a free URL or host',
  why: 'The caller names the address that the server then talks to, inside its own network too.',
  find: (reading) => {
    if (reading.parameters.length === 0) return byNature(reading);
    if (identifies(reading).length > 0) return [];
    const records = stores(reading).length > 0;
    return reading.parameters
      .filter(
        ({ roles, parameter: { name, path } }) =>
          (roles.has('url') || roles.has('host')) && !(records && (path.length > 1 || ofARecord.test(name))),
      )
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
      name: 'delete_deployment',
      description: 'Delete a deployment',
      inputSchema: { type: 'object', properties: { url: { type: 'string' } } },
    },
  ],
});
