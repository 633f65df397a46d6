import { either, not, on, onHead, said, upFront } from '../conditions.ts';
import { type Find, allOf, anyOf, doing } from '../find.ts';
import { credentials } from '../../language/lexicon/objects.ts';
import { rule } from '../rule.ts';
import { wordSet } from '../../language/words.ts';

/** Variables are configuration first of all; those that hold a secret say so. */
const plainVariables = wordSet('env environment variable cookie group');

const strong = wordSet('password credential login');
const notSecret = wordSet(
  `design public primary foreign erc20 coin crypto cache partition sort object shortcut translation registry
  template index`,
);

/** Credentials that are handed over to be kept, not those that the call itself is made with, nor those deep in what is configured. */
const storedCredential: Find = ({ parameters }) =>
  parameters
    .filter(
      ({ roles, parameter: { name, path } }) =>
        roles.has('credential') &&
        path.length < 3 &&
        !/^(?:session|auth|user|bearer|access|custom|id|refresh)?_?token$|^(?:connection_?string|dsn|cookies?|env_?vars?|environment_variables|otp|totp|bearer)$|auth-?method|key_?file/i.test(
          name,
        ),
    )
    .map(({ span }) => span);

export default rule({
  id: 'sets-a-credential',
  claims: 'risk:changes-credentials',
  title: 'Makes or sets a credential',
  why: 'Who holds the credential, or who set it, acts as its owner from then on.',
  find: anyOf(
    doing(
      `set configure create generate rotate refresh store add register reset confirm regenerate renew
      issue save change exchange obtain import upload remove revoke`,
      either(onHead(credentials), on(strong)),
      not(on(notSecret)),
      not(on(plainVariables)),
    ),
    doing('authenticate reauth reauthenticate login signin logout authorize impersonate', upFront),
    allOf(
      storedCredential,
      doing('create update save set register store add configure insert setup change edit manage define', said),
    ),
  ),
  fires: [
    { name: 'set_api_key', description: 'Set the API key' },
    { name: 'rotate_secret', description: 'Rotate a secret' },
    { name: 'login', description: 'Log in' },
  ],
  ignores: [
    { name: 'list_keys', description: 'List keys' },
    { name: 'set_color', description: 'Set a colour' },
    { name: 'create_foreign_key', description: 'Create a foreign key' },
  ],
});
