import { both, either, not, on, onHead, upFront } from '../conditions.ts';
import { doing } from '../find.ts';
import { rule } from '../rule.ts';
import { wordSet } from '../../language/words.ts';

export default rule({
  id: 'attaches-a-means-of-payment',
  claims: 'risk:means-of-payment',
  title: 'Attaches a means of payment',
  why: 'Money goes out, or comes in, by the account or card that is attached from then on.',
  find: doing(
    'add create attach link connect register save',
    either(
      both(on(wordSet('payment')), onHead(wordSet('method card'))),
      both(on(wordSet('bank payout')), onHead(wordSet('account destination'))),
      both(on(wordSet('credit debit')), onHead(wordSet('card'))),
    ),
    not(on(wordSet('virtual service gift loyalty test sandbox'))),
    upFront,
  ),
  fires: [
    { name: 'attach_payment_method', description: 'Attach a payment method to a customer' },
    { name: 'add_bank_account', description: 'Add a bank account for payouts' },
    { name: 'save_credit_card', description: 'Save a credit card' },
  ],
  ignores: [
    { name: 'list_payment_methods', description: 'List payment methods' },
    { name: 'create_account', description: 'Create an account' },
    { name: 'add_card', description: 'Add a card to a board' },
  ],
});
