import { described, either, not, on, onHead, said, upFront } from '../conditions.ts';
import { allOf, anyOf, argumentsNamed, doing, saying, unless } from '../find.ts';
import { rule } from '../rule.ts';
import { wordSet } from '../../language/words.ts';

const secrets = wordSet('password secret credential token apikey passphrase mnemonic key');
const notSecret = wordSet(
  `design public primary foreign erc20 coin market crypto cache cas partition object shortcut translation
  trending price holder type top`,
);

/** What comes back is the name or the state of a secret, not the secret. */
const withoutValues =
  /\b(?:design[- ]tokens?|key names?|blockchain|coin|swap|price|erc-?20|(?:does|do|are|is) not (?:return|expose|include|shown?)\w*|not any detected|names? only|only (?:the )?names?|without (?:their |the |its )?(?:values?|plaintext|secrets?)|market|metadata|public keys?|masked|redacted|NOT returned|never (?:returned|shown|included))\b/i;
const onEnvironment = /^(?:all )?(?:environment |env )(?:variable|var|value)s?\b/;
const reads = doing('get list read fetch retrieve show view search find export return describe', said);

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
      'get read fetch retrieve show extract export view reveal copy generate return obtain tell describe',
      onHead(secrets),
      not(on(notSecret)),
      not(described(withoutValues)),
      upFront,
    ),
    doing(
      'list search find get read return show dump export retrieve fetch view',
      either(
        onHead(wordSet('password credential secret cookie passphrase')),
        (action) =>
          (/\b(?:env|(?:environment|env)(?: variable| var| value)s?)$/.test(action.object.join(' ')) ||
            (/^(?:dump|export|show)$/.test(action.verb) && action.object.at(-1) === 'environment')) &&
          !action.object.includes('list'),
        (action) =>
          /\b(?:connection string|recovery code|backup code|private key|api key|access key)\b/.test(
            action.object.join(' '),
          ) && action.verb !== 'list',
        (action) => onEnvironment.test(action.object.join(' ')),
      ),
      not(on(notSecret)),
      not(described(withoutValues)),
      upFront,
    ),
    unless(
      allOf(
        saying(
          /\b(?:includ(?:es|ing)|returns?|with|contains?|and) (?:its |the |their |all |a |your )?(?:\w+ )?(?:signing secrets?|client secrets?|secret values?|secret keys?|api keys?|access keys?|passwords?|passcode|private keys?|auth tokens?|access tokens?|bearer tokens?|connection strings?|environment (?:variables?|values?))\b/i,
        ),
        reads,
      ),
      saying(withoutValues),
    ),
  ),
  fires: [
    { name: 'get_secret', description: 'Get a secret' },
    { name: 'get_api_key', description: 'Get an API key' },
    { name: 'export_env', description: 'Export environment variables' },
  ],
  ignores: [
    { name: 'get_secret_types', description: 'List the secret types' },
    { name: 'list_coins', description: 'List coins' },
    { name: 'get_token_price', description: 'Get the price of a token' },
  ],
});
