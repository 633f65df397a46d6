import { doing, not, on, onHead, upFront } from '../find.ts';
import { rule } from '../rule.ts';
import { wordSet } from '../words.ts';

export default rule({
  id: 'returns-secrets',
  claims: 'risk:reads-secrets',
  title: 'Returns a secret',
  why: 'Whoever holds the secret can act as its owner; a model’s context is no safe place for it.',
  find: doing(
    'get list read fetch retrieve show extract export view reveal copy generate',
    onHead(wordSet('password secret credential token apikey passphrase mnemonic key')),
    not(
      on(
        wordSet(
          'design public primary foreign erc20 coin market crypto cache partition object shortcut registry translation trending price',
        ),
      ),
    ),
    upFront,
  ),
  fires: [
    { name: 'get_secret', description: 'Get a secret' },
    { name: 'list_api_keys', description: 'List API keys' },
    { name: 'extract_credentials', description: 'Extract credentials from a capture file' },
  ],
  ignores: [
    { name: 'get_secret_types', description: 'List the secret types' },
    { name: 'list_coins', description: 'List coins' },
    { name: 'get_token_price', description: 'Get the price of a token' },
  ],
});
