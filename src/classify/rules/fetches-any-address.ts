import { upFront } from '../conditions.ts';
import { allOf, doing, type Find } from '../find.ts';
import { rule } from '../rule.ts';

/** The address is compared with what is kept, or leads to the next page of the same list: nothing is fetched from it. */
const onlyCompared =
  /\b(?:filter(?:s|ed)?|substring|match(?:es|ing)?|look(?:ed)? up|search(?:ed)? for|pagination|next page)\b/i;
const ofTheService = /^(?:next|prev(?:ious)?|region|page)_?(?:url|uri|link)$/i;

const fetched: Find = ({ parameters }) =>
  parameters
    .filter(
      ({ roles, parameter: { name, description, path } }) =>
        (roles.has('url') || roles.has('host') || /^connection_?string$/i.test(name)) &&
        !ofTheService.test(name) &&
        !onlyCompared.test(description) &&
        !/^(?:filters?|where|criteria)$/i.test(path[0] ?? ''),
    )
    .map(({ span }) => span);

export default rule({
  id: 'fetches-any-address',
  claims: 'risk:reads-any-address',
  title: 'Fetches any address',
  why: 'The caller names the address, inside the server’s own network too.',
  find: allOf(
    fetched,
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
