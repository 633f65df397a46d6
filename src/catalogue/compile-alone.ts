import { firstSentence } from '../explain/grammar.ts';
import { openAttacks } from '../explain/attack-match.ts';
import { singular, wordsOf } from '../language/words.ts';
import { type Problem } from '../manifest/problem.ts';
import { jobOf } from '../reading/job.ts';
import { type Reading } from '../reading/reading.ts';
import { type ServerRecord } from '../record.ts';
import { comparable } from './closeness.ts';
import { type CompiledServer, compileServer, type Terms } from './compile-server.ts';
import { type ExtractTerms } from './extracts.ts';
import { neighbours, type Related } from './neighbours.ts';
import { outlineOf, type ServerOutline } from './outline.ts';
import { type ServerSource } from './read-catalogue.ts';
import { definitionTokens } from './token-count.ts';
import { linkTo } from './listing.ts';

/** What of a catalogue decides what is said of a server by itself. */
export interface WholeTerms extends Terms, ExtractTerms {}

/** All that is said of a server before the others are known, and what the others have to know of it. */
export interface AloneServer {
  /** Whole but for `Among`. */
  readonly record: ServerRecord;
  /** How its tools were read, in their order. */
  readonly readings: readonly Reading[];
  readonly outline: ServerOutline;
  readonly problems: readonly Problem[];
  /** Overrides that are no longer needed, and reviews of definitions that have changed since. */
  readonly notes: readonly string[];
}

/**
 * Classifies, weighs and relates every tool of a server among those of the server. A pure function of what it is given.
 * @param namesElsewhere tool names that other servers list too
 */
export function compileAlone(
  source: ServerSource,
  namesElsewhere: ReadonlySet<string>,
  terms: WholeTerms,
): AloneServer {
  const compiled = compileServer(source, namesElsewhere, terms);
  const related = relatedTools(compiled);
  const near = neighbours(related);
  const tools = compiled.record.tools.map((tool, index) => {
    const [one, reading] = [related[index], compiled.readings[index]];
    const cost = { ...tool.cost, tokens: definitionTokens(tool.tool.definition) };
    if (!one || !reading) return { ...tool, cost };
    const attacks = openAttacks(terms.attacks, { verdict: tool.verdict, reading });
    return { ...tool, attacks, cost, related: { ...tool.related, ...near(one) } };
  });
  const tokens = tools.reduce((sum, { cost }) => sum + cost.tokens, 0);
  const record = { ...compiled.record, cost: { ...compiled.record.cost, tokens }, tools };
  const { readings, problems, notes } = compiled;
  return { record, readings, outline: outlineOf(record, related), problems, notes };
}

function relatedTools({ record: server, readings }: CompiledServer): Related[] {
  const brand = new Set(wordsOf(`${server.id} ${server.facts.title}`).map(({ text }) => singular(text)));
  return server.tools.flatMap((record, index) => {
    const reading = readings[index];
    if (!reading) return [];
    const { parameters, description } = record.tool;
    const words = comparable(parameters, firstSentence(description));
    return [{ link: linkTo(server, record), job: jobOf(reading, brand), ...words }];
  });
}
