import { described, either, not, on, onHead, upFront } from '../conditions.ts';
import { allOf, anyOf, argumentsNamed, doing } from '../find.ts';
import { rule } from '../rule.ts';
import { wordSet } from '../../language/words.ts';

const secrets = wordSet('password secret credential token apikey passphrase mnemonic key');
const notSecret = wordSet(
  `design public primary foreign erc20 coin market crypto cache cas partition object shortcut translation
  trending price holder type top`,
);

export default rule({
  id: 'returns-secrets',
  claims: 'risk:reads-secrets',
  title: 'Returns a secret',
  why: 'Whoever holds the secret can act as its owner; a model’s context is no safe place for it.',
  find: anyOf(
    allOf(
      argumentsNamed(/^(?:reveal|unmask|show_?secrets?|include_?(?:secrets?|credentials?|passwords?))$/i),
      doing('get list read fetch retrieve show export view', upFront),
    ),
    doing(
      'get list read fetch retrieve show extract export view reveal copy generate',
      either(
        onHead(secrets),
        (action) => /\b(?:environment|env) variable\b/.test(action.object.join(' ')) && action.verb !== 'list',
      ),
      not(on(notSecret)),
      not(
        described(
          /\b(?:design[- ]tokens?|key names?|blockchain|coin|swap|price|erc-?20|does not return|not any detected|names? only|without (?:their )?values?|market)\b/i,
        ),
      ),
      upFront,
    ),
  ),
  fires: [
    { name: 'get_secret', description: 'Get a secret' },
    { name: 'list_api_keys', description: 'List API keys' },
    { name: 'export_env', description: 'Export environment variables' },
  ],
  ignores: [
    { name: 'get_secret_types', description: 'List the secret types' },
    { name: 'list_coins', description: 'List coins' },
    { name: 'get_token_price', description: 'Get the price of a token' },
  ],
});
