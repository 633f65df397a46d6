import { type Condition } from './conditions.ts';
import { wordSet } from '../language/words.ts';

/** What is made or sent to pay. */
export const payments = wordSet(
  'payment payout transfer withdrawal deposit refund charge swap trade purchase donation remittance',
);

/** What gives coins to whoever asks. */
export const faucets = wordSet('faucet airdrop');

/** What is sent, charged, lent or transferred and is no money. */
export const notMoney = wordSet(
  `sso auth access install session refresh api oauth bearer jwt ownership file call data zone domain ticket
  conversation invoice_pdf policy log property push pull receipt history status method recipient option event
  notification message reminder battery left phone device ev vehicle attendee link listing object lead project asset_file permission capacity stock_item design level cycle percentage`,
);

/** What there is of pay and of paying, and no payment: `pay_method`, `pay_grade`. */
export const aboutPay = wordSet(
  'method status history link receipt option policy log notification slip stub rate grade level scale info design cycle api type mode attention heed',
);

/** A token that opens an interface is no coin. */
export const mintsAccess: Condition = ({ verb }, { tool, description }) =>
  verb === 'mint' &&
  /\b(?:api|integration|scopes?|session|login|bearer|jwt|ingest|expir)/i.test(`${tool.name} ${description}`);
