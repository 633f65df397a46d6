import { anyOf, doing, on, taking, upFront } from '../find.ts';
import { money } from '../lexicon/objects.ts';
import { rule } from '../rule.ts';

export default rule({
  id: 'moves-money',
  claims: 'Financial',
  title: 'Moves money',
  why: 'A payment or transfer cannot be called back by another call.',
  find: anyOf(
    doing('transfer send withdraw deposit bridge airdrop redeem remit', on(money), upFront),
    doing('pay refund reimburse disburse payout topup donate tip repay lend borrow stake unstake liquidate', upFront),
    doing('transfer withdraw deposit bridge', taking('amount'), upFront),
  ),
  fires: [
    { name: 'transfer_funds', description: 'Transfer funds' },
    { name: 'pay_invoice', description: 'Pay an invoice' },
    { name: 'send_sol', description: 'Send SOL to an address' },
  ],
  ignores: [
    { name: 'get_transfer_history', description: 'Get transfers' },
    { name: 'list_payments', description: 'List payments' },
    { name: 'send_email', description: 'Send an email' },
  ],
});
