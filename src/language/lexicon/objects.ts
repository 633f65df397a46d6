import { wordSet } from '../words.ts';

/** Money and what trades like it. */
export const money =
  wordSet(`money fund payment coin token crypto cryptocurrency sol eth btc usdc usdt bitcoin ether ethereum
  lamport wage sui apt xrp xlm ton bnb matic usd dollar euro erc20 erc nft asset balance currency stablecoin cash stock share equity
  option future perp position collateral liquidity lp salary payroll wallet transaction tx brc20 jetton spl lightning invoice
  bill donation tip subscription deposit native sat satoshi zap dex pool vault
  betrag montant bedrag kwota virement prélèvement paiement pourboire überweisung lastschrift zahlung trinkgeld geld pago dinero propina pagamento gorjeta
  dinheiro bonifico denaro mancia kaution caución pix przelew płatność pieniądze środki srodki ödeme havale bahşiş betaling overboeking fooi
  betalning platba platbu платёж платеж деньги`);

const questioning = 'logql promql kql kusto wiql soql sosl nrql jql trql eql metricsql logsql';
/** Languages in which nothing but questions can be put. */
export const questionLanguages = wordSet(questioning, 'jmespath jsonpath xpath jq');
/** Languages of queries that mostly read, as against SQL. */
export const readingLanguages = wordSet(questioning, 'sparql dql gremlin flux mdx subgraph');

/** Things that a market order or a trade is about. */
export const orders = wordSet('order trade bet wager bid offer purchase position swap limit market leg bracket');

/** Made again at no cost from what declares them; ending them is no loss of data (RUBRIC.md). */
export const remakeable =
  wordSet(`cache cached session venv virtualenv sandbox breakpoint clipboard buffer tmp temp temporary terminal tab window
  browser connection process tunnel port-forward node_modules screen display overlay highlight console watcher interception viewport
  sessionstorage localstorage cookie`);

/** What is emptied rather than deleted; it fills again by use. */
export const clearable =
  wordSet(`console log history selection filter canvas chat conversation context queue state output artifact message mock
  listener timer route proxy build form`);

/** Small, single and easily written again by the caller. */
export const small = wordSet(`comment reaction memory note draft bookmark reminder annotation like vote star favorite
  favourite label emoji highlight message reply invite invitation link relation relationship edge observation
  subtask todo checklist alias webhook snippet follow following watcher watch watching upvote event hook worklog pin notification
  login task appointment variable filter redirect category term segment preset block connector port patch
  response alert widget autoreply subscription property step share layer status profile dependency
  token-alias macro mapping override shortcut forwarder forwarding address announcement key-value cell bookmark template
  attribute taxonomy budget playbook autoexport autoimport tag criterion`);

/** Of these the author's word “permanently” is taken: what they held does not come back. */
export const heldContent = wordSet(
  'message task event webhook note memory appointment mail todo template segment property tag',
);

/** Who may do what. */
export const accessThings =
  wordSet(`permission role access member membership collaborator user policy acl privilege grant
  owner ownership admin administrator firewall rule group team scope visibility sharing share allowlist whitelist denylist
  blacklist security auth authentication authorization sso mfa 2fa invitation invite seat guest tester`);

/** Secrets and what proves identity. */
export const credentials = wordSet(`password secret credential key token apikey passphrase mnemonic
  secrets keypair pat jwt ssh cookie auth login totp otp vault`);

/** Code and commands of every kind. */
export const programs = wordSet(`command shell script code python javascript js bash powershell terminal program
  snippet statement cmd cli notebook cell applescript lua ruby java expression function binary executable macro
  subprocess process sandbox container instruction task test suite command_line osascript lambda method
  prompt workflow job pipeline agent automation flow scenario playbook actor crew recipe runbook build action
  hook trigger spider crawler scan container plugin tool step operation contract`);

/** What running leaves the world as it was: questions and measurements. */
export const questions =
  wordSet(`accessibility question search query report audit analysis lighthouse benchmark diagnostic check calculation lookup
  aggregation statistic comparison forecast backtest simulation scan lint linter validation evaluation assessment inspection scanner checker analyzer eval verification probe measurement healthcheck
  diagnosis test_query insight metric pivot
  completion inference prediction`);

/** Messages and those who get them. */
export const messages =
  wordSet(`message email mail sms dm chat text notification reply tweet post announcement newsletter
  broadcast alert fax letter invite invitation voice audio image photo video document file sticker
  media location contact poll reminder digest card gif button template campaign`);

/** Data of which there is no other place when it is taken from where it is kept, and such places. */
export const whatIsStored = wordSet(
  'row record document message mail email entry datum data backup snapshot vector embedding point chunk',
);
export const storesOfData = wordSet(
  'table database db mailbox inbox bucket disk drive storage store collection index datastore filesystem',
);

/** Lists and groups whose members come and go. */
export const collections =
  wordSet(`list playlist group team collection favorite favourite watchlist cart queue folder board
  project channel album label tag category segment audience allowlist whitelist blacklist blocklist trash library
  portfolio set room space campaign class course cycle sprint milestone release issue task page message ticket
  conversation favorites calendar order role user account member device item rendering layer workspace organization
  organisation basket wishlist firewall selection chat meeting event policy record contact deal company shelf registry`);

/** What stands under a thing as one of many; taking it off changes the thing and loses nothing. */
export const members =
  wordSet(`member moderator override tester tag label user collaborator assignee reviewer follower watcher participant attendee
  guest dependency permission role favorite favourite item track song association
  subscriber contact filter assignment parameter attribute property restriction limit flag suppression star bookmark
  friend allowlist membership group team domain email address breakpoint formatting style border
  background effect mask constraint access protection rule blocker parent child subtask link cover`);

/** What lives no longer than a session or a screen. */
export const passing =
  wordSet(`cache session breakpoint console clipboard buffer tmp temp log conversation history selection
  terminal tab window browser connection queue screen display viewport overlay highlight interception mock watcher
  listener timer message preview sessionstorage localstorage cookie`);

/** Surroundings in which programs run. */
export const environments = wordSet('environment env container');

/** Environments that a manifest declares, so that they can be made again. */
export const declaredEnvironments = wordSet('virtual python conda sandbox docker');

/** Places where removing means that the thing itself is gone. */
export const homes =
  wordSet(`disk storage filesystem database system server memory registry cluster index store bucket account
  environment knowledge graph catalog catalogue datastore workspace_storage drive computer machine host`);

/** What a merchant or an exchange takes an order for. */
export const tradingWords = wordSet('buy sell limit market stop crypto spot futures margin trading leverage');

/** Numbers and what is calculated with. */
export const numbers = wordSet('number integer float vector matrix matrices fraction polynomial digit numeral');

/** What a query language asks, or a machine computes. */
export const transactions = wordSet(
  'transaction tx transactions userop operation message payload calldata psbt instruction xdr',
);

/** What generators make and hand back. */
export const made =
  wordSet(`image picture photo illustration artwork chart graph diagram plot visualization visualisation text summary story poem
  meme avatar icon logo thumbnail qrcode barcode haiku joke password_suggestion estimate forecast projection`);

/** What a caller sees as a thing of its own though it only ties others together; gone when it is taken away. */
export const relations = wordSet('reaction relation relationship link invite invitation edge');

/** Texts and structures that “build” composes and returns. */
export const written =
  wordSet(`map plan filter expression query url link string prompt payload context tree graph report message command uri path
  transaction statement request header body call receipt list`);

/** What another call gives again as it was, so that deleting it is taking it away. */
export const regranted = wordSet(
  'permission suppression membership member collaborator participant access opt-out opt-in assignment delegate attendee guest',
);

/** What tells of people, or belongs to somebody. */
export const personalThings = wordSet(
  `email mail inbox message conversation contact customer employee patient invoice balance transaction lead
  candidate collaborator portfolio holding people person payroll salary expense income income_summary payment
  user member attendee subscriber order leave payslip reply transfer appointment workout sleep prescription
  participant recipient guest athlete timesheet ticket supplier profile calendar reminder note-crm manager
  spending membership
  courriel employé salarié patient rendez-vous facture candidat cliente empleado paciente factura cita contacto correo mensaje
  kunde mitarbeiter rechnung termin kontakt nachricht posteingang kunden funcionário paciente fatura contato mensagem dipendente paziente fattura appuntamento
  contatto messaggio klant medewerker factuur afspraak bericht`,
);

/** Words that make such a thing one of machines, markets or texts. */
export const impersonalThings = wordSet(
  `emergency gas token version commit release price swap pool search browser command job run build deployment
  annotated template authenticated orderbook book issue market dex limit work sort column bot
  type field definition domain stat console error log system kafka list quality custom sandbox public template category group attribute ssh`,
);

/** What does not come back by itself after a cleanup. */
export const durable =
  wordSet(`resource volume database key user account file record row entry message mail email inbox backup branch data table version snapshot history
  bucket document job`);

/** What a browser session holds only while it lasts. */
export const sessionState =
  wordSet(`cookie network route mock interception header viewport geolocation permission highlight overlay annotation callout
  marker storage state localstorage sessionstorage emulation agent orientation condition throttling script style
  tracing trace video recording har request selection cursor focus`);

/** What is switched on and off like a setting when it is paused, resumed or stopped: records that act later, if at all. */
export const switchable = wordSet(
  'product produto listing campaign ad adset routine notification watch subscription membership contract monitor alert sequence newsletter',
);

/** What is begun by making an entry for it. */
export const begunByAnEntry = wordSet('claim course lesson trial conversation discussion');

/** What somebody may do, which is given to others. */
export const rights = wordSet('authority permission access right');

/** What is begun or ended where an eye is kept on something. */
export const watching = wordSet('tracking watching following');

/** What is connected for good when it is connected: a part of a document, an account, a service that is set up. */
export const stayingConnected =
  wordSet(`node signal account integration relation git deployment repository repo domain wallet app channel calendar mailbox
  provider credential token component edge wire webhook auto-deploy block firewall load-balancer balancer network interest`);

/** What a map is drawn of: how parts hang together. */
export const structures = wordSet(
  'topology structure dependency codebase graph architecture flow relationship surface',
);
