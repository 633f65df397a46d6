import { both, byVerb, described, either, near, not, on, onHead, said, upFront } from '../conditions.ts';
import { type Find, allOf, anyOf, argumentsNamed, doing } from '../find.ts';
import { credentials } from '../../language/lexicon/objects.ts';
import { rule } from '../rule.ts';
import { wordSet } from '../../language/words.ts';

const handling = `
  get list read fetch retrieve show create generate rotate revoke delete remove reset update set add register store
  save extract invalidate export reveal copy configure renew regenerate authenticate login signin confirm issue
  refresh exchange`;

/** Words that name a secret wherever they stand in the clause. */
const strong = wordSet('password credential secret passphrase mnemonic apikey login');

/** Keys and tokens that are no secrets. */
const notSecret = wordSet(
  `design public primary foreign erc20 coin cache cas partition sort object shortcut translation type page next
  trending history attempt anomaly scanner kv value metadata label idempotency`,
);

/** Credentials that the caller passes; deeper than two levels they belong to a schema of many things. */
const credentialArguments: Find = ({ parameters }) =>
  parameters
    .filter(({ roles, parameter: { path } }) => roles.has('credential') && path.length < 3)
    .map(({ span }) => span);

/** The public half of a key pair is registered, listed and renamed. */
const publicKeys = both(on(wordSet('ssh')), byVerb('get list update delete remove add register'));
const neverShown = described(/\bnever (?:returns?|included?|shown|exposed?)\b|\b(?:masked|redacted)\b/i);

const keyArgument: Find = (reading) =>
  reading.parameters.filter(({ parameter: { name } }) => /^(?:key|iv)$/i.test(name)).map(({ span }) => span);

/** `private-keys` with an argument that says what to do with them: no verb stands before what is meant. */
const named: Find = ({ tool: { name }, words, actions }) =>
  actions.some(({ source }) => source === 'option') &&
  /\b(?:(?:private|api|access|secret|ssh) keys?|secrets?|credentials?|passwords?)$/.test(
    words.map(({ text }) => text).join(' '),
  )
    ? [{ field: '/name', start: 0, end: name.length }]
    : [];

export default rule({
  id: 'handles-secrets',
  claims: 'signal:secrets',
  title: 'Handles a secret',
  why: 'A key, a token or a password passes through the call: as an argument, as a result or as what it changes.',
  find: anyOf(
    credentialArguments,
    argumentsNamed(/^(?:reveal|unmask|show_?secrets?|include_?(?:secrets?|credentials?|passwords?))$/i),
    doing(
      handling,
      onHead(credentials),
      not(on(notSecret)),
      not(publicKeys),
      not(neverShown),
      not(near(wordSet('kv namespace redis cache store'))),
      not(
        described(
          /\b(?:design[- ]tokens?|key names?|blockchain|coin|swap|price|erc-?20|market cap|holders?|does not return (?:client )?secrets|not any detected)\b/i,
        ),
      ),
      upFront,
    ),
    doing(
      `${handling} manage handle`,
      either(on(strong), near(strong)),
      not(on(notSecret)),
      not(described(/\b(?:does not|not) (?:return|expose|include)|not any detected/i)),
      upFront,
    ),
    allOf(doing('encrypt decrypt sign', upFront), keyArgument),
    doing(
      'get list read set create add update save manage export show store import dump',
      (action) =>
        /\b(?:env|(?:env|environment)(?: variable| var| value)s?)$/.test(action.object.join(' ')) ||
        (/^(?:dump|export|show)$/.test(action.verb) && action.object.at(-1) === 'environment') ||
        /\b(?:env|environment) (?:variable|var)\b/.test(action.object.join(' ')),
      upFront,
    ),
    doing('get list read fetch show save', onHead(wordSet('cookie'))),
    doing('login signin logout authenticate reauthenticate reauth', said),
    named,
  ),
  fires: [
    {
      name: 'login',
      description: 'Log in',
      inputSchema: { type: 'object', properties: { user: { type: 'string' }, password: { type: 'string' } } },
    },
    { name: 'get_secret', description: 'Get a secret' },
    { name: 'private-keys', inputSchema: { properties: { operation: { enum: ['list', 'create', 'delete'] } } } },
    { name: 'rotate_key', description: 'Rotate an API key' },
  ],
  ignores: [
    { name: 'list_environments', description: 'List the environments of a project' },
    { name: 'get_price', description: 'Get the price of a token' },
    { name: 'list_users', description: 'List users' },
    { name: 'press', description: 'Press a button' },
  ],
});
