import { type Span } from '../manifest/span.ts';
import { type Reading } from '../reading/reading.ts';
import { reaches, type Reach } from '../vocabulary.ts';
import { type Find } from './find.ts';
import { bringsInCode, repository } from './reach/reaches-code.ts';
import { memory, sharedText, speaking } from './reach/reaches-readers.ts';
import { actsOnAPage, interrupts, runsLater, setsOff, widensAccess } from './reach/reaches-systems.ts';
import writesAnyFile from './rules/writes-any-file.ts';

const source = /^(?:\w+_)?(?:source|src|from|old|input)(?:_?(?:path|file))?$/i;

/** The files that a call writes or takes away; of two, not the one that it takes them from. */
const writesAFile: Find = (reading) => {
  const spans = writesAnyFile.find(reading);
  const isSource = ({ field }: Span): boolean => source.test(field.split('/').at(-1) ?? '');
  const others = spans.filter((span) => !isSource(span));
  return others.length > 0 ? others : spans;
};

const finds: Readonly<Record<Reach, Find>> = {
  'shared-text': sharedText,
  memory,
  repository,
  'writes-a-file': writesAFile,
  'runs-later': runsLater,
  'brings-in-code': bringsInCode,
  'widens-access': widensAccess,
  'speaks-for-somebody': speaking,
  'sets-off': setsOff,
  interrupts,
  'acts-on-a-page': actsOnAPage,
};

/** What a call reaches, with the words that say so; what it does not reach is absent. */
export const reachOf = (reading: Reading): ReadonlyMap<Reach, readonly Span[]> =>
  new Map(
    reaches.flatMap((reach): [Reach, readonly Span[]][] => {
      const spans = finds[reach](reading);
      return spans.length > 0 ? [[reach, spans]] : [];
    }),
  );
