import { choiceOf } from '../word-patterns.ts';

const sums = choiceOf(`
  amount price sum fee fees fare total money cost difference balance deposit rest lot wages salaries payroll`);
const purses = choiceOf('card wallet account balance credit purse kitty cash');
const whose = choiceOf('the your our their its a an his her');

/**
 * Phrases that tell that somebody pays, as word patterns (`word-patterns.ts`) parted by semicolons. What a sentence states of a
 * sum or a card (`the fee is debited`) is no phrase: `statements.ts` reads it.
 */
export const paymentPhrases = `
  (with|from|to) (${whose}) * (card|wallet) on file; (with|from|to) (${whose}) (card|wallet) you stored;
  (with|from|to) (${whose}) * (stored|saved) (payment|bank|credit)? (card|wallet);
  (company|credit|stored|saved) card * (pays|covers);
  (onto|on|to) the (company|credit|bank)? card (they|you|he|she|it) * (paid|bought) with?;
  (goes|go|put|puts) straight? (on|onto) the (company|credit)? card; check out with * card; checks out with * card;
  to the bank for payment; by direct debit; (wages|salaries|payroll) (leave|leaves); (wages|salaries|payroll) go out;
  net pay goes out; (wages|salaries|payroll) are (paid|credited);
  (paid|goes|go|move|moves|sent) (over|straight)? from * (account|wallet|card|balance) and? straight? (to|into|in);
  (paid|goes|go|move|moves|sent) (over|straight)? out of * (account|wallet|card|balance) and? straight? (to|into|in);
  (paid|pays) (over|out) to; (instalment|instalments|payment|payments|money|wages|funds|grant|grants) (go|goes) out to;
  with a payment (to|into); (drawn|taken|debited|deducted|paid) from (${whose}) * (${purses});
  (take|takes) the (${sums}) (off|from) (${whose}) * (${purses});
  (charged|billed|debited) to (${whose}) * (card|account|wallet|customer|room|order|centre|center);
  (refund|refunds|reimburse|reimburses) * to the (card|account|wallet|customer);
  pays back * to the (card|account|wallet|customer); (refund|refunds) the (buyer|customer|guest);
  which (is|gets) then? (charged|debited|billed); you (are|get) billed for; you will be billed for;
  (billed|charged) (monthly|yearly|annually|weekly|daily|immediately|automatically); (billed|charged|debited) at once;
  (billed|charged|debited) (right|straight) away; billed per;
  as a paid (ad|advert|advertisement|promotion|placement|campaign);
  charged (every|each|per) (day|week|month|quarter|year);
  (fee|price|amount|payment|premium|sum) * is due (on|at|upon|with|immediately|within); is payable;
  (fee|price|amount|payment) (falls|becomes) due; with the next invoice;
  (we|you|they) then? owe the (money|amount|price|sum);
  binding (purchase|buy|sell)? (order|bid|offer|booking|reservation);
  (order|bid|booking|acceptance|reservation) is (binding|firm); (create|creates) a billable;
  this (purchases|buys) (the|a|an|one); with + metered billing; (require|requires) (a|an)? * (usdc|stablecoin) payment;
  (route|routes) (them|it|orders) to the market;

  par prélèvement; (carte|compte) (est|sera)? débitée; débite (la|le|sa|son|votre) (carte|compte); commande ferme;
  von (deinem|ihrem|dem) konto ab; konto belastet; (wird|werden) * (abgebucht|eingezogen|belastet);
  verbindliche bestellung; se (carga|cobra) (a|en) (la|tu|su) (tarjeta|cuenta);
  (cargándolo|cargándola|cargándolos) (en|a) la; pedido vinculante;
  (debitado|debitada) (do|da|no|na|de|del|en) * (cartão|cartao|conta|tarjeta|cuenta); sai do cartão;
  (wordt|worden) * afgeschreven; op rekening van; is direct? bindend; ordine vincolante; vincolante con addebito;
  si addebita; (addebitato|addebitata) sul; bindande bud; przelew wychodzi; veloittaa;
  (karttan|kartından) (çeker|çekilir|tahsil)
`;

/** The same in texts without spaces. */
export const unspacedPayment = /扣款|扣费/;
