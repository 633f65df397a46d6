import { called, on, upFront } from '../conditions.ts';
import { allOf, anyOf, argumentsFor, argumentsNamed, doing } from '../find.ts';
import { rule } from '../rule.ts';
import { wordSet } from '../../language/words.ts';

export default rule({
  id: 'posts-to-any-path',
  claims: 'Write',
  title: 'Posts to a free path',
  why: 'The method is fixed, the path is not; the call may create whatever the service offers.',
  find: allOf(
    anyOf(
      doing('post put patch submit send', on(wordSet('request http data')), upFront),
      doing('make send perform execute', on(wordSet('post put patch delete')), upFront),
      doing('post put patch replace create update', called(/(?:^|_)(?:post|put|patch)$/i), upFront),
    ),
    anyOf(argumentsFor('url'), argumentsNamed(/^(?:path|endpoint|route|uri)$/i)),
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
