import { type Option } from '../../manifest/tool.ts';
import { both, described, either, on, said, taking, upFront } from '../conditions.ts';
import { type Find, allOf, anyOf, argumentsFor, argumentsNamed, doing, unless } from '../find.ts';
import { rule } from '../rule.ts';
import { wordSet } from '../../language/words.ts';

const fixed = `
  list get search find query filter create update edit delete add set save define register mock replay inspect
  record log show match insert import upsert apply append replace configure enable disable attach modify explain describe`;

/** Arguments that take any method, or one that writes. */
const freeMethods: Find = ({ parameters }) =>
  parameters
    .filter(
      ({ roles, parameter: { options } }) => roles.has('method') && (options.length === 0 || options.some(writes)),
    )
    .map(({ span }) => span);

const writes = ({ value }: Option): boolean => /^(?:post|put|patch|delete)$/i.test(value);

export default rule({
  id: 'sends-any-request',
  claims: 'Execute',
  title: 'Sends any request',
  why: 'With the method free, the call can do whatever the service behind it allows.',
  find: anyOf(
    doing(
      'send make perform execute call invoke issue submit request fetch run test combine bundle batch',
      either(
        on(wordSet('http https curl request')),
        both(on(wordSet('api')), on(wordSet('request call endpoint operation method'))),
      ),
      either(
        taking('method'),
        described(
          /\b(GET|POST|PUT|PATCH|DELETE)\b[^.]{0,60}\b(?!\1)(?:POST|PUT|PATCH|DELETE)\b|any method|custom method/,
        ),
      ),
      upFront,
    ),
    allOf(
      unless(argumentsFor('method'), doing(fixed, said)),
      anyOf(argumentsFor('url'), argumentsNamed(/^(?:path|endpoint|route|uri)$/i)),
      freeMethods,
    ),
  ),
  fires: [
    {
      name: 'http_request',
      description: 'Send an HTTP request',
      inputSchema: { type: 'object', properties: { method: { type: 'string' }, url: { type: 'string' } } },
    },
    {
      name: 'api_call',
      description: 'Call an API',
      inputSchema: {
        type: 'object',
        properties: { method: { type: 'string', enum: ['GET', 'POST', 'DELETE'] }, path: { type: 'string' } },
      },
    },
    {
      name: 'http_client',
      description: 'HTTP client for our services. Returns status and body.',
      inputSchema: { properties: { method: { type: 'string', enum: ['GET', 'DELETE'] }, url: { type: 'string' } } },
    },
    { name: 'curl', description: 'Make an HTTP request. Supports GET, POST and DELETE' },
  ],
  ignores: [
    {
      name: 'fetch',
      description: 'Fetch a page by GET',
      inputSchema: { type: 'object', properties: { url: { type: 'string' } } },
    },
    { name: 'list_requests', description: 'List requests' },
    {
      name: 'get',
      description: 'Get',
      inputSchema: {
        type: 'object',
        properties: { method: { type: 'string', enum: ['GET', 'HEAD'] }, url: { type: 'string' } },
      },
    },
  ],
});
