import { words } from './entries.ts';

/** How, when and how strictly something is ordered. */
export const manner = {
  not: words(`
    not, don't, dont, do n't, never, mustn't, shouldn't, shan't, needn't, cannot, can't, isn't, aren't, doesn't, won't, avoid, refrain, refrain from, without, no need, no reason, no point,
    nothing, none, neither, stop, forbidden, under no circumstances, no longer, spare, free of, instead of, decline to, rather than, nor, no, resist, skip, there is no, unnecessary, needless, hardly, abstain,
    prohibited, off limits, not allowed, by no means, not necessary, not required, not supposed`),
  /** A prohibition, as opposed to what is not so. */
  dont: words(`
    do not have to, don't have to, do not, don't, dont, do n't, never, must not, mustn't, should not, shouldn't, shall not, shan't, may not, must never, should never, need not, needn't, avoid, avoiding, refrain, refrain from, no need to, no reason to, no point in, no point, not to, under no circumstances,
    there is no need, there's no need, no need, there is no reason, forbidden to, not allowed to, can't, spare, by no means, not necessary to, unnecessary to, abstain from, better not, best not, without ever, be careful not, careful not to, make sure not to, be sure not to, rather not, you do not, you don't, you won't, you will not, no reason, neither, nor, may never, do not ever, don't ever, not supposed to, stop short of`),
  must: words(`
    must, should, shall, has to, have to, needs to, need to, ought to, always, is to, are to, mandatory, make sure, ensure, please, be sure, see to it, remember to, take care, compulsory, obligatory,
    important, make certain, it is important, it is essential, essential, necessary, supposed, required to, expected to, never fail to, absolutely, needs, requires, demands, invariably, without exception, strictly`),
  all: words(`
    all, every, everything, each, any, anything, whatever, entire, whole, complete, the lot, whichever, all of, every single, unabridged, verbatim, word for word, character for character`),
  verbatim: words(`
    verbatim, word for word, unabridged, character for character, literally, quoted exactly, exactly as, in full, unredacted, unedited, in its entirety, complete text, full text, letter for letter, as is`),
  anyway: words(`
    no matter, regardless, irrespective, whether or not, even if, even when, even though, whatever, independent of, regardless of, under all circumstances, every time, in all cases, without exception,
    in any case, whichever, for everything, at all times, nonetheless, relevant or not, come what may`),
  already: words(`
    already, auto-approved, whitelisted, beforehand, in advance, previously, implicitly, pre-approved, preapproved, pre-authorized, pre-authorised, preauthorized, last week, on install, when they installed, at install, when installing, on file,
    ahead of time, upfront, up front, once and for all, permanently, standing, blanket, for all, for every, in writing`),
  secretly: words(`
    secretly, silently, quietly, covertly, surreptitiously, stealthily, discreetly, in secret, invisibly, unnoticed, in silence, under the radar, behind the scenes, clandestinely, unobtrusively, on the quiet, on the sly, without a trace, without a word`),
  first: words(
    `first, at the start, first of all, initially, at the beginning, to begin with, the very first, starting point, starts with, begins with, begin with`,
  ),
  before: words(`before, prior to, ahead of, in front of, preceding, earlier than, precede`),
  rather: words(
    `instead, instead of, over, rather than, in place of, in preference to, above, in lieu of, as opposed to, ahead of`,
  ),
  /** What makes “other tools” those of the same server, or the order one of sequence. */
  among: words(
    `of this server, in this server, from this server, of the server, on this server, from this list, like, such as, listed, in parallel, at the same time, at once, until, while, after, before you have, together, unless, except, with other tools, below, here, that need, that require, which need, in this`,
  ),
  relative: words('that, which, who, whose, where, whom'),
  along: words('along, with it, too, as well'),
  out: words('out'),
  yourself: words('to yourself, for yourself, between us'),
  soThat: words('so that, so, such that, in order that'),
  against: words('against, contrary to, in breach of, in spite of, despite'),
  from: words('from, by, on behalf of'),
  henceforth: words('from now on, from here on, henceforth, from this point, from this moment, as of now'),
  public: words('public, .pub, public key'),
  also: words('also, and, in addition, additionally, moreover'),
  nothing: words('nothing, never, no'),
  inside: words(
    'of the file, of this file, in the file, of the template, template, firewall, linter, workflow, repository, project',
  ),
  is: words('is, are, will be'),
  except: words('except, other than, but, apart from, besides'),
  above: words(
    'above, above this, above this call, above this line, preceding this, before this server, so far, up to now',
  ),
  then: words(
    `next, now, finally, subsequently, afterwards, after calling, after using, after that, after this, once done, without further ado, immediately`,
  ),
  without: words(`without, and never, but never`),
  when: words(
    `when, whenever, while, once, each time, every time, as soon as, after, if, where, any time, anytime, in case, on each, on every, upon, afterwards, for each, for every, whichever, next, then, now, finally, subsequently`,
  ),
  condition: words(`
    if, unless, until, when, whether, once, in case, except, only, provided, on the strength, based on`),
};
