import { termFact, type TermFact } from '../../explain/term-facts.ts';
import { termTally, type TermTally } from '../../explain/term-tally.ts';
import { type TermCount } from '../../manifest/term-counts.ts';
import { readExtracts, readIndex, urls } from '../store.ts';

let tally: TermTally | undefined;

/** What the catalogue counts for a term; undefined for a term that counts nothing. All tallies are summed once per process. */
export function glossaryFact(count: TermCount | undefined): TermFact | undefined {
  if (count === undefined) return undefined;
  tally ??= termTally(readExtracts('tally'));
  return termFact(count, { tally, index: readIndex(), urls: urls() });
}
