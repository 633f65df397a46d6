import { quoted } from '../grammar.ts';
import { anyArgument } from './subject.ts';
import { does, one, wrong, type Case } from './worst-words.ts';

/** The worst of a Financial call, the first that its definition shows. The last one holds for every such tool. */
export const money: readonly Case[] = [
  (subject) => {
    const amount = anyArgument(subject, 'amount');
    const to = anyArgument(subject, 'recipient');
    if (amount === undefined) return undefined;
    return to === undefined
      ? `At worst ${quoted(amount)} is wrong by a digit, and that is what is spent or owed.`
      : `At worst ${quoted(amount)} is wrong by a digit, or ${quoted(to)} is not who was meant.`;
  },
  (subject) =>
    does(subject, 'buy order purchase subscribe book rent reserve checkout upgrade renew')
      ? `At worst ${one(subject)} is paid for that nobody wanted.`
      : undefined,
  (subject) =>
    does(subject, 'trade swap sell stake bridge exchange')
      ? 'At worst the trade is made at a price that nobody would have taken.'
      : undefined,
  (subject) =>
    does(subject, 'refund charge capture pay transfer send withdraw issue invoice payout tip donate')
      ? `At worst money goes out for ${wrong(subject)}.`
      : undefined,
  (subject) =>
    subject.deed
      ? `At worst it ${subject.deed.clause} without anybody having agreed to the cost.`
      : 'At worst a call commits money without anybody having agreed to it.',
];
