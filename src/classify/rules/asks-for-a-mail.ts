import { onHead, upFront } from '../conditions.ts';
import { doing } from '../find.ts';
import { rule } from '../rule.ts';
import { wordSet } from '../../language/words.ts';

const mailed = wordSet('reset verification otp confirmation');

export default rule({
  id: 'asks-for-a-mail',
  claims: 'Execute',
  title: 'Makes the service send mail',
  why: 'A reset or a verification goes out to somebody’s mailbox.',
  find: doing('request trigger resend initiate forgot start send', onHead(mailed), upFront),
  fires: [
    { name: 'request_password_reset', description: 'Request a password reset' },
    { name: 'resend_verification', description: 'Resend the verification' },
    { name: 'request_otp', description: 'Request an OTP' },
  ],
  ignores: [
    { name: 'reset_password', description: 'Reset a password' },
    { name: 'request_access', description: 'Request access to a page' },
    { name: 'list_invitations', description: 'List invitations' },
  ],
});
