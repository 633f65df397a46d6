import { on, onHead } from '../conditions.ts';
import { anyOf, doing } from '../find.ts';
import { rule } from '../rule.ts';
import { wordSet } from '../../language/words.ts';

const lasting = wordSet(
  `webhook endpoint key token link invite invitation credential certificate password account secret login
  passkey apikey`,
);

export default rule({
  id: 'makes-lasting-things',
  claims: 'Write',
  title: 'Makes something that lasts',
  why: 'A key, a link or an endpoint that was generated stays valid until somebody removes it.',
  find: anyOf(
    doing('confirm reset complete', on(wordSet('password'))),
    doing('generate issue exchange refresh rotate regenerate renew confirm reset request', onHead(lasting)),
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
  ],
});
