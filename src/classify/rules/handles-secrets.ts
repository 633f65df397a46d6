import { anyOf, doing, not, on, onHead, parameters, upFront } from '../find.ts';
import { credentials } from '../lexicon/objects.ts';
import { rule } from '../rule.ts';
import { wordSet } from '../words.ts';

export default rule({
  id: 'handles-secrets',
  claims: 'signal:secrets',
  title: 'Handles a secret',
  why: 'A key, a token or a password passes through the call: as an argument, as a result or as what it changes.',
  find: anyOf(
    parameters('credential'),
    doing(
      'get list read fetch retrieve show create generate rotate revoke delete remove reset update set add register store save extract invalidate export reveal copy configure renew regenerate',
      onHead(credentials),
      not(
        on(
          wordSet(
            'design public primary foreign erc20 coin market cache partition sort object shortcut registry translation',
          ),
        ),
      ),
      upFront,
    ),
  ),
  fires: [
    {
      name: 'login',
      description: 'Log in',
      inputSchema: { type: 'object', properties: { user: { type: 'string' }, password: { type: 'string' } } },
    },
    { name: 'get_secret', description: 'Get a secret' },
    { name: 'rotate_key', description: 'Rotate an API key' },
  ],
  ignores: [
    { name: 'get_price', description: 'Get the price of a coin' },
    { name: 'list_users', description: 'List users' },
    { name: 'press', description: 'Press a button' },
  ],
});
