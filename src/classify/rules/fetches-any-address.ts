import { upFront } from '../conditions.ts';
import { allOf, doing } from '../find.ts';
import { freeAddresses } from '../free-addresses.ts';
import { rule } from '../rule.ts';

export default rule({
  id: 'fetches-any-address',
  claims: 'risk:reads-any-address',
  title: 'Fetches any address',
  why: 'The caller names the address, inside the server’s own network too.',
  find: allOf(
    (reading) => freeAddresses(reading).map(({ span }) => span),
    doing(
      `get fetch read scrape crawl extract retrieve parse analyze analyse check audit scan test screenshot list query count describe show find debug monitor recognize speak diagnose compare
      capture download browse convert summarize inspect ping probe navigate open view load validate map lookup search`,
      upFront,
    ),
  ),
  fires: [
    {
      name: 'fetch',
      description: 'Fetch a page',
      inputSchema: { type: 'object', properties: { url: { type: 'string' } } },
    },
    {
      name: 'scrape_page',
      description: 'Scrape a page',
      inputSchema: { type: 'object', properties: { url: { type: 'string' } } },
    },
    {
      name: 'check_host',
      description: 'Check a host',
      inputSchema: { type: 'object', properties: { host: { type: 'string' } } },
    },
  ],
  ignores: [
    {
      name: 'people_list',
      description: 'List people',
      inputSchema: { type: 'object', properties: { 'contact.company.url': { type: 'string' } } },
    },
    {
      name: 'get_page',
      description: 'Get a page',
      inputSchema: { type: 'object', properties: { id: { type: 'string' } } },
    },
    {
      name: 'add_link',
      description: 'Add a link',
      inputSchema: { type: 'object', properties: { url: { type: 'string' } } },
    },
    {
      name: 'list_requests',
      description: 'List the requests of a page',
      inputSchema: { properties: { url: { type: 'string', description: 'Filter by URL substring' } } },
    },
    {
      name: 'search',
      description: 'Search',
      inputSchema: { type: 'object', properties: { query: { type: 'string' } } },
    },
  ],
});
