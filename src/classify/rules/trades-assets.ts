import {
  both,
  byVerb,
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
import { money, orders, tradingWords } from '../../language/lexicon/objects.ts';
import { rule } from '../rule.ts';
import { wordSet } from '../../language/words.ts';

/** What people take turns at. */
const turns = wordSet('shift duty slot seat place turn');
const ofAssets = described(
  /\b(?:tokens?|coins?|crypto|assets?|currenc(?:y|ies)|stocks?|shares?|trades?|exchange|dex|pool|wallet)\b/i,
);
/** What is changed into another currency. */
const coins = wordSet('dollar euro pound franc yen money cash fund crypto coin token usd eur gbp chf usdc btc eth');
const positions = wordSet('position');
const proofs = wordSet('sso auth access session refresh api oauth code');

export default rule({
  id: 'trades-assets',
  claims: 'Financial',
  title: 'Trades assets',
  why: 'An executed trade commits the caller at the price of the moment.',
  find: anyOf(
    doing('buy sell invest short long hedge buyback', upFront),
    doing('trade', not(on(turns)), upFront),
    doing(
      'rebalance restore',
      on(wordSet('portfolio')),
      described(/\b(?:market|limit) orders?\b|\bbroker\b/i),
      upFront,
    ),
    doing(
      'swap exchange',
      not(described(/\b(?:shifts?|rota|roster|duty|duties|seats?)\b/i)),
      either(on(money), taking('amount'), both(onNothing, ofAssets)),
      not(on(proofs)),
      upFront,
    ),
    doing(
      'change convert turn exchange',
      on(coins),
      near(wordSet('into')),
      described(/\b(?:account|wallet|balance|holdings?)\b/i),
      said,
    ),
    doing('place', onHead(orders), upFront),
    doing('open close increase decrease reduce', onHead(positions), upFront),
    doing(
      'submit replace execute create modify amend open close make',
      onHead(orders),
      either(
        on(tradingWords),
        near(tradingWords),
        withArgument(/^(?:side|symbol|order_?type|ticker|pair|leverage|coin|token_?id|outcome)$/i),
        byVerb('replace'),
      ),
      upFront,
    ),
  ),
  fires: [
    { name: 'buy_token', description: 'Buy a token' },
    { name: 'sell', description: 'Sell shares' },
    { name: 'exchange_holdings', description: 'Changes dollars of our account into euros' },
    { name: 'dex_swap', description: 'Swap tokens on the exchange' },
  ],
  ignores: [
    { name: 'list_trades', description: 'List trades' },
    {
      name: 'swap_indexes',
      description: 'Swap two indexes',
      inputSchema: { type: 'object', properties: { indexes: { type: 'string' } } },
    },
    { name: 'get_order_book', description: 'Get the order book' },
  ],
});
