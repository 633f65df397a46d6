import { doing, parameters, unless, upFront } from '../find.ts';
import { rule } from '../rule.ts';

export default rule({
  id: 'takes-a-free-url',
  claims: 'signal:url',
  title: 'Takes a free URL or host',
  why: 'The caller names the address that the server then talks to, inside its own network too.',
  find: unless(parameters('url', 'host'), doing('delete remove', upFront)),
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
