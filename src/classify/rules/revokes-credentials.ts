import { wordSet } from '../../language/words.ts';
import { either, on, onHead, upFront } from '../conditions.ts';
import { anyOf, doing } from '../find.ts';
import { credentials } from '../../language/lexicon/objects.ts';
import { rule } from '../rule.ts';

export default rule({
  id: 'revokes-credentials',
  claims: 'Destructive',
  title: 'Revokes a credential',
  why: 'A revoked key cannot be un-revoked; everything that used it stops at once.',
  find: anyOf(
    doing(
      'revoke invalidate',
      either(
        on(credentials),
        on(wordSet('certificate cert mandate authorization authorisation consent link url asset')),
      ),
    ),
    doing('stop kill', onHead(wordSet('apikey key token passkey certificate')), upFront),
  ),
  fires: [
    { name: 'revoke_api_key', description: 'Revoke an API key' },
    { name: 'tokens.invalidate', description: 'Invalidates a token' },
    { name: 'certificate_revoke', description: 'Revoke a certificate' },
    { name: 'revoke_review_link', description: 'Revoke a review link' },
    { name: 'kill_apikey' },
  ],
  ignores: [
    { name: 'list_revoked_keys', description: 'List revoked keys' },
    { name: 'revoke_role', description: 'Revoke a role from a user' },
    { name: 'create_api_key', description: 'Create an API key' },
  ],
});
