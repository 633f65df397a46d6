import { quoted } from '../grammar.ts';
import { headOf, isPlural } from './noun.ts';
import { freeArgument } from './subject.ts';
import { statement } from './worst-of-free-code.ts';
import { answerAbout, one, type Case } from './worst-words.ts';

/** The worst of a Read call, the first that its definition shows. The last one holds for every such tool. */
export const look: readonly Case[] = [
  (subject) =>
    subject.facts.has('risk:reads-secrets') && subject.verdict.signals.includes('secrets')
      ? 'At worst a working key or password stands in the model’s context and in every log of it.'
      : undefined,
  statement,
  (subject) => {
    const file = subject.verdict.signals.includes('path') ? freeArgument(subject, 'path') : undefined;
    return file === undefined ? undefined : `At worst ${quoted(file)} names a file that holds keys or personal data.`;
  },
  (subject) => {
    const url = subject.verdict.signals.includes('url') ? freeArgument(subject, 'url', 'host') : undefined;
    return url === undefined
      ? undefined
      : `At worst ${quoted(url)} names a host inside the network, or carries data out in its address.`;
  },
  (subject) =>
    subject.verdict.signals.includes('private')
      ? `At worst ${subject.deed?.noun ? `${one(subject)} with personal or confidential data ${isPlural(headOf(subject.deed.noun)) ? 'reach' : 'reaches'}` : 'what is private reaches'} a model that can pass it on.`
      : undefined,
  (subject) =>
    subject.verdict.signals.includes('untrusted')
      ? 'At worst the text that comes back holds orders, and the model follows them.'
      : undefined,
  (subject) =>
    subject.verdict.signals.includes('outbound')
      ? 'At worst what the agent puts into its arguments reaches somebody for whom it was not meant.'
      : undefined,
  (subject) =>
    subject.verdict.signals.includes('secrets') ? 'At worst a credential is among what the model sees.' : undefined,
  (subject) =>
    subject.deed?.noun
      ? `At worst the answer about ${answerAbout(subject)} is wrong, stale or longer than the model needs.`
      : 'At worst the answer is wrong, stale or longer than the model needs.',
];
