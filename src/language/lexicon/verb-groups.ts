/** Verbs whose call returns information and changes nothing. */
export const readingVerbs = `
  get list read fetch retrieve find lookup view describe inspect see verify validate return browse discover explore
  know obtain receive scrape extract gather collect examine analyze analyse assess evaluate compare detect identify
  recognize resolve select recall recommend suggest explain summarize summarise enumerate locate determine ensure
  consider ask parse diagnose introspect inform consult observe investigate search query look show display check
  probe ping watch trace tail poll wait audit review match rank help preview measure profile benchmark access visit
  track monitor count filter sort snapshot screenshot capture scan crawl diff echo lint tell learn download export
  sleep study survey test load pull take choose pick aggregate debug symbolicate confirm print answer provide
  surface give offer support dump assert report stream open represent autocomplete output decide screen`;

/** Of these the ones that hand over what is kept of people and accounts; others look at files, pages and code. */
export const tellingVerbs = `
  get list read fetch retrieve search find view show query export check track analyze paginate report collect monitor
  download return`;

/** Verbs whose call computes or writes something and hands it back. */
export const computingVerbs = `
  calculate compute convert transform translate encode decode encrypt decrypt subtract multiply divide generate
  visualize visualise compose brainstorm transcribe tokenize normalize normalise beautify minify prettify
  paraphrase rewrite classify solve derive infer interpret paint hash sum format render draw plot chart embed ocr
  roll flip interpolate forecast estimate quote simulate backtest think reason say greet hello critique outline
  predict score price round optimize optimise deduplicate cluster fit perform conduct synthesize prepare compress emulate
  chat anonymize upscale rephrase factor plan prompt simplify concatenate animate enhance refine`;

/** Verbs that leave open whether anything changes; what is run, queried or managed decides. */
export const vagueVerbs = `
  run execute exec eval query call invoke manage handle process start work use interact operate perform test
  support provide offer administer trigger submit interpret give begin continue`;

/** Verbs whose call leaves something new behind. */
export const creatingVerbs = `
  create make add enter persist insert init initialize initialise register define declare append prepend submit save write
  remember memorize remind import ingest enqueue duplicate replicate scaffold bootstrap provision establish raise reserve
  attach associate join follow subscribe upvote react invite enroll enrol annotate propose allocate accept respond
  plant commit instantiate populate put post upload push clone fork copy setup link pin share tag label mark flag
  request mock map seed claim highlight backup stage file book vote like star bookmark favorite favourite comment
  note log record index issue store rate paste draft hold mint sponsor cast stash queue place sign design supply relate endorse attest bundle`;

/** Verbs whose call replaces stored state, so that another call can set it back. */
export const changingVerbs = `
  update edit rework reword remediate modify mutate alter upsert replace rename reorder rearrange adjust configure customize customise
  toggle enable disable activate deactivate assign unassign reassign lock unlock mute unmute finish reopen rebase
  apply synchronize synchronise sync restore recover undelete untrash unarchive unhide promote demote approve
  reject decline dismiss acknowledge ack migrate reschedule postpone snooze extend renew expand resize rotate
  revert combine ungroup enrich unblock block unban ban whitelist blacklist restrict suspend unsuspend unfollow
  unsubscribe unstar unlike unpin unlink unshare detach disassociate dissociate deregister unregister
  bind unbind mount unmount freeze unfreeze decompress unzip repair fix refactor improve correct evolve merge move
  relocate set patch change switch split close complete archive trash hide refresh schedule increase decrease
  increment decrement crop swap reset group fill permit leave undo redo reverse grow shrink cut zip compress
  train tune grant allow deny untag unflag unmark unfavorite personalize redact play cast skip revoke
  clear checkout unset override arrange finalize supersede reparent unpublish flatten invert integrate
  allowlist denylist consolidate materialize resynchronize uncheck uncomment unfavourite unassociate kick void
  withdraw redeem deposit operate transfer fund exchange align prioritize prioritise compact exclude
  desaturate rasterize standardize standardise harmonize sanitize transition advance wire handoff reconcile localize localise inline discontinue`;

/** Verbs of calls that leave a trace on what they act on, also on many things at once. */
export const actingVerbs = `
  create add insert update edit modify upsert set put write delete del remove drop purge clear cancel archive move
  copy tag assign unassign import export upload send invite transfer sell buy rename merge close install uninstall
  enable disable start stop restart apply register revoke restore publish post batch trigger run execute reset`;

/** Verbs that nobody puts into a definition but for a loss, whatever they act on. */
export const destroyingVerbs = 'delete wipe purge erase destroy truncate';

/** Verbs that turn a thing into another form of it: on what was passed in they change nothing, on what is kept they do. */
export const transformingVerbs = `
  convert transform translate merge combine union intersect dissolve simplify smooth fix repair remediate correct improve
  optimize optimise format reformat prettify beautify minify compress decompress remove strip trim redact anonymize anonymise
  mask sanitize clean cleanup deduplicate dedupe sort reorder rearrange shuffle split join concatenate replace substitute reverse
  flip rotate resize crop refactor rewrite modernize migrate fill complete expand shorten shrink truncate erase normalize
  standardize standardise localize encode decode encrypt decrypt flatten invert align pad wrap unwrap filter enrich extract
  humanize evolve blur sharpen desaturate clip buffer round escape unescape zip unzip cut redesign colorize upscale retouch`;

/** Verbs that make or alter; with a text, a picture or a shape as what they act on they may only give back. */
export const shapingVerbs = `
  update edit adjust change modify apply patch set swap delete drop clear add insert append prepend create make build compose
  design draft write generate extend upgrade scale group ungroup`;
