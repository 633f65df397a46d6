import { quoted } from '../grammar.ts';
import { headOf, isPlural } from './noun.ts';
import { anyArgument, freeArgument } from './subject.ts';
import { command, statement } from './worst-of-free-code.ts';
import { does, goes, way, wrong, type Case } from './worst-words.ts';

/** The worst of a Destructive call, the first that its definition shows. The last one holds for every such tool. */
export const loss: readonly Case[] = [
  (subject) => (subject.verdict.signals.includes('code') ? (statement(subject) ?? command(subject)) : undefined),
  (subject) =>
    does(subject, 'revoke invalidate rotate')
      ? `At worst whatever still uses ${wrong(subject).replace('the wrong ', 'the ')} stops working at once, ${way(subject)}.`
      : undefined,
  (subject) => {
    const file = subject.verdict.signals.includes('path') ? freeArgument(subject, 'output-path', 'path') : undefined;
    if (file === undefined) return undefined;
    return does(subject, 'write overwrite save edit replace create update move copy export')
      ? `At worst ${quoted(file)} names a file whose contents were still needed: they are replaced, ${way(subject)}.`
      : `At worst ${quoted(file)} names what was still needed, ${way(subject)}.`;
  },
  (subject) => {
    const list = subject.verdict.signals.includes('bulk') ? anyArgument(subject, 'many') : undefined;
    return list === undefined
      ? undefined
      : `At worst ${quoted(list)} covers more than was meant, all of it in one call, ${way(subject)}.`;
  },
  (subject) =>
    subject.verdict.signals.includes('bulk') && subject.deed && isPlural(headOf(subject.deed.noun))
      ? `At worst it takes more ${subject.deed.noun} than was meant in one call, ${way(subject)}.`
      : undefined,
  (subject) =>
    does(subject, 'delete remove drop destroy purge erase wipe discard uninstall')
      ? `At worst ${wrong(subject)} ${goes(subject)}, ${way(subject)}.`
      : undefined,
  (subject) =>
    does(subject, 'clear reset truncate flush empty restore overwrite replace')
      ? `At worst what was there before is lost, ${way(subject)}.`
      : undefined,
  (subject) =>
    does(subject, 'cancel end stop terminate close merge finalize complete submit')
      ? `At worst it ${subject.deed?.clause ?? ''} too early or by mistake, ${way(subject)}.`
      : undefined,
  (subject) =>
    `At worst ${subject.deed ? `it ${subject.deed.clause} where that was not wanted` : 'a call takes away what was still needed'}, ${way(subject)}.`,
];
