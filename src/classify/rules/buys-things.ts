import { described, either, not, on, onHead, onNothing, said, upFront, withArgument } from '../conditions.ts';
import { anyOf, doing } from '../find.ts';
import { rule } from '../rule.ts';
import { wordSet } from '../../language/words.ts';

export default rule({
  id: 'buys-things',
  claims: 'Financial',
  title: 'Buys or orders',
  why: 'The call commits somebody to pay.',
  find: anyOf(
    doing(
      'purchase order rent preorder lease',
      not(onHead(wordSet('disposal test exam scan review transport check inspection list'))),
      upFront,
    ),
    doing(
      'book add order activate send place',
      described(
        /\b(?:fee|price|cost|amount) (?:shows|appears|is (?:charged|billed|added)|goes) (?:on|to) (?:the |your |our |this month's )?(?:next )?(?:bill|invoice|account)\b|\bwill be charged\b/i,
      ),
      said,
    ),
    doing('confirm complete finalize submit finish', onHead(wordSet('order purchase checkout payment')), upFront),
    doing('confirm complete finalize', onHead(wordSet('booking')), upFront),
    doing(
      'create place submit',
      onHead(wordSet('order')),
      on(wordSet('purchase')),
      described(/\b(?:payment method|charged?|places an order|pays?)\b/i),
      upFront,
    ),
    doing('create place submit', onHead(wordSet('order')), withArgument(/^payment_?(?:method|source)_?id$/i), upFront),
    doing('finalize', onHead(wordSet('invoice')), upFront),
    doing('complete approve release award accept', onHead(wordSet('bounty')), upFront),
    doing(
      'post create publish submit hire ask',
      withArgument(/^(?:base_?)?(?:budget|reward|bounty|payout|pay|prize)_?(?:usd|eur|gbp|usdc)$/i),
      not(on(wordSet('phase project plan account'))),
      upFront,
    ),
    doing('bet wager bid', upFront),
    doing(
      'book order convert promote sign submit accept confirm switch boost release place send',
      described(
        /\b(?:amount|sum|budget|money) (?:is|gets|will be) (?:spent|charged|debited)\b|\b(?:it's|it is|becomes?|is|makes (?:it|them|this)) binding\b|\b(?:we|you) are bound\b|\bcancellation costs\b|\bcontract term\b/i,
      ),
      said,
    ),
    doing('renew', onHead(wordSet('domain licence license membership')), upFront),
    doing(
      'checkout',
      either(on(wordSet('cart basket order purchase')), onNothing),
      not(withArgument(/branch|repo|room|guest|book_?id|vehicle|visitor/i)),
      upFront,
    ),
    doing('place make submit put enter', onHead(wordSet('bet wager bid offer stake')), upFront),
    doing(
      'book reserve',
      not(on(wordSet('meeting conference study'))),
      not(described(/\b(?:meeting|conference|study|seminar|class|board) (?:room|space|desk)s?\b/i)),
      not(described(/\bfree of charge\b|\bat no (?:cost|charge)\b/i)),
      onHead(wordSet('flight hotel room ticket ride taxi seat car trip stay')),
      upFront,
    ),
  ),
  fires: [
    { name: 'purchase_domain', description: 'Purchase a domain' },
    { name: 'order_pizza', description: 'Order a pizza' },
    {
      name: 'create_order',
      description: 'Create an order',
      inputSchema: { properties: { payment_method_id: { type: 'integer' } } },
    },
    { name: 'bet_place', description: 'Place a bet' },
    {
      name: 'post_task',
      description: 'Post a task for human workers',
      inputSchema: { properties: { title: { type: 'string' }, budget_usd: { type: 'number' } } },
    },
  ],
  ignores: [
    { name: 'get_order', description: 'Get an order' },
    { name: 'order_status', description: 'Show the status of an order' },
    { name: 'list_purchases', description: 'List purchases' },
  ],
});
