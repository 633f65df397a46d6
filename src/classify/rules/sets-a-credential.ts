import { either, not, on, onHead, upFront } from '../conditions.ts';
import { anyOf, doing } from '../find.ts';
import { credentials } from '../../language/lexicon/objects.ts';
import { rule } from '../rule.ts';
import { wordSet } from '../../language/words.ts';

const strong = wordSet('password credential login');
const notSecret = wordSet(
  `design public primary foreign erc20 coin crypto cache partition sort object shortcut translation registry
  template index`,
);

export default rule({
  id: 'sets-a-credential',
  claims: 'risk:changes-credentials',
  title: 'Makes or sets a credential',
  why: 'Who holds the credential, or who set it, acts as its owner from then on.',
  find: anyOf(
    doing(
      `set configure create generate rotate refresh store add update register reset confirm regenerate renew
      issue save change exchange obtain import upload remove revoke`,
      either(onHead(credentials), on(strong)),
      not(on(notSecret)),
    ),
    doing('authenticate login signin authorize impersonate', upFront),
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
