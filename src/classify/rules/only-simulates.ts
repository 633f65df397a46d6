import { described, either, near, not, on, said, statesAChange } from '../conditions.ts';
import { anyOf, doing, saying, unless } from '../find.ts';
import { money, transactions } from '../lexicon/objects.ts';
import { rule } from '../rule.ts';
import { wordSet } from '../words.ts';

const unsigned = wordSet('unsigned');

const tries = doing('simulate preview estimate quote validate backtest', said);

export default rule({
  id: 'only-simulates',
  claims: 'guard:simulation',
  title: 'Simulates or prepares and does not carry out',
  why: 'A preview, a dry run or an unsigned transaction leaves the decision to another call.',
  find: anyOf(
    (reading) => (statesAChange(reading) ? [] : tries(reading)),
    doing(
      'build prepare create generate encode construct make assemble',
      either(on(transactions), near(unsigned)),
      either(on(money), described(/\b(?:swap|transfer|unsigned|blockchain|wallet)/i)),
      not(described(/\b(?:signs?|broadcasts?|submits?|executes?|sends?)\b(?! (?:it )?(?:yourself|separately|later))/i)),
      said,
    ),
    unless(
      saying(
        /\b(?:without (?:actually )?(?:executing|sending|submitting|placing|applying|creating|making)|dry[- ]run only|does not (?:execute|submit|send|place|broadcast)|unsigned transaction)\b/i,
      ),
      doing('create update set save add trigger start edit insert write delete modify replace draft', said),
    ),
  ),
  fires: [
    { name: 'simulate_swap', description: 'Simulate a swap' },
    { name: 'preview_order', description: 'Preview an order' },
    { name: 'build_swap_transaction', description: 'Build a swap transaction' },
  ],
  ignores: [
    { name: 'swap', description: 'Swap tokens' },
    { name: 'place_order', description: 'Place an order' },
    { name: 'transfer', description: 'Transfer funds' },
  ],
});
