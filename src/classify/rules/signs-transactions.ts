import { described, either, near, on, onHead, upFront, withArgument } from '../conditions.ts';
import { anyOf, doing } from '../find.ts';
import { rule } from '../rule.ts';
import { wordSet } from '../../language/words.ts';

const signed = wordSet('transaction tx userop psbt');
const chainWords = wordSet('blockchain network wallet onchain chain raw signed solana ethereum evm bitcoin');
const keys =
  /^(?:private_?key|mnemonic|wallet|from_?address|signed_?tx|tx_?hex|raw_?tx|signed_?transaction|seed_?phrase|payer)/i;
const chain = /\b(?:blockchain|wallet|on-?chain|solana|ethereum|evm|bitcoin|mainnet|testnet|gas)\b/i;

export default rule({
  id: 'signs-transactions',
  claims: 'Financial',
  title: 'Signs or sends a transaction',
  why: 'A signed transaction moves what the key owns and pays a fee.',
  find: anyOf(
    doing(
      'sign send submit broadcast execute write confirm',
      onHead(signed),
      either(on(chainWords), near(chainWords), withArgument(keys), described(chain)),
      upFront,
    ),
    doing(
      'execute call write invoke',
      onHead(wordSet('contract')),
      either(
        withArgument(keys),
        described(/write operation|state[- ]changing|sends? a transaction|signs?\b|requires? (?:a )?(?:wallet|gas)/i),
      ),
      upFront,
    ),
  ),
  fires: [
    { name: 'send_transaction', description: 'Send a transaction to the blockchain' },
    { name: 'sign_tx', description: 'Sign a transaction with the wallet' },
    {
      name: 'execute_contract',
      description: 'Execute a contract call',
      inputSchema: { type: 'object', properties: { privateKey: { type: 'string' } } },
    },
  ],
  ignores: [
    { name: 'get_transaction', description: 'Get a transaction' },
    { name: 'read_contract', description: 'Read a contract' },
    { name: 'begin_transaction', description: 'Begin a database transaction' },
  ],
});
