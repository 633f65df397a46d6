import { computingVerbs, readingVerbs } from '../../language/lexicon/verb-groups.ts';
import { wordSet } from '../../language/words.ts';
import { saysOnly } from '../conditions.ts';
import { firstOf, saying, sayingEarly, stating, telling } from '../find.ts';
import { paymentPhrases, unspacedPayment } from '../../language/lexicon/payments.ts';
import { rule } from '../rule.ts';

/** Reading verbs that say little of what follows them. */
const open = wordSet('get take say make give confirm validate');
const reads = new Set([...wordSet(readingVerbs, computingVerbs)].filter((verb) => !open.has(verb)));

/** Said of a call that only fetches, too. */
const paidUnasked = sayingEarly(
  /automatic/i,
  /\b(?:paid|pays?|charged) automatically (?:from|with|by) (?:the|your) (?:\w+ )?(?:wallet|card|account|balance)\b/i,
);

const sums = wordSet(
  'amount budget price sum fee cost money total difference minute hour wage salary fare premium rent balance deposit commission month plan seat',
);
const purses = wordSet('account card wallet balance deposit credit purse kitty tab');
const payers = wordSet(
  'registrar bank provider platform vendor supplier mill shop store carrier operator processor airline hotel',
);

/** `Minutes are billed`, `the card is charged`, `the registrar debits the account`, `the fee comes off the deposit`. */
const taken = stating(
  /bill|charg|debit|credited|reimburs|leaves?|comes? (?:off|out)|goes? (?:on|to|from)|paid|taken|deduct|withdrawn|sent|moved|transferred|wired/i,
  ({ verb, isPassive, subject, rest }) => {
    const money = subject.some((word) => sums.has(word));
    const place = rest.slice(0, 7).some((word) => purses.has(word));
    if (isPassive)
      return (
        (money && takes.has(verb) && !rest.includes('separately')) ||
        (verb === 'reimburse' && rest[0] === 'to') ||
        (subject.some((word) => purses.has(word)) && /^(?:charge|debit|bill)$/.test(verb)) ||
        (money && moves.has(verb) && /^(?:from|to|into|straight)$/.test(rest[0] ?? ''))
      );
    if (/^(?:debit|charge|bill)$/.test(verb)) return place || payers.has(subject.at(-1) ?? '');
    if (!money || !place) return false;
    return (
      verb === 'leave' || (/^(?:go|come|run|fall)$/.test(verb) && /^(?:off|out|on|onto|from|to)$/.test(rest[0] ?? ''))
    );
  },
);
const takes = wordSet('charge bill debit invoice deduct fund pay reimburse');
const moves = wordSet('take withdraw send move pay transfer wire');

const charged = firstOf(telling(paymentPhrases), saying(/\bBILLABLE\b/), saying(unspacedPayment), taken);

export default rule({
  id: 'charges-somebody',
  claims: 'Financial',
  title: 'Says that somebody pays',
  why: 'The text tells what the call costs: a card is charged or money goes from one account to another.',
  find: (reading) => {
    if (saysOnly(reading, reads)) return paidUnasked(reading);
    return charged(reading);
  },
  fires: [
    { name: 'finalise', description: 'Makes the order final; the customer’s card is charged' },
    { name: 'lunch', description: 'Gets lunch to your desk; the company card on file covers it' },
    { name: 'fetch', description: 'Fetch a page. What it costs is paid automatically from the wallet' },
    { name: 'valider', description: 'Valide le panier et débite la carte enregistrée' },
    { name: 'settle', description: 'The amount is taken from the stored wallet' },
    { name: 'keep_domain', description: 'Keeps a domain for a year. The registrar debits the account straight away.' },
    { name: 'unlock_bike', description: 'Opens the lock of a bike. Minutes are billed until it is closed.' },
    { name: 'add_seats', description: 'Adds seats; the prorated difference is billed right away' },
    { name: 'grab_domain', description: 'Registers a domain and is charged to the company card' },
    { name: 'enable_hosting', description: 'Enable hosting. This purchases the add-on.' },
    { name: 'create_pod', description: 'Create a pod. BILLABLE: state the price first.' },
    { name: 'raise_hand', description: 'Raises our hand for a lot. If nobody goes higher, we owe the money.' },
    { name: 'bigger_plan', description: 'Moves us up to the bigger plan, which is charged every month' },
  ],
  ignores: [
    { name: 'list_charges', description: 'List what the card is charged for' },
    { name: 'create_invoice_draft', description: 'Create a draft; the card is not charged' },
    { name: 'get_balance', description: 'Get the balance of an account' },
    { name: 'unlock_bike', description: 'Opens the lock of a bike. Minutes are not billed.' },
    { name: 'log_hours', description: 'Logs hours; billable ones are marked' },
  ],
});
