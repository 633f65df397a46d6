import { both, byVerb, either, near, not, on, onHead, withArgument } from '../conditions.ts';
import { anyOf, doing } from '../find.ts';
import { rule } from '../rule.ts';
import { wordSet } from '../../language/words.ts';

const lasting = wordSet(
  `webhook endpoint key token link invite invitation credential certificate password account secret login
  passkey apikey`,
);

/** A link that leads to a page which is there anyway: `Generate a link to the issues site`. */
const leadsThere = both(
  onHead(wordSet('link')),
  either(on(wordSet('ui playground feedback permalink deep')), near(wordSet('issue page site'))),
);

/** A password that is made up and handed back: `Generate a random password` of some length. */
const isMadeUp = both(
  onHead(wordSet('password')),
  withArgument(/^(?:length|symbols|charset|include_?(?:symbols|numbers))$/i),
);

export default rule({
  id: 'makes-lasting-things',
  claims: 'Write',
  title: 'Makes something that lasts',
  why: 'A key, a link or an endpoint that was generated stays valid until somebody removes it.',
  find: anyOf(
    doing('confirm reset complete', on(wordSet('password'))),
    doing(
      'generate issue exchange refresh rotate regenerate renew confirm reset request',
      onHead(lasting),
      not(both(byVerb('generate'), either(leadsThere, isMadeUp))),
    ),
  ),
  fires: [
    { name: 'generate_api_key', description: 'Generate an API key' },
    { name: 'refresh_token', description: 'Refresh an access token' },
    { name: 'generate_webhook', description: 'Generate a webhook endpoint' },
  ],
  ignores: [
    { name: 'generate_image', description: 'Generate an image' },
    { name: 'list_keys', description: 'List keys' },
    { name: 'get_token', description: 'Get a token' },
    { name: 'bug_link', description: 'Generate a link to the issues site' },
    {
      name: 'password_generate',
      description: 'Generate a random password',
      inputSchema: { properties: { length: { type: 'integer' } } },
    },
  ],
});
