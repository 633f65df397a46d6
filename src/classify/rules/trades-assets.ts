import { anyOf, doing, on, onHead, taking, upFront } from '../find.ts';
import { money, orders } from '../lexicon/objects.ts';
import { rule } from '../rule.ts';

export default rule({
  id: 'trades-assets',
  claims: 'Financial',
  title: 'Trades assets',
  why: 'An executed trade commits the caller at the price of the moment.',
  find: anyOf(
    doing('buy sell trade invest', upFront),
    doing('swap exchange', on(money), upFront),
    doing('place submit replace execute create modify', onHead(orders), taking('amount'), upFront),
  ),
  fires: [
    { name: 'buy_token', description: 'Buy a token' },
    { name: 'sell', description: 'Sell shares' },
    { name: 'dex_swap', description: 'Swap tokens on the exchange' },
  ],
  ignores: [
    { name: 'list_trades', description: 'List trades' },
    { name: 'swap_indexes', description: 'Swap two indexes' },
    { name: 'get_order_book', description: 'Get the order book' },
  ],
});
