import { on, onHead, upFront } from '../conditions.ts';
import { anyOf, doing } from '../find.ts';
import { wordSet } from '../../language/words.ts';
import { rule } from '../rule.ts';

export default rule({
  id: 'signs-in',
  claims: 'Write',
  title: 'Signs in or stores an identity',
  why: 'Later calls act as whoever was signed in.',
  find: anyOf(
    doing('authenticate reauth reauthenticate login signin signup authorize authorise impersonate logout', upFront),
    doing(
      'exchange handle complete process finish finalize submit',
      on(wordSet('oauth oauth2 sso authorization login device')),
      onHead(wordSet('code callback flow login redirect authentication')),
      upFront,
    ),
  ),
  fires: [
    { name: 'login', description: 'Log in with user name and password' },
    { name: 'authenticate', description: 'Authenticate with an API key' },
    { name: 'login' },
    { name: 'finish_setup', description: 'Exchange an OAuth authorization code for tokens' },
  ],
  ignores: [
    { name: 'list_logins', description: 'List logins' },
    { name: 'get_auth_status', description: 'Get the state of authentication' },
    { name: 'create_page', description: 'Create a page' },
  ],
});
