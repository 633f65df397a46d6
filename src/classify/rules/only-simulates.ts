import { type Condition, described, either, near, not, on, onHead, said, statesAChange } from '../conditions.ts';
import { anyOf, doing, saying, sayingFirst, unless } from '../find.ts';
import { money, transactions } from '../../language/lexicon/objects.ts';
import { type Reading } from '../../reading/reading.ts';
import { rule } from '../rule.ts';
import { savingArguments } from '../saving-arguments.ts';
import { saysItIsRun } from '../said-to-run.ts';
import { wordSet } from '../../language/words.ts';

const unsigned = wordSet('unsigned');
const ofMoney = either(on(money), described(/\b(?:swap|transfer|unsigned|blockchain|wallet)/i));
const sends = described(
  /\b(?:signs?|broadcasts?|submits?|executes?|sends?)\b(?! (?:it )?(?:yourself|separately|later))/i,
);

/** `confirm=true places the order`: a switch of the call carries out what is else only tried. */
const carriesOut = ({ actions }: Reading): boolean =>
  actions.some(({ source, value = '' }) => source === 'option' && /^(?:true|false)$/.test(value));

/** `Validates the parameters and executes the operation`: trying is only its first step. */
const executesToo: Condition = (_, { actions }) =>
  actions.some(({ source, verb }) => source === 'lead' && /^(?:execute|run|apply)$/.test(verb));

/** `Validates a diagram and returns a picture`, into a file that the caller names. */
const keepsIt: Condition = (_, reading) => savingArguments(reading).length > 0;

/** What a call must be told before it does more than try. */
const switchName = /^(?:confirm(?:ed|ation|_?token)?|execute|apply|commit|do_?it|for_?real|approved?|dry_?run)$/i;

/** `Without confirmed=true, returns a dry-run preview only`: a switch of the call decides whether it is tried or done. */
const isSwitched = ({ parameters }: Reading): boolean =>
  parameters.some(({ parameter: { name, path } }) => path.length === 1 && switchName.test(name));

/** `Dry-run of POST /events: … nothing is stored`. */
const isADryRunOf = saying(/\bdry[- ]run of\b[^]{0,400}\bnothing is (?:stored|sent|saved|written|changed)\b/i);

const returnsADryRun = saying(/^[^]{0,240}\breturns? a dry[- ]run (?:plan|preview|report)\b/i);

/** A sentence that says of the whole call that it is tried only, without a condition. */
const saysItTriesOnly = saying(
  /(?:^|[.;:] )(?:purely hypothetical|(?:it is |this is )?(?:always|purely) a dry run|there is no (?:apply|execute|commit) in this (?:tool|call))\b(?![^.]*\b(?:if|unless|without|when|unlike)\b)|\bEXPLAIN\b[^.]*\b(?:statement|query) itself is (?:not|never) (?:carried out|executed|run)[.;]|\bin (?:server-side )?dry-run mode and (?:tells|shows|reports)\b/i,
);

/** Verbs that only try, or a first sentence that says so. */
const onlyTries = unless(
  anyOf(
    doing('preview estimate backtest', said),
    doing('validate', said, not(either(executesToo, keepsIt))),
    doing(
      'simulate',
      not(onHead(wordSet('input click tap press keypress keystroke gesture touch swipe scroll'))),
      said,
    ),
    doing('quote', not(on(wordSet('post tweet thread message'))), said),
    sayingFirst(
      /\bwithout (?:actually )?(?:executing|sending|submitting|placing|applying|creating|making)\b|\bdry[- ]run only\b|\b(?:does|makes|runs) a trial run\b|\bas a rehearsal\b|\brolls? (?:it|them|everything|the transaction) back\b|\bdoes not (?:execute|submit|send|place|broadcast)\b/i,
    ),
  ),
  saying(/\b(?:in (?:the |a )?|authenticated )sandbox\b|\bsimulates? a (?:tap|click|swipe|touch|key)/i),
);

/** Nothing comes of it before another tool is called. */
const untilAsked = saying(
  /\b(?:[Nn]othing is|is not|are not) (?:\w+ )?(?:pinned up|changed|saved|written|applied|stored|published|posted|touched) until (?:you|somebody|someone|anyone) calls?\b/,
);

/** What is told of the whole call, and holds where no switch of it says otherwise. */
const unlessSwitched = anyOf(untilAsked, returnsADryRun, isADryRunOf);

export default rule({
  id: 'only-simulates',
  claims: 'guard:simulation',
  title: 'Simulates or prepares and does not carry out',
  why: 'A preview, a dry run or an unsigned transaction leaves the decision to another call.',
  find: anyOf(
    (reading) =>
      statesAChange(reading) || carriesOut(reading) || reading.parameters.some(saysItIsRun) ? [] : onlyTries(reading),
    doing(
      'build prepare generate encode construct assemble',
      either(on(transactions), near(unsigned)),
      ofMoney,
      not(sends),
      said,
    ),
    sayingFirst(
      /不产生任何变更|不会产生(?:任何)?变更|\b(?:no changes? (?:is|are|will be) (?:ever )?made|makes no changes|changes nothing|without changing anything|nothing (?:is|gets|will be) (?:touched|changed|applied|deleted|executed)|(?:only )?returns? a dry[- ]run (?:plan|preview|report)|(?:does|is|makes) an? (?:plan|preview)[- ]only)\b/i,
    ),
    (reading) => (isSwitched(reading) || carriesOut(reading) ? [] : saysItTriesOnly(reading)),
    (reading) => (isSwitched(reading) ? [] : unlessSwitched(reading)),
    doing('create make', either(on(unsigned), near(unsigned)), said),
    sayingFirst(/^\W*(?:demonstrates|demonstration of|a demo (?:of|that))\b/i),
  ),
  fires: [
    { name: 'cost_of', description: 'Perform a dry-run of a SQL query to get its cost' },
    { name: 'simulate_swap', description: 'Simulate a swap' },
    { name: 'rename_all', description: 'Renames files. Purely a dry run: not one file is renamed.' },
    { name: 'preview_order', description: 'Preview an order' },
    { name: 'propose_layout', description: 'Propose a layout. Returns a dry-run plan, nothing is applied yet' },
    { name: 'build_swap_transaction', description: 'Build a swap transaction' },
    { name: 'trial_wages', description: 'Does a trial run of the wages' },
  ],
  ignores: [
    { name: 'exec', description: 'Executes a script. The script is not executed as root.' },
    { name: 'deploy', description: 'Deploys to the cluster. Without confirm it is just a dry run.' },
    { name: 'swap', description: 'Swap tokens' },
    { name: 'place_order', description: 'Place an order' },
    {
      name: 'preview_order',
      description: 'Previews an order. Set confirm to true to place it and charge the card.',
      inputSchema: { properties: { confirm: { type: 'boolean' } } },
    },
    { name: 'quote_post', description: 'Quote a post with a text of your own' },
    { name: 'call_by_id', description: 'Validates parameters and executes the operation' },
    { name: 'transfer', description: 'Transfer funds' },
    {
      name: 'send_sms',
      description: 'Send an SMS. Without confirmed=true, returns a dry-run preview only.',
      inputSchema: { properties: { confirmed: { type: 'boolean' } } },
    },
  ],
});
