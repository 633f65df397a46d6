import { doing, upFront } from '../find.ts';
import { rule } from '../rule.ts';

export default rule({
  id: 'only-simulates',
  claims: 'guard:simulation',
  title: 'Simulates or prepares and does not carry out',
  why: 'A preview, a dry run or an unsigned transaction leaves the decision to another call.',
  find: doing('simulate preview estimate quote validate backtest', upFront),
  fires: [
    { name: 'simulate_swap', description: 'Simulate a swap' },
    { name: 'preview_order', description: 'Preview an order' },
    { name: 'quote_transfer', description: 'Quote a transfer' },
  ],
  ignores: [
    { name: 'swap', description: 'Swap tokens' },
    { name: 'place_order', description: 'Place an order' },
    { name: 'transfer', description: 'Transfer funds' },
  ],
});
