import { wordSet } from '../words.ts';

/** Words passed over on the way to the leading verb: `This tool allows you to …`. */
export const fillers = wordSet(`this these the a an it its tool tools function method endpoint api mcp command action
  operation endpoint's use uses used using utilize invoke_this to for that which who allow allows allowing enable_you enables
  lets let you your users user we will can may could must should be is are been able helps help helping please now
  simply just directly automatically easily quickly safely securely efficiently bulk batch optionally also then
  interactively asynchronously programmatically intelligently permanently irreversibly immediately manually first
  new experimental deprecated beta internal advanced basic powerful simple main primary general generic comprehensive
  fast smart universal unified core hard soft force atomically recursively temporarily explicitly in order
  them designed intended made meant capable responsible mainly primarily
  want wants need needs when whenever designed possibility ability means one single tool's server service
  if only always never_mind temporarily again once partially fully force auto atomically semantically selectively instantly seamlessly`);

/** Words that end the thing a verb acts on. */
export const prepositions = wordSet(`from to in into on onto for with within by using via at as based through under over
  against between about after before during per without across inside outside around along upon toward towards where
  when while if unless until because since so whose which that who matching given including such containing given
  located including related during associated according through depending upon out combining upon previously currently recently`);

export const determiners = wordSet(`a an the this that these those all any every each one some several multiple many
  your its their his her existing specific specified given new single another two more it them`);

/** Words before a noun that say how many; kept with the thing acted on. */
export const quantities = wordSet('all every each multiple several many both bulk batch');

export const conjunctions = wordSet('and or then & nor plus');

export const negations = wordSet(
  "not no never doesn't don't cannot won't isn't without nor ne nicht does_not doesn’t don’t can't",
);

/** Nouns that turn the word before them into a noun too: `order status`, `transfer history`, `run logs`. */
export const readNouns =
  wordSet(`history status state list detail info information count stat statistic statistics summary data price quote
  id type balance rate limit fee book log result report analytics metric overview name schema template guide help
  doc documentation metadata content url link version setting event record pool market trend option activity
  field key number code group member hash tree graph chain feed explorer viewer checker validator calculator score
  estimate forecast preview example format definition structure size timeline profile page flow eligibility total performance audit
  breakdown ranking income peek reading measurement eta kpi comparison distribution aging insight pie intelligence manager management server client analysis api config configuration tool tools inspector
  check usage consumption`);

/** Verbs that say nothing of the effect; the noun or the list after them does: `perform a search`, `manage users`. */
export const carriers = wordSet('perform conduct make do run execute carry take issue');

/** Verbs that promise several actions and name none. */
export const managing = wordSet(
  'manage handle administer maintain organize organise control operate interact work support provide offer',
);

/** Nouns made from verbs: `perform a deletion` = delete. */
export const nominalisations: Readonly<Record<string, string>> = {
  search: 'search',
  searches: 'search',
  query: 'query',
  queries: 'query',
  lookup: 'lookup',
  analysis: 'analyze',
  'dry-run': 'estimate',
  calculation: 'calculate',
  comparison: 'compare',
  validation: 'validate',
  verification: 'verify',
  check: 'check',
  checks: 'check',
  scan: 'scan',
  inspection: 'inspect',
  deletion: 'delete',
  erasure: 'delete',
  disposal: 'delete',
  eviction: 'delete',
  removal: 'remove',
  creation: 'create',
  update: 'update',
  updates: 'update',
  insertion: 'insert',
  installation: 'install',
  deployment: 'deploy',
  payment: 'pay',
  purchase: 'buy',
  transfer: 'transfer',
  transferencia: 'transfer',
  transferência: 'transfer',
  virement: 'transfer',
  bonifico: 'transfer',
  überweisung: 'transfer',
  overboeking: 'transfer',
  przelew: 'transfer',
  zahlung: 'pay',
  paiement: 'pay',
  pago: 'pay',
  pagamento: 'pay',
  betaling: 'pay',
  płatność: 'pay',
  withdrawal: 'withdraw',
  swap: 'swap',
  backup: 'backup',
  restore: 'restore',
  audit: 'audit',
  evaluation: 'evaluate',
  assessment: 'assess',
  conversion: 'convert',
  translation: 'translate',
  transcription: 'transcribe',
  extraction: 'extract',
  crawl: 'crawl',
  research: 'search',
  retrieval: 'retrieve',
  report: 'query',
  scanner: 'scan',
  analyzer: 'analyze',
  linter: 'lint',
  simulation: 'simulate',
  backtest: 'backtest',
  arithmetic: 'calculate',
  operations: 'manage',
  diagnosis: 'diagnose',
  diagnostics: 'diagnose',
  estimation: 'estimate',
  review: 'review',
  reset: 'reset',
  cleanup: 'cleanup',
  refresh: 'refresh',
  synchronization: 'sync',
  refund: 'refund',
  lint: 'lint',
  benchmark: 'benchmark',
  aggregation: 'calculate',
  investigation: 'investigate',
  reverse: 'lookup',
  geocoding: 'lookup',
  inference: 'infer',
  classification: 'classify',
  regression: 'calculate',
  test: 'test',
  click: 'click',
  hover: 'hover',
  drag: 'drag',
  scroll: 'scroll',
  swipe: 'swipe',
  tap: 'tap',
  press: 'press',
  snapshot: 'snapshot',
  photo: 'capture',
  picture: 'capture',
  heapsnapshot: 'snapshot',
  measurement: 'measure',
  probe: 'probe',
  rename: 'rename',
  merge: 'merge',
  diff: 'diff',
  preview: 'preview',
  screenshot: 'screenshot',
};

/** Words that begin advice to the model about a tool rather than saying what it does. */
export const advice =
  wordSet(`only just use call pass provide specify set see note check ensure make start run always avoid prefer consider remember keep
  treat follow skip leave omit calling running ignore refer do don't never give include supply try choose pick append add combine pair works work get read return accept support`);

/** Words that point at a moment or a place rather than being acted on: `title, start date`. */
export const points = wordSet('date time day position point offset index line page number');

export const articles = wordSet('a an the each every this these one');

/** Words that make one verb with the word before: `sign in`, `shut down`, `top up`. */
export const particles = wordSet('up down in out back off on into over');
