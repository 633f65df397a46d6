import { both, called, described, either, not, on, onHead, said, upFront } from '../conditions.ts';
import { anyOf, doing } from '../find.ts';
import { impersonalThings } from '../../language/lexicon/objects.ts';
import { onChain } from '../surroundings.ts';
import { rule } from '../rule.ts';
import { tellingVerbs } from '../../language/lexicon/verb-groups.ts';
import { wordSet } from '../../language/words.ts';

/** What people lived through, did or spent; the history of a file or a build is none. */
const lived = wordSet(
  `order chat message call conversation login balance billing payment purchase watch listening cook search browsing location
  client customer account funding transaction workout sleep medical channel`,
);

export default rule({
  id: 'returns-somebodys-account',
  claims: 'signal:private',
  title: 'Returns somebody’s account or what they did with it',
  why: 'Whose account it is, what it holds, and what its owner ordered, wrote or spent comes back to the model.',
  find: anyOf(
    doing(
      'get list read fetch view show retrieve check',
      either(
        both(
          onHead(wordSet('account')),
          described(/\b(?:e-?mail|mailbox|bank(?:ing)?|current user|authenticated|balances?)\b/i),
        ),
        both(on(wordSet('user profile account')), on(wordSet('current authenticated'))),
        both(on(wordSet('vendor customer journal suppression')), onHead(wordSet('credit entry'))),
        both(on(wordSet('budget spending')), onHead(wordSet('summary report'))),
        both(onHead(wordSet('client')), described(/\bCRM\b/)),
        both(on(wordSet('account user')), onHead(wordSet('preference'))),
      ),
      not(on(wordSet('id bot storage service token'))),
      said,
    ),
    doing('get show read check return', called(/who_?am_?i$/i), said),
    doing('get show read fetch', onHead(wordSet('me myself')), said),
    doing(
      tellingVerbs,
      either(
        both(
          onHead(wordSet('account report summary statement')),
          described(/\b(?:balance|profit|loss|bank|financ|income|expense|invoice|billing|inbox|net worth|cash)\w*\b/i),
        ),
        both(on(wordSet('sale revenue')), onHead(wordSet('report figure summary'))),
      ),
      not(on(impersonalThings)),
      not(on(wordSet('version automation entity comment'))),
      upFront,
    ),
    doing(
      tellingVerbs,
      onHead(wordSet('history')),
      either(on(lived), described(/\b(?:your|you|account|athlete|employee|patient)\b/i)),
      not(on(impersonalThings)),
      not(on(wordSet('version entity automation workitem commit browser_navigation'))),
      not(onChain),
      said,
    ),
  ),
  fires: [
    { name: 'get_account', description: 'Get the bank account' },

    { name: 'list_history', description: 'List the order history of a customer' },
    { name: 'whoami', description: 'Show who is logged in' },
    { name: 'get-me' },
  ],
  ignores: [
    { name: 'get_history', description: 'Get the history of a file' },
    { name: 'create_account', description: 'Create an e-mail account' },
    {
      name: 'get_history',
      description: 'Get the transaction history of an address on the chain',
      inputSchema: { type: 'object', properties: { address: { type: 'string' } } },
    },
  ],
});
