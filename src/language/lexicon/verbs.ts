/**
 * English verbs that tool definitions use, in their base form. A verb that a rule names must stand in one of these
 * three lists, else the reading never finds it.
 */

/** Words that are verbs wherever they stand in a name. */
export const plainVerbs = `
  advance symbolicate paginate dedupe anonymise get list read fetch retrieve find lookup view describe inspect see verify validate return browse discover explore
  know obtain receive scrape extract gather collect examine analyze analyse assess evaluate compare detect identify
  recognize resolve select recall recommend suggest explain summarize summarise enumerate locate determine ensure
  greet consider ask parse introspect diagnose inform consult confirm observe investigate predict backtest simulate
  perform conduct hello tell learn calculate compute convert transform translate encode decode encrypt decrypt
  subtract multiply divide generate visualize visualise compose brainstorm transcribe tokenize normalize normalise
  beautify minify prettify paraphrase rewrite classify optimize solve derive integrate infer interpret deduplicate
  paint create make add insert init initialize initialise register define declare append prepend submit save write
  remember memorize remind import ingest enqueue duplicate replicate scaffold bootstrap provision establish raise reserve
  attach associate join follow subscribe upvote react invite enroll enrol annotate propose allocate accept respond
  plant commit instantiate populate update edit modify alter upsert replace rename reorder rearrange adjust
  configure customize customise toggle enable disable activate deactivate assign unassign reassign unlock mute
  unmute finish reopen rebase apply synchronize synchronise restore recover undelete untrash unarchive unhide
  promote demote approve reject decline dismiss acknowledge ack migrate reschedule postpone snooze extend renew
  expand resize rotate revert combine ungroup enrich unblock unban whitelist blacklist allowlist denylist restrict
  suspend unsuspend authorize authorise authenticate unfollow unsubscribe unstar unlike unpin unlink unshare
  disconnect detach disassociate dissociate deregister unregister bind unbind unmount unfreeze decompress unzip
  optimise repair refactor improve correct evolve manage handle administer maintain organize organise interact
  operate deny impersonate delegate take choose pick begin continue finalize prepare override emit emulate
  aggregate upscale rephrase stash assert supersede reparent arrange recycle consolidate synthesize
  materialize flatten invert resynchronize unset uncheck personalize redact anonymize merge move relocate uncomment
  unflag untag unmark unfavorite unfavourite unassociate mutate delete del remove rm purge wipe erase destroy
  truncate expunge obliterate shred discard dispose uninstall revoke invalidate terminate abort overwrite unpublish
  evict delist decommission deprovision eradicate destruct kick execute exec invoke restart reboot hibernate spawn
  redeploy undeploy publish rebuild dispatch autoscale uncordon reinstall rerun replay requeue instruct orchestrate
  unpause activate commence initiate mobilize start speak harvest send notify retweet broadcast announce
  deliver transmit unsend press enter hover swipe scroll navigate goto unfocus maximize minimize keypress longpress
  doubleclick dblclick pay withdraw buy sell refund unstake redeem lend borrow repay donate invest remit liquidate
  disburse reimburse resend unwrap airdrop topup cashout buyback preorder align simplify concatenate represent
  autocomplete standardize standardise harmonize sanitize prioritize prioritise relate endorse attest exclude consume desaturate rasterize
  recreate remediate reauth reauthenticate persist teardown handoff multicast reconcile decide enhance refine animate localize
  localise discontinue rework reword`;

/** Verbs that are nouns as often: verbs at the front of a name or a sentence, elsewhere only with care. */
export const verbsOrNouns = `
  transition bill search query run store power reload debug chat queue compress stream eval look show display check test probe ping
  watch trace tail poll wait load open audit review match rank help preview measure profile benchmark access visit
  download export print answer study outline critique forecast estimate track monitor count filter sort snapshot
  screenshot capture scan crawl say think reason diff echo sleep hash sum format render draw plot chart lint embed
  ocr roll flip fit round cluster interpolate factor compile pull set put patch change switch lock upload push
  clone fork copy setup link pin share tag label mark flag request mock map seed claim highlight backup stage file
  split close complete archive trash hide sync refresh schedule increase decrease increment decrement crop swap
  reset group fill block ban permit grant login logout signup signin leave mount freeze fix control work scale drop
  kill clear clean cleanup empty end void cancel prune flush nuke forget vacuum reap retire call trigger fire
  launch stop resume pause halt shutdown boot deploy release rollback build process drain cordon rollout install
  upgrade downgrade retry step turn play host train finetune crank wake skip reply forward email mail message text
  slew power-cycle rmdir rmtree sms dial alert page click tap drag type focus zoom blur pinch go transfer deposit purchase trade order charge
  payout stake bridge bet wager tip fund exchange spend rent checkout short hedge wrap mint supply burn sponsor
  bid book rate vote like star bookmark favorite favourite comment note log record index issue draft design plan prompt
  score provide surface report quote price give offer support allow undo redo reverse shrink grow reply dump use
  post tweet dm plot wire sign cast cut paste ship hold place attack exploit fuzz steer rewind connect raise hand
  charge lease flash learn screen output compact bundle inline signal`;

/** Nouns first of all. At the front of a name they are verbs only before a thing they act on: `order_pizza`, `tag_image`. */
export const nounsFirst = `
  bill alert order post comment note file email mail message text sms page log record issue link tag label vote star
  like favorite favourite bookmark block book trade transfer fund stake charge tip price quote report profile chart
  plot index map plan prompt draft design group seed host process state exchange short call image play step request
  claim mark flag mock payout deposit purchase bet wager hedge rank fit factor stage outline survey measure
  benchmark estimate forecast study hash sum count filter format type term work control support use answer rate
  supply cluster snapshot screenshot trace access audit review match profile cast wire test sign schedule release
  build hold place`;
