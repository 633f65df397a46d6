import { quoted } from '../grammar.ts';
import { anyArgument, freeArgument } from './subject.ts';
import { command, statement } from './worst-of-free-code.ts';
import { be, goes, does, hasTarget, one, wrong, type Case } from './worst-words.ts';

/** What brings code along that somebody else wrote. */
const software =
  /\b(?:add-?ons?|apps?|applications?|components?|dependenc(?:y|ies)|drivers?|extensions?|images?|librar(?:y|ies)|modules?|packages?|plugins?|program|servers?|skills?|software|templates?|themes?|tools?)$/i;

/** The worst of an Execute call, the first that its definition shows. The last one holds for every such tool. */
export const effect: readonly Case[] = [
  command,
  statement,
  (subject) =>
    subject.facts.has('rule:installs-software') && software.test(subject.deed?.noun ?? '')
      ? `At worst ${one(subject)} ${be(subject) === 'are' ? 'bring' : 'brings'} a stranger’s code along, which runs when it is installed or started.`
      : undefined,
  (subject) =>
    subject.facts.has('rule:instructs-an-agent')
      ? 'At worst the other agent does more than was asked, with tools of its own.'
      : undefined,
  (subject) => {
    const to = anyArgument(subject, 'recipient');
    if (!subject.verdict.signals.includes('outbound')) return undefined;
    return to === undefined
      ? 'At worst it tells people or a third party what was not meant for them.'
      : `At worst ${quoted(to)} is not where it was meant to go, and what was sent has arrived.`;
  },
  (subject) =>
    does(subject, 'hover scroll move wait')
      ? 'At worst the page itself reacts to it, as its author wanted.'
      : undefined,
  (subject) =>
    does(subject, 'click press tap submit drag select check touch swipe')
      ? 'At worst the control confirms what cannot be undone: a purchase, a deletion, a form that is sent.'
      : undefined,
  (subject) =>
    does(subject, 'type fill enter paste input')
      ? 'At worst the text lands in the wrong field, with whatever was confided to the agent in it.'
      : undefined,
  (subject) => {
    const url = subject.verdict.signals.includes('url') ? freeArgument(subject, 'url', 'host') : undefined;
    return url === undefined
      ? undefined
      : `At worst ${quoted(url)} names a host inside the network, or carries data out in its address.`;
  },
  (subject) =>
    subject.facts.has('rule:makes-things-public')
      ? `At worst ${one(subject)} is public that was not meant to be, and copied before anybody notices.`
      : undefined,
  (subject) =>
    does(subject, 'delete remove clear unset') && subject.deed?.noun
      ? `At worst ${wrong(subject)} ${goes(subject)}.`
      : undefined,
  (subject) =>
    does(
      subject,
      'stop cancel kill terminate shutdown reboot restart pause suspend disconnect close end disable abort halt',
    )
      ? hasTarget(subject) && be(subject) === 'is'
        ? `At worst ${wrong(subject)} stops, or the right one at the wrong moment.`
        : `At worst it ${subject.deed?.clause ?? ''} at the wrong moment.`
      : undefined,
  (subject) =>
    does(
      subject,
      'start run trigger launch deploy retry rerun schedule execute invoke call build scan test publish release apply sync resume replay enable',
    )
      ? `At worst it ${subject.deed?.clause ?? ''} when nobody wanted that, or over and over.`
      : undefined,
  (subject) =>
    `At worst ${subject.deed ? `it ${subject.deed.clause}` : 'a call takes effect'} at the wrong moment or with the wrong arguments.`,
];
