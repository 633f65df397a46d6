import { both, byVerb, described, either, near, not, on, onHead, onNothing, upFront } from '../conditions.ts';
import { anyOf, doing } from '../find.ts';
import { rule } from '../rule.ts';
import { wordSet } from '../../language/words.ts';

const subscriptions = wordSet('subscription billing');
const paid = wordSet('billing paid subscription pricing');
const billed = /\b(?:is|are|gets?) (?:billed|charged)\b|\bpro[- ]rata\b|\bprorated\b/i;
const free = wordSet(
  `webhook topic event notification push email mail issue channel queue feed newsletter test meal work project contact
  subscriber communication preference free`,
);

export default rule({
  id: 'changes-a-paid-plan',
  claims: 'Financial',
  title: 'Starts or changes a paid plan',
  why: 'What is charged from then on follows the new plan.',
  find: anyOf(
    doing('enable activate start', onHead(wordSet('renewal auto-renewal autorenewal')), upFront),
    doing(
      'create update upgrade change subscribe take go resume reactivate renew activate modify switch start',
      either(
        onHead(subscriptions),
        both(onHead(wordSet('tier seat')), either(on(paid), described(billed))),
        both(near(wordSet('tier plan')), described(billed)),
        both(
          onHead(wordSet('plan')),
          described(
            /\b(?:billing|pricing|paid plan|charge[sd]?|(?:monthly|yearly|higher|new) (?:price|fee|rate))\b|费用|续费|升降配/i,
          ),
        ),
        both(onNothing, described(/费用|续费/)),
        both(byVerb('switch upgrade move take go'), described(/\bpaid plan\b|\bfrom the free (?:plan|tier)\b/i)),
        (action) => action.object.includes('plan') && action.object.some((word) => paid.has(word)),
      ),
      not(on(free)),
      not(near(free)),
      not(described(/webhook|notification|events?\b|topic|newsletter|mailing|graphql|pub\/?sub|rss|feed/i)),
      upFront,
    ),
  ),
  fires: [
    { name: 'update_subscription', description: 'Updates a subscription' },
    { name: 'upgrade_plan', description: 'Upgrade the billing plan' },
    { name: 'create_subscription', description: 'Create a subscription for a customer' },
    { name: 'enable_auto_renewal', description: 'Enable auto-renewal' },
    {
      name: 'upgrade_plan',
      description: 'Moves our account to a bigger plan. The higher monthly price applies at once.',
    },
    { name: 'go_gold', description: 'Takes us up from the free plan to the gold one' },
  ],
  ignores: [
    { name: 'get_subscription', description: 'Get a subscription' },
    { name: 'create_subscription', description: 'Create a webhook subscription' },
    { name: 'update_test_plan', description: 'Update a test plan' },
  ],
});
