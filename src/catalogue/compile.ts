import { type Problem } from '../manifest/problem.ts';
import { type CatalogueIndex, type ServerRecord } from '../record.ts';
import { completed } from './among.ts';
import { compileAlone } from './compile-alone.ts';
import { newest } from './compile-server.ts';
import { indexOf, listingOf } from './listing.ts';
import { type CatalogueSource } from './read-catalogue.ts';
import { recordText } from './record-text.ts';
import { repeatedNames } from './repeated-names.ts';
import { gatherCatalogue } from './whole-catalogue.ts';

/** A compiled catalogue, what stops it, and what a maintainer should hear. */
export interface Compiled {
  readonly servers: readonly ServerRecord[];
  readonly index: CatalogueIndex;
  readonly problems: readonly Problem[];
  /** Overrides that are no longer needed, and reviews of definitions that have changed since. */
  readonly notes: readonly string[];
}

/**
 * Classifies, recommends and relates every tool of the newest captures, all in memory: for a catalogue that has been read as a
 * whole. `buildStore` does the same server by server. Pure; the same input gives the same output.
 */
export function compile(source: CatalogueSource): Compiled {
  const repeated = repeatedNames(source.servers.map((server) => newest(server).capture.tools.map(({ name }) => name)));
  const alone = source.servers.map((server) => compileAlone(server, repeated, source));
  const gathered = gatherCatalogue();
  for (const { outline, record } of alone) gathered.add(outline, recordText(record).hash);
  const whole = gathered.whole();
  const among = [...whole.among()];
  const servers = alone.flatMap(({ record }, index) => {
    const found = among[index];
    return found ? [completed(record, found)] : [];
  });
  return {
    servers,
    index: indexOf(whole.totals, servers.map(listingOf)),
    problems: alone.flatMap(({ problems }) => problems),
    notes: alone.flatMap(({ notes }) => notes),
  };
}
