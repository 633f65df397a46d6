import { quoted } from '../grammar.ts';
import { headOf, isPlural, isUncounted } from './noun.ts';
import { anyArgument, freeArgument } from './subject.ts';
import { be, does, hasTarget, one, wrong, type Case } from './worst-words.ts';

/** The worst of a Write call, the first that its definition shows. The last one holds for every such tool. */
export const change: readonly Case[] = [
  (subject) =>
    subject.verdict.signals.includes('access')
      ? `At worst somebody may afterwards see or do what was closed to them.`
      : undefined,
  (subject) =>
    subject.facts.has('risk:changes-credentials') && subject.verdict.signals.includes('secrets')
      ? 'At worst the credential that it sets or makes becomes known to whoever reads the conversation.'
      : undefined,
  (subject) =>
    subject.facts.has('risk:means-of-payment')
      ? 'At worst money is paid with, or to, an account that is not the right one.'
      : undefined,
  (subject) => {
    const file = subject.verdict.signals.includes('path') ? freeArgument(subject, 'output-path', 'path') : undefined;
    if (file === undefined) return undefined;
    return does(subject, 'upload send import attach load read')
      ? `At worst ${quoted(file)} names a file that was never meant to leave the machine.`
      : `At worst ${quoted(file)} names a file that another program reads or starts.`;
  },
  (subject) =>
    subject.verdict.signals.includes('outbound')
      ? 'At worst what is stored can be read by people for whom it was not meant.'
      : undefined,
  (subject) => {
    const list = subject.verdict.signals.includes('bulk') ? anyArgument(subject, 'many') : undefined;
    return list === undefined ? undefined : `At worst every entry of ${quoted(list)} is changed in the same wrong way.`;
  },
  (subject) => {
    if (!subject.verdict.signals.includes('bulk')) return undefined;
    const noun = subject.deed?.noun ?? '';
    return `At worst many ${isPlural(headOf(noun)) ? noun : 'items'} are changed in the same wrong way.`;
  },
  (subject) => {
    const creates = 'create add make insert generate register post open new compose draft clone duplicate copy import';
    const noun = subject.deed?.noun;
    if (!does(subject, creates) || !noun) return undefined;
    return isUncounted(noun)
      ? `At worst a loop leaves ${noun} that nobody wanted.`
      : `At worst a loop leaves one unwanted ${noun} after another.`;
  },
  (subject) =>
    does(subject, 'move rename archive unarchive')
      ? `At worst ${one(subject)} ${be(subject)} no longer where people and programs look.`
      : undefined,
  (subject) =>
    does(subject, 'delete remove unlink detach unassign disconnect')
      ? `At worst ${wrong(subject)} ${be(subject)} taken away and ${be(subject) === 'are' ? 'have' : 'has'} to be put back.`
      : undefined,
  (subject) =>
    does(
      subject,
      'update edit modify change set patch put replace write save assign mark configure enable disable toggle',
    ) && hasTarget(subject)
      ? `At worst ${wrong(subject)} ${be(subject)} changed${be(subject) === 'is' ? ', or the right one to wrong values' : ''}.`
      : undefined,
  (subject) =>
    subject.deed
      ? `At worst it ${subject.deed.clause} by mistake, and somebody has to find out and put it right.`
      : 'At worst it leaves a change that somebody has to find and put right.',
];
