import { termFact, type TermFact } from '../../explain/term-facts.ts';
import { termTally, type TermTally } from '../../explain/term-tally.ts';
import { type TermCount } from '../../manifest/term-counts.ts';
import { readIndex, readServer, urls } from '../store.ts';

function* servers() {
  for (const { id } of readIndex().servers) yield readServer(id);
}

let tally: TermTally | undefined;

/** What the catalogue counts for a term; undefined for a term that counts nothing. All servers are read once per process. */
export function glossaryFact(count: TermCount | undefined): TermFact | undefined {
  if (count === undefined) return undefined;
  tally ??= termTally(servers());
  return termFact(count, { tally, index: readIndex(), urls: urls() });
}
