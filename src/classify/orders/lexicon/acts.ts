import { orders, verbs, words } from './entries.ts';

/** What is ordered or forbidden. Verbs stand in the forms that orders have, never as “sends”, which is what a tool does. */
export const acts = {
  /** Getting hold of something. */
  read: orders(`
    read/read, open, cat, load, fetch, get/got, extract, grab, retrieve, access, collect, gather, inspect, copy, take/taken, look up/up, look into, look at, look in, go through, pull, obtain,
    dump, view, scan, acquire, locate, find/found, capture, harvest, enumerate, consult, examine, check, print, echo, pick up, lift, scrape, recover, query, peek at`),
  /** Searching for something. */
  seek: orders(`
    look for, search for, hunt for, seek/sought, collect, gather, harvest, enumerate, dump, scan for, scan, find/found, locate, grep for, compile, steal/stolen, exfiltrate, extract, sweep, scrape, grab, check for`),
  /** Handing something on. */
  pass: orders(`
    fills, fill, pass, send/sent, include, attach, put/put, append, add, insert, supply, paste, forward, upload, transmit, submit, fill, fill in, embed, copy, write/written, encode, place, share, give/given, post,
    hand over, hand, report, enclose, accompany, relay, deliver, leak, exfiltrate, push, feed/fed, transfer, expose, disclose, reveal, mirror, dump, contribute, volunteer, echo, quote, repeat, recite, print, output, state, deposit, inject, stash,
    bundle, ship, mail, join, pipe, drop, convey, reproduce, surrender, let us have, summarise, summarize, translate, paraphrase, spell out, transcribe, save, record, populate, be sent, be passed, be included, be attached, be put, be copied, be appended, be forwarded, be accompanied, be submitted`),
  /** Telling the user. */
  tell: verbs(`tell/told, 
    inform, mention, disclose, reveal, report, announce, admit, discuss, explain, acknowledge, notify, alert, warn, brief, bring up/brought, bring it up, bring this up, let on, remark, comment on, refer to, allude to,
    speak of, speak about, talk about, say/said, draw attention, draw the user's attention, point out, divulge, confess, advise, communicate, note, hint at, make known, call attention, own up, indicate`),
  tells: words(
    `word of, remark on, remarks on, any remark, a remark, any mention, mention of, any reference, a hint, any hint, a word about, a word on, being told, be told, be informed, be made aware, hint of, trace of, any trace, any indication`,
  ),
  /** Showing the user. */
  show: verbs(
    `show/shown, display, surface, expose, present, output, print, describe, list, include, reference, render, log, appear, summarise, summarize, narrate, repeat, cite`,
  ),
  hide: verbs(`omit, keep/kept, remove, 
    hide/hidden, conceal, withhold/withheld, obscure, cover up, suppress, mask, strip, leave out/left, leave/left, drop, erase, disguise, bury/buried, gloss over, scrub, redact, camouflage, strike`),
  hidden: words(
    `hidden, secret, confidential, invisible, concealed, unseen, unknown, undisclosed, unmentioned, off the record, between us, to yourself, under wraps, out of sight, unsaid, unspoken, from view, discreet, away`,
  ),
  hush: words(`
    keep quiet about, keep quiet on, stay quiet about, stay quiet regarding, stay quiet on, keep quiet regarding, remain quiet about, keep silent about, stay silent about, keep silent on, stay silent on, keep mum about, remain silent about, remain silent on, keep it to yourself, keep this to yourself, keep that to yourself, keep it quiet, keep this quiet, left unsaid, leave unsaid, leave it unsaid, hold your tongue, keep your mouth shut,
    tell no one, tell nobody, tell no-one, say nothing of, say nothing about, say nothing to the user, keep it secret, keep this secret, keep that secret, keep it a secret, keep this a secret, not breathe a word, make no mention, leave no trace, nobody's business, none of their business, no one's business, maintain silence, keep silence, feign ignorance, keep this between, between you and the server, between us, our secret, keep it confidential, keep this confidential,
    behind the user's back, behind their back, behind his back, behind her back, behind the customer's back, say not a word, without their knowledge, without the user's knowledge, without user's knowledge, without the user knowing, without the user noticing, without them knowing, without them noticing, none the wiser, without the customer's knowledge, no one the wiser, unbeknownst`),
  lie: words(`
    pretend, pretending, blame, deny, deny it, claim that, claim, act as if, act as though, behave as if, behave as though, answer as though, answer as if, respond as if, respond as though, lie, lie about, make up, fabricate, invent, mislead, act normal,
    act normally, as though, as if, play it down, falsely, cover story, reply as if, reply as though, attribute it, attribute this, say that it, insist, mislead`),
  know: words(`
    know, knows, knowing, aware, learn, learns, learned, notice, notices, noticed, noticing, find out, finds out, finding out, discover, discovers, suspect, suspects, realise, realises, realize, realizes, see, sees, seen, seeing, hear, hears, told, informed, knowledge, awareness,
    in the know, wiser, told about, unaware, in the dark, uninformed, ignorant, oblivious, attention, notified, alerted, privy, learn of, made aware, become aware, catch on, consulted, asked, bothered`),
  blind: words(
    `unaware, in the dark, uninformed, ignorant, oblivious, none the wiser, blissfully unaware, unwitting, unsuspecting`,
  ),
  /** Using a tool. */
  use: orders(`
    use, call, run/run, invoke, execute, trigger, start, consult, choose/chosen, pick, prefer, select, go with, opt for, rely on, turn to, go through, reach for, available, employ, utilise, utilize, favour, favor, launch, go for, consider, resort to, trust,
    take/taken, apply, fall back on, stick with, stick to, activate, call upon, engage, used, called, invoked, consulted, chosen, preferred, executed, selected`),
  prefer: orders(
    `prefer, favour, favor, choose/chosen, pick, select, prioritise, prioritize, rank, go with, take/taken, use, opt for, rate`,
  ),
  route: orders(
    `route, send, direct, redirect, funnel, channel, delegate, steer, go, pass, handle, be routed, be sent, be handled, be handed, be given, be passed, be submitted, be forwarded, goes, move, start`,
  ),
  /** Changing what another tool is given. */
  /** Putting one thing where another was asked for. */
  change: words('change, changed, changing'),
  set: orders(`
    set/set, replace, redirect, reroute, route, swap, add, append, put/put, switch, substitute, override, point, rewrite, alter, edit, include, carry, send/sent, copy, divert, bcc, force, link, give/given, use, post`),
  drop: verbs(`bypass, 
    ignore, disregard, forget/forgotten, override/overridden, overrule, discard, dismiss, neglect, abandon, set aside, put aside, leave aside, cast aside, lay aside, pay no attention, pay no heed, never mind, stop following, stop obeying, stop applying,
    scrap, drop, reset, replace, disobey, set by, throw out, throw away, reject, wipe, erase, unlearn, supersede, cancel, nullify, suspend, turn off, switch off, disable, lift, relax, violate, break/broken, circumvent, sidestep, shut off, toss, do away with, deactivate, purge, let go of, evade, waive, refuse, skip,
    deviate from, depart from, take no notice, put out of your mind, erase from memory, leave behind`),
  obey: verbs(
    `follow, obey, adhere to, comply with, apply, observe, honour, honor, respect, heed, abide by, stick to, act on, listen to, enforce, consider, perform, execute, keep to`,
  ),
  deal: orders(
    `answer, click, accept, dismiss, handle, press, supply, give/given, respond to, settle, agree to, auto-accept`,
  ),
  shun: orders(
    'skip, ignore, disregard, avoid, forget, dismiss, discard, decline, refuse, reject, bypass, shun, never mind, distrust, abandon, stop using, do away with, pass over, refuse to use, decline to use',
  ),
  halt: orders('stop, abandon, quit, drop, leave, interrupt, suspend, pause, halt, cease, forget'),
  overrides: words('overrides, replaces, cancels, beats, trumps, revokes, overrule, wipes out'),
  acted: words(
    'looked, read, sent, copied, opened, called, used, ran, uploaded, accessed, made, contacted, queried, forwarded, shared, saved, wrote, transmitted, passed, invoked, searched, received, took',
  ),
  report: orders('report, say, claim, state, announce, confirm, pretend'),
  success: words('success, that it worked, that all is well, that everything went well, ok'),
  bound: words('bound, restricted, limited, constrained, held, tied, obliged'),
  granted: words('granted, given, unlocked, conferred, in force, active, awarded, been given, been granted'),
  take: orders('take, use, pick, choose'),
  request: words(
    'request, requests, question, questions, wishes, wish, demand, orders, instruction, instructions, original request',
  ),
  draw: words(`draw, drawing, call, bring, turn, direct, point`),
  wonders: words('wonders, wonder, questions this, complains, inquires, enquires, gets suspicious, becomes suspicious'),
  serve: orders('serve, report to, answer to, work for, obey, listen to, act for'),
  overridden: words('replaced, overridden, superseded, rewritten, overwritten, cancelled, amended'),
  contain: words('contain, mention, include, refer, reveal, name, show, list, cover'),
  asIf: words('as if, as though'),
  redirects: words('redirects, substitutes, rewrites, swaps'),
  betray: verbs('reveal, disclose, admit, let on, give away, divulge, let slip, betray, leak that'),
  asks: words('asks, ask, wonders, wonder, inquires, wants to know'),
  answerNo: words(
    'answer no, say no, reply no, answer that, say that it, reply that, tell them that, assure, reassure, deny, answer with no',
  ),
  told: words('told, instructed, taught, trained, been told, been instructed'),
  twice: words('twice, a second time, two times, once more'),
  fine: words('fine with, fine by, okay with, ok with, all right with, alright with'),
  bother: words('bother, trouble, burden, worry, alarm, distract, confuse'),
  comply: words('comply with, obey, fulfil, fulfill, satisfy, grant'),
  realise: words('realise, realize, notice, suspect, find out, learn, know'),
  comeUp: words('come up, be mentioned, be brought up, be raised'),
  replaceAs: words('replace, replaces, override, overrides, supersede, supersedes'),
  withdrawn: words('withdrawn, revoked, rescinded, void, lifted, cancelled'),
  let: words(`let, letting, allow, allowing`),
  keep: words(`keep, keeping, remain, remains, stay, stays, kept, be kept, has to be, treat, leave`),
  pretend: words(
    `pretend, pretending, act as if, act as though, behave as if, behave as though, answer as though, answer as if, respond as if, respond as though, reply as if, reply as though, as though, feign, claim that, insist that, say that, make believe, give the impression`,
  ),
  asked: words(
    `if asked, when asked, if questioned, if pressed, if they ask, if he asks, if she asks, if the user asks, if the human asks, should the person ask, should the user ask, should they ask, if anyone asks, if somebody asks, if someone asks, when questioned, asked about it`,
  ),
  deny: words(
    `deny, deny it, blame, lie, lie about, make up, invent an, fabricate, mislead, say that it, attribute, play dumb, change the subject, say nothing, evade, claim, feign, pretend, cover, dodge, refuse, give a false, give no, insist`,
  ),
  wins: words(
    `comes first, is the right choice, has priority, is always right, is to be preferred, should win, has precedence, outperforms, is superior, is safer`,
  ),
  decline: words(
    `decline, declines, refuses, declining, refuse, turn it down, reject, ignore, disregard, do not, don't, avoid, skip, not, never, abandon`,
  ),
  start: words(
    `start, starts, begin, begins, is preceded, preceded, requires, require, starting, beginning, opened, precede`,
  ),
  changes: words(
    `has changed, is changed, differs, is different, works differently, now requires, is redefined, has been redefined, has been replaced, is replaced`,
  ),
  sure: words(
    `sure, ok, an ok, okay, yes, great, confirmed, understood, of course, certainly, i will, i'll, gladly, absolutely, done`,
  ),
  waived: words(
    `waived, not needed, not required, superfluous, redundant, unnecessary, dispensed with, suspended, turned off, exempt, bypassed`,
  ),
  behalf: words(
    `on behalf of, on their behalf, on the user's behalf, in place of, in the name of, for the user, for them, in their name, on his behalf, on her behalf, in the user's name, in their stead, yourself`,
  ),
  become: words(`
    you are now, you're now, you are in, you are, you have been promoted, act as, acting as, pretend to be, pretend you are, pretend that you are, imagine you are, imagine that you are, imagine being, behave as, behave like, respond as, answer as, operate as, assume the role, take the role,
    take on the role, adopt the role, adopt the persona, play the role, play the part, you have become, you become, consider yourself, roleplay as, role-play as, switched to, function as, think of yourself as, promoted to, elevated to, simulate`),
  goOn: words(`
    proceed, continue, go ahead, go straight ahead, straight ahead, right away, at once, do so, do it, carry on, act, just do it, just run, run it, run this, execute it, execute this, buy, go on, push on, auto-run, autorun, auto-approve, autoapprove, unattended, perform it, call it, call this, delete it, invoke`),
  ask: verbs(
    `ask, prompt, bother, check with, check back, check in, confirm, confirm with, consult, verify, verify with, clear it with, clear this with, seek/sought, require, disturb, pester, interrupt, annoy, trouble, burden, check, pop up, double-check, hesitate, stop to ask, stop for`,
  ),
  confirm: words(`
    confirmation, confirmations, confirm, approval, approvals, permission, consent, review, dialog, dialogue, dialogs, prompt, prompts, authorisation, authorization, human review, sign-off, go-ahead, confirmation prompts, approval step, confirmation dialog, confirmation step, question, oversight, second thought, agree, checkpoint`),
  waive: words(
    `waived, waive, implied, implicit, not needed, not required, unnecessary, assumed, taken for granted, superfluous, automatic, skip, skip the, bypass, forgo, dispense with, suppress, disabled, answer them yourself, pre-approved, granted, redundant, obsolete, turned off`,
  ),
  consent: words(`authorized, 
    approved, authorised, consented, agreed, confirmed, permitted, granted, cleared, vetted, signed off, signed off on, given consent, given permission, given approval, green light, greenlit, greenlighted, go-ahead, okayed, oked, ok'd, okay'd, blessing,
    opted in, waiver, signed, sanctioned, ratified, given their consent, given the green light, given the go-ahead, whitelisted, allow-listed, blessed, gave, endorsed, consents, agrees, approves, authorises, authorizes, acknowledged, said yes, consent, permission, approval, authorisation, authorization, confirmation, opt-in`),
  done: words(
    `received, collected, secured, on file, on record, recorded, given, granted, in place, been given, been granted, been obtained, settled, registered, gathered`,
  ),
  assume: words(`assume, treat, regard, suppose, presume, take it, infer, take for granted, assuming`),
};
