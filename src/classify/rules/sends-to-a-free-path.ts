import { anyOf, allOf, doing, on, upFront } from '../find.ts';
import { rule } from '../rule.ts';
import { wordSet } from '../words.ts';

export default rule({
  id: 'sends-to-a-free-path',
  claims: 'risk:free-request',
  title: 'The path of the request is free',
  why: 'The caller chooses what the request reaches.',
  find: allOf(
    anyOf(
      doing('post put patch submit send', on(wordSet('request http data')), upFront),
      doing('make send perform execute', on(wordSet('post put patch delete')), upFront),
    ),
    (reading) =>
      reading.parameters
        .filter(({ parameter: { name }, roles }) => roles.has('url') || /^(?:path|endpoint|url|route|uri)$/i.test(name))
        .map(({ span }) => span),
  ),
  fires: [
    {
      name: 'post_request',
      description: 'Send a POST request',
      inputSchema: { type: 'object', properties: { endpoint: { type: 'string' }, data: { type: 'string' } } },
    },
    {
      name: 'http_put',
      description: 'Put data to a URL',
      inputSchema: { type: 'object', properties: { url: { type: 'string' } } },
    },
    {
      name: 'api_post',
      description: 'Post data to a path',
      inputSchema: { type: 'object', properties: { path: { type: 'string' }, body: { type: 'string' } } },
    },
  ],
  ignores: [
    {
      name: 'get_request',
      description: 'Get a request',
      inputSchema: { type: 'object', properties: { path: { type: 'string' } } },
    },
    {
      name: 'post_message',
      description: 'Post a message',
      inputSchema: { type: 'object', properties: { channel: { type: 'string' } } },
    },
    { name: 'list_paths', description: 'List paths' },
  ],
});
