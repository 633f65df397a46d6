import { described, on, onHead, said, upFront } from '../conditions.ts';
import { anyOf, doing } from '../find.ts';
import { rule } from '../rule.ts';
import { wordSet } from '../../language/words.ts';

/** `Until then it can be withdrawn`: what was prepared is kept somewhere. */
const untilThen =
  /\b(?:until then|till then|before that)\b[^.]*\b(?:can|may|could) (?:still )?be (?:\w+ or )?(?:altered|withdrawn|edited|changed|revoked|taken back|called off)\b/i;

export default rule({
  id: 'prepares-for-later',
  claims: 'Write',
  title: 'Prepares something that waits',
  why: 'What is drafted or planned is kept until somebody sends, changes or drops it.',
  find: anyOf(
    doing('prepare', on(wordSet('draft')), onHead(wordSet('invoice order quote bill poll')), upFront),
    doing('prepare plan', described(untilThen), said),
    doing('plan', onHead(wordSet('newsletter post campaign broadcast mailing')), said),
    doing(
      'prepare',
      on(wordSet('draft')),
      described(/\b(?:stays|kept|saved|lands|sits|waits|remains) (?:in |as |a |the )*drafts?\b/i),
      upFront,
    ),
  ),
  fires: [
    { name: 'visitor_pass', description: 'Prepares a visitor pass. Until then the pass can be altered or withdrawn.' },
    { name: 'plan_newsletter', description: 'Plans a newsletter that goes out on Monday' },
    { name: 'invoice_draft', description: 'Prepares a draft invoice' },
  ],
  ignores: [
    { name: 'prepare_statement', description: 'Prepares a statement of the balances' },
    { name: 'plan_route', description: 'Plans a route between two places' },
    { name: 'list_drafts', description: 'Lists the drafts of invoices' },
  ],
});
