import { either, near, not, on, onHead, upFront } from '../conditions.ts';
import { anyOf, doing } from '../find.ts';
import { freeAddresses } from '../free-addresses.ts';
import { rule } from '../rule.ts';
import { wordSet } from '../../language/words.ts';

/** Without a schema: what cannot be done without naming an address. */
const addresses = wordSet('page website url webpage link site');
const ways = wordSet('back forward previous next');
const byNature = anyOf(
  doing('navigate goto', upFront, not(either(on(ways), near(ways)))),
  doing('scrape crawl fetch parse', either(onHead(addresses), near(wordSet('page url website'))), upFront),
  doing('create add register set post', onHead(wordSet('webhook')), upFront),
);

export default rule({
  id: 'takes-a-free-url',
  claims: 'signal:url',
  title: 'Takes a free URL or host',
  why: 'The caller names the address that the server then talks to, inside its own network too.',
  find: (reading) =>
    reading.parameters.length === 0 ? byNature(reading) : freeAddresses(reading).map(({ span }) => span),
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
