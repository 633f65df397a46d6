import { type Condition, on, onHead, said } from './conditions.ts';
import { anyOf, doing } from './find.ts';
import { wordSet } from '../language/words.ts';

/** Nothing but what name and text say is chosen by an argument. */
const aloneSaid: Condition = (action, reading) =>
  said(action, reading) && reading.actions.every(({ value }) => value === undefined);

/** A draft waits for somebody to send it, and a notification of the desktop is seen by whoever sits there. */
export const staysHere = anyOf(
  doing('create add save write compose prepare update edit reply', on(wordSet('draft pending')), aloneSaid),
  doing(
    'send show test',
    on(wordSet('desktop os system native toast macos')),
    onHead(wordSet('notification')),
    aloneSaid,
  ),
  doing('send', on(wordSet('sandbox')), onHead(wordSet('email mail')), aloneSaid),
);
