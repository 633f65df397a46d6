import { type Span } from '../manifest/span.ts';
import { type Reading } from '../reading/reading.ts';
import { type ReadParameter } from '../reading/parameter-roles.ts';
import { wordSet } from '../language/words.ts';
import { both, byVerb, on, taking, upFront, type Condition } from './conditions.ts';
import { anyOf, doing } from './find.ts';
import { keepingAnswer } from '../language/kept-answer.ts';

const saving = /^(?:save|store|write)(?:$|_|[A-Z])/;

/** Flags that make a tool post or keep what it found. */
const flags = /^(?:auto_?)?(?:save|store|write|post|persist|publish|submit|create)(?:_|[A-Z]|$)/;

/** A switch that keeps the result, whatever it is called. */
const saidToSave =
  /^(?:whether to |if (?:true|set),? |(?:set (?:to )?)?true to )?(?:also )?(?:save|store|persist|write|export)s? (?:(?!whether)[\w-]+ ){0,4}?(?:to|on|as|into) (?:an? |the )?(?:\w+ )?(?:disk|files?|folder|directory)\b/i;

/** Verbs whose result can be kept. */
export const making = `
  generate render draw plot chart convert transform translate visualize compose compile capture screenshot snapshot
  record extract export download format encode decode transcribe compress split combine merge crop paint create`;
const makes = doing(making, upFront);
const downloads = doing('download', upFront);
const recordings = wordSet('recording screencast video trace');

/** A recording is begun or ended, and the caller says into which file it goes. */
export const recordsToAFile: Condition = both(
  byVerb('start stop begin end'),
  on(recordings),
  taking('path', 'output-path'),
);

const pictures = anyOf(
  doing('start stop begin end', recordsToAFile, upFront),
  doing('screenshot record', upFront),
  doing('render', on(wordSet('frame scene viewport animation')), upFront),
  doing('capture take save', on(wordSet('screenshot')), upFront),
);
const exportsIt = doing('export', upFront);
const pictured = /^(?:file_?)?(?:path|name)$/i;
const kept = /local|dest|target|save|out/i;

/** Arguments that say where a result is put, or that it is kept. */
export const savingArguments = keepingAnswer((reading: Reading): readonly ReadParameter[] =>
  reading.parameters.filter(
    ({ parameter: { name, types, description, path }, roles }) =>
      roles.has('output-path') ||
      (roles.has('path') && path.length === 1 && pictured.test(name) && pictures(reading).length > 0) ||
      (roles.has('path') && kept.test(name) && downloads(reading).length > 0) ||
      (roles.has('path') && exportsIt(reading).length > 0) ||
      (types.includes('boolean')
        ? flags.test(name) || saidToSave.test(description)
        : saving.test(name) && !/id$/i.test(name) && makes(reading).length > 0),
  ),
);

/** Neither name nor text has a verb: what comes back is all that is named. */
export const withoutVerb = ({ actions, tool }: Reading): readonly Span[] =>
  actions.some(({ source }) => source !== 'text') ? [] : [{ field: '/name', start: 0, end: tool.name.length }];
