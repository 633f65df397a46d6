import { computingVerbs, readingVerbs } from '../../language/lexicon/verb-groups.ts';
import { phrases } from '../../language/phrases.ts';
import { wordSet } from '../../language/words.ts';
import { saysOnly } from '../conditions.ts';
import { sayingEarly, stating } from '../find.ts';
import { rule } from '../rule.ts';

/** Reading verbs that say little of what follows them. */
const open = wordSet('get take say make give confirm validate');
const reads = new Set([...wordSet(readingVerbs, computingVerbs)].filter((verb) => !open.has(verb)));

const charged = sayingEarly(
  /card|wallet|account|charged|billed|paid|prélèvement|invoice|wages|salaries|payroll|net pay|money|price|fee|amount|\b(?:is|gets|will be) (?:then )?(?:sent|moved|transferred|wired) |[=]|konto|tarjeta|cuenta|cart[ãa]o|carte|refunds|lot |total|payment|cargándol|bindande|przelew|veloit|vincol|vincul|rekening|instalment|grant|kitty|purse|credit|payable|bought|market|premium|pays back|abgebucht|binding|firm|billable|billing|purchases|refund|USDC|belastet|afgeschreven|kart|扣/i,
  phrases(
    String.raw`(?<!no |never |not |no \w+ or )\b(?:credit card|card|wallet|(?:bank )?account|customer|balance)(?: on file)?(?:['’]s card)? (?:is|gets|will be) (?:then |automatically |immediately )?(?:charged|debited|billed)\b`,
    String.raw`\b(?:amount|price|sum|fee|total|money) (?:is|gets|will be) (?:taken|charged|debited|deducted|withdrawn) (?:from|to)\b`,
    String.raw`\b(?:with|to|from) (?:the|your|their|a) (?:\w+ )?(?:card|wallet) (?:on file|you stored|stored|saved)\b`,
    String.raw`\b(?:company|credit|stored|saved) card\b[^.]{0,30}\b(?:pays|covers|is charged)\b`,
    String.raw`\b(?:paid|goes|go|moves?|sent) (?:over |straight )?(?:from|out of) [^.]{0,40}\b(?:account|wallet|card|balance) (?:and |straight )?(?:to|into|in)\b`,
    String.raw`\b(?:wages|salaries|payroll|net pay) (?:\w+ ){0,3}(?:go out|are paid|is paid|get paid)\b`,
    String.raw`(?<!no |never |not )\b(?:amount|price|sum|fee|total|money|cost|difference|balance|deposit) (?:is|gets|will be) (?:then )?(?:sent|moved|paid|transferred|wired) (?:straight |back )?(?:from|to|into|out of)\b`,
    String.raw`(?<!no |never |not )\b(?:amount|price|sum|fees?|fare|month|total|money|cost|difference|balance|deposit)(?: \w+){0,6} (?:is|are|gets|will be) (?:then )?(?:billed|charged|debited) (?:\w+ ){0,3}(?:to (?:the|your|our) (?:cost|card|account)|right away|immediately|at once|straight away|automatically|on the spot)\b`,
    String.raw`\b(?:and|,) (?:is |are )?(?:charged|billed|debited) to (?:the|your|their|our|a) (?:\w+ ){0,2}(?:card|account|wallet|customer|room)\b`,
    String.raw`[:;,—–] (?:refunds|pays back|reimburses) (?:\w+ ){0,6}to the (?:card|account|wallet|customer)\b`,
    String.raw`\b(?:card|account|wallet), which (?:is|gets|will be) (?:then )?(?:charged|debited|billed)\b|\b[Yy]ou (?:are|get|will be) billed for\b|(?:^|[.;] )[Bb]illed (?:to (?:the|your|our)|monthly|yearly|annually|per \w+)\b|\bbinding (?:\w+ )?(?:order|bid|offer|booking|reservation)\b|\b(?:fee|price|amount|payment) (?:falls|becomes|is) due (?:on|at|upon|with|immediately)\b|\b(?:order|bid|booking|acceptance|reservation) is (?:binding|firm)\b|\bpar prélèvement\b`,
    String.raw`\bgoes? (?:straight )?(?:on|onto) the (?:\w+ )?card\b|\b(?:onto|on to|back to|to) the card (?:they|you|he|she|it was) paid\b|\b(?:premium|price|fee|amount|sum) (?:\S+ ){0,6}is due within\b|\bchecks? out with (?:the|a|your|their) (?:\S+ ){0,3}card\b|\broutes? (?:them|it|orders) to the market\b`,
    String.raw`(?<!not |never )\b(?:drawn|taken|paid|debited|deducted) from (?:the|your|their|its|a) (?:\S+ ){0,3}(?:card|wallet|account|balance|credit|kitty|purse)\b|\b(?:instalment|payment|money|wages|funds|grant)s? go(?:es)? out to\b|\bto the card (?:it|they) (?:was|were) (?:bought|paid|ordered) with\b|\bis payable\b|\btakes? (?:the )?(?:lot|total|sum|amount|rest|balance|fee|price) (?:off|from) (?:the|their|your) (?:\S+ )?(?:card|account|wallet)\b|\bwith a payment (?:to|into)\b`,
    String.raw`\b(?:is (?:direct )?bindend|ordine vincolante|vincolante, con addebito|pedido vinculante|commande ferme|verbindliche Bestellung)\b|\bop rekening van\b|\bcargándol[oa]s? (?:en|a) la\b|\bbindande bud\b|\bprzelew wychodzi\b|\bveloittaa\b`,
    String.raw`(?:^|[.] )BILLABLE(?::| from)|\bcreates an? billable\b|\b[Tt]his (?:purchases|buys) (?:the|an?|one)\b|\bwith (?:\w+ )?metered billing\b|\b[Rr]equires? (?:an? )?(?:\w+ )?(?:USDC|stablecoin) payment\b|\b(?:allows?|lets|asks) (?:\w+ ){1,4}to refund the (?:buyer|customer|guest)\b`,
    String.raw`\b(?:is|are|gets?) charged (?:every|each|per) (?:day|week|month|quarter|year)\b|\b(?:we|you|they) (?:then )?owe the (?:money|amount|price|sum)\b|\bpaid (?:over|out) to\b|\bstarting with the next invoice\b|\b(?:=|is |to )true (?:\w+ ){0,3}(?:orders|buys|pays|places the order|purchases)\b`,
    String.raw`\bvon (?:deinem|ihrem|dem) Konto ab|\bKonto belastet|\b(?:se carga|se cobra) (?:a|en) (?:la|tu|su) (?:tarjeta|cuenta)|\bsai do cartão|\bcarte (?:\w+ )?(?:est |sera )?débitée|\bdébite (?:la|le|sa|son|votre) (?:carte|compte)|扣款|扣费`,
    String.raw`\bdebitad[oa] (?:do|da|no|na|de|del|en) (?:\w+ )?(?:cartão|cartao|conta|tarjeta|cuenta)|\b(?:wird|werden) (?:\w+ ){0,6}(?:abgebucht|eingezogen|belastet)\b|\bword(?:t|en) (?:\w+[ -]){0,9}afgeschreven\b|\bkart(?:tan|ından) (?:çek|tahsil)|\bsi addebita\b|\baddebitat[oa] sul`,
  ),
);

/** Said of a call that only fetches, too. */
const paidUnasked = sayingEarly(
  /automatic/i,
  /\b(?:paid|pays?|charged) automatically (?:from|with|by) (?:the|your) (?:\w+ )?(?:wallet|card|account|balance)\b/i,
);

const sums = wordSet(
  'amount price sum fee cost money total difference minute hour wage salary fare premium rent balance deposit commission',
);
const purses = wordSet('account card wallet balance deposit credit purse kitty tab');
const payers = wordSet(
  'registrar bank provider platform vendor supplier mill shop store carrier operator processor airline hotel',
);

/** `Minutes are billed`, `the registrar debits the account`, `the fee comes off the deposit`. */
const taken = stating(
  /bill|charg|debit|credited|leaves?|comes? (?:off|out)|goes? (?:on|to|from)|paid/i,
  ({ verb, isPassive, subject, rest }) => {
    const money = subject.some((word) => sums.has(word));
    const place = rest.slice(0, 7).some((word) => purses.has(word));
    if (isPassive)
      return money && /^(?:charge|bill|debit|invoice|deduct|fund|pay)$/.test(verb) && !rest.includes('separately');
    if (/^(?:debit|charge|bill)$/.test(verb)) return place || payers.has(subject.at(-1) ?? '');
    if (!money || !place) return false;
    return (
      verb === 'leave' || (/^(?:go|come|run|fall)$/.test(verb) && /^(?:off|out|on|onto|from|to)$/.test(rest[0] ?? ''))
    );
  },
);

export default rule({
  id: 'charges-somebody',
  claims: 'Financial',
  title: 'Says that somebody pays',
  why: 'The text tells what the call costs: a card is charged or money goes from one account to another.',
  find: (reading) => {
    if (saysOnly(reading, reads)) return paidUnasked(reading);
    const spans = charged(reading);
    return spans.length > 0 ? spans : taken(reading);
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
