import {
  both,
  described,
  either,
  near,
  not,
  on,
  onHead,
  onNothing,
  said,
  taking,
  upFront,
  withArgument,
} from '../conditions.ts';
import { anyOf, doing } from '../find.ts';
import { money } from '../../language/lexicon/objects.ts';
import { rule } from '../rule.ts';
import { aboutPay, faucets, mintsAccess, notMoney, payments } from '../payment-words.ts';
import { inBooks } from '../surroundings.ts';
import { wordSet } from '../../language/words.ts';

export default rule({
  id: 'moves-money',
  claims: 'Financial',
  title: 'Moves money',
  why: 'A payment or transfer cannot be called back by another call.',
  find: anyOf(
    doing(
      'transfer send withdraw deposit bridge airdrop redeem remit fund wrap unwrap mint burn supply',
      on(money),
      not(inBooks),
      not(on(notMoney)),
      not(mintsAccess),
      upFront,
    ),
    doing(
      'send give put',
      on(wordSet('amount money sum')),
      near(wordSet('card account wallet customer buyer payer')),
      not(inBooks),
      upFront,
    ),
    doing(
      'move take shift sweep draw pull',
      on(wordSet('amount sum stake fee rent deposit commission fund funds money salary cash surplus')),
      described(/\b(?:accounts?|wallet|card)\b/i),
      not(inBooks),
      upFront,
    ),
    doing(
      'hand give return',
      on(wordSet('deposit refund money')),
      near(wordSet('tenant customer guest buyer client member donor')),
      not(inBooks),
      upFront,
    ),
    doing('refund reimburse', said, not(onHead(wordSet('policy rule reason status')))),
    doing('pay', upFront, either(not(onHead(aboutPay)), on(wordSet('bill fee invoice')))),
    doing('tip', upFront, not(on(notMoney)), not(near(wordSet('into over out')))),
    doing(
      `refund reimburse disburse payout donate remit repay borrow spend cashout stake unstake
      liquidate charge bill`,
      upFront,
      not(on(notMoney)),
    ),
    doing(
      'transfer withdraw deposit bridge',
      either(
        onNothing,
        both(taking('amount'), withArgument(/address|recipient|^to$|destination|wallet|private_?key|account/i)),
      ),
      not(on(notMoney)),
      upFront,
    ),
    doing(
      'create make submit initiate process execute schedule send capture confirm trigger issue request release',
      onHead(payments),
      not(on(notMoney)),
      not(inBooks),
      upFront,
    ),
    doing('fund', on(wordSet('fee commission rent premium deposit')), near(wordSet('card account')), upFront),
    doing('collect draw take', on(wordSet('debit')), upFront),
    doing('send give put add', on(wordSet('gratuity tip bonus amount money')), near(wordSet('wallet')), upFront),
    doing('capture', on(wordSet('authorization authorisation')), withArgument(/amount/i), upFront),
    doing('charge', on(wordSet('card account customer stored')), upFront),
    doing('change exchange', on(money), near(wordSet('currency')), described(/\b(?:account|wallet)\b/i), upFront),
    doing('lend', either(on(money), taking('amount')), not(on(notMoney)), upFront),
    doing('wire', either(on(money), taking('amount')), upFront),
    doing('collect', on(wordSet('amount sum fee')), near(wordSet('card account')), upFront),
    doing('release', either(near(wordSet('escrow')), on(wordSet('sum'))), upFront),
    doing('release', on(wordSet('money escrow payment payout wage salary payroll fund pay')), upFront),
    doing('fund', onHead(wordSet('fine bill tab debt balance invoice due arrears')), said, not(inBooks)),
    doing('create setup make add start', on(wordSet('standing')), onHead(wordSet('order')), upFront),
    doing('hand pass', on(wordSet('payment salary')), near(wordSet('bank')), upFront),
    doing(
      'topup',
      upFront,
      not(on(wordSet('data battery pantry stock inventory shelf count tank fuel water ink paper feed larder'))),
    ),
    doing('create make initiate submit send', on(wordSet('debit ach wire')), upFront),
    doing('request get claim fund', either(on(faucets), near(faucets)), upFront),
    doing('claim collect harvest', onHead(wordSet('reward yield dividend airdrop royalty fee')), upFront),
    doing('approve allow', described(/\bto spend (?:\w+ ){1,4}tokens?\b|\btoken (?:spending|allowance)\b/i), upFront),
    doing('credit debit', onHead(wordSet('account wallet balance customer')), not(inBooks), said),
  ),
  fires: [
    { name: 'transfer_funds', description: 'Transfer funds' },
    { name: 'pay_invoice', description: 'Pay an invoice' },
    { name: 'create_payment', description: 'Create a payment' },
    { name: 'claim_fees', description: 'Claim the fees of a token' },
    { name: 'approve_spender', description: 'Approve another address to spend your tokens' },
    { name: 'transfer_to_savings', inputSchema: { properties: { amount: { type: 'number' } } } },
    { name: 'wages_out', description: 'Sends the wages off to the bank' },
  ],
  ignores: [
    { name: 'get_transfer_history', description: 'Get transfers' },
    { name: 'create_payment_link', description: 'Create a payment link' },
    { name: 'transfer_ownership', description: 'Transfer ownership of a repository' },
    { name: 'tip_out', description: 'Tips all letters of a queue into the river' },
    { name: 'lend_costume', description: 'Writes down who has borrowed which costume' },
  ],
});
