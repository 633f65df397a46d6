import { secretsThatComeBack } from '../secrets-that-come-back.ts';
import { rule } from '../rule.ts';

export default rule({
  id: 'hands-a-secret-over',
  claims: 'signal:secrets',
  title: 'Hands a secret over among other things',
  why: 'A key, a token or a password is part of what the call returns, by the description’s own words.',
  find: secretsThatComeBack,
  fires: [
    { name: 'create_inbox', description: 'Create an inbox. Returns SMTP credentials and the address.' },
    { name: 'get_app', description: 'Get an app, including containers, environment variables, volumes.' },
    { name: 'get_upload_url', description: 'Get an upload URL.\n\nReturns `url`, `auth_key` and `rest_auth_key`.' },
  ],
  ignores: [
    { name: 'list_variables', description: 'List an app’s variables, including environment variable names.' },
    { name: 'get_registry', description: 'Returns registry credentials. The password is omitted.' },
    { name: 'get_types', description: 'Returns the kinds of secret that are known.' },
  ],
});
