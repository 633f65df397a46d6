import { upFront } from '../conditions.ts';
import { doing } from '../find.ts';
import { rule } from '../rule.ts';

export default rule({
  id: 'signs-in',
  claims: 'Write',
  title: 'Signs in or stores an identity',
  why: 'Later calls act as whoever was signed in.',
  find: doing('authenticate reauth reauthenticate login signin signup authorize authorise impersonate logout', upFront),
  fires: [
    { name: 'login', description: 'Log in with user name and password' },
    { name: 'authenticate', description: 'Authenticate with an API key' },
    { name: 'login' },
  ],
  ignores: [
    { name: 'list_logins', description: 'List logins' },
    { name: 'get_auth_status', description: 'Get the state of authentication' },
    { name: 'create_page', description: 'Create a page' },
  ],
});
