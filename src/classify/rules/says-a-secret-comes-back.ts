import { secretsThatComeBack } from '../secrets-that-come-back.ts';
import { rule } from '../rule.ts';

export default rule({
  id: 'says-a-secret-comes-back',
  claims: 'risk:reads-secrets',
  title: 'Says that a secret comes back',
  why: 'Among what is returned the description names a key, a password or the like; a model’s context is no safe place for it.',
  find: secretsThatComeBack,
  fires: [
    { name: 'topic_list', description: 'List topics, returning endpoints, access keys and subscription details.' },
    { name: 'get_inbox', description: 'Get inbox details including SMTP credentials, email counts, and status' },
    {
      name: 'secret_get',
      description: 'Shows all names in the vault (without values), or retrieves the secret value and its dates.',
    },
  ],
  ignores: [
    { name: 'whoami', description: 'Returns the account, including credential access details.' },
    { name: 'list_keys', description: 'List keys, including access keys. Secret values are never returned.' },
    { name: 'scan', description: 'Returns findings including SAST, secrets, SCA.' },
    { name: 'get_user', description: 'Returns the current user profile, while missing credentials are reported.' },
  ],
});
