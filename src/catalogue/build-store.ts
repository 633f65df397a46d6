import { evaluate } from '../classify/evaluation.ts';
import { counted } from '../explain/grammar.ts';
import { showHidden } from '../manifest/hidden-characters.ts';
import { problemLine } from '../manifest/problem.ts';
import { type Frame } from '../record.ts';
import { compile, type Compiled } from './compile.ts';
import { countReviews, judgeReviews } from './judge-reviews.ts';
import { readCatalogue } from './read-catalogue.ts';
import { copyProse } from './read-prose.ts';
import { prosePath, writeStore } from './store.ts';

/** What building a store told: one line per problem or note, and on success a summary. */
export type StoreResult =
  | {
      readonly ok: true;
      readonly lines: readonly string[];
      readonly summary: string;
      readonly compiled: Compiled;
      readonly frame: Frame;
    }
  | { readonly ok: false; readonly lines: readonly string[] };

/** Notes name tools; a line end or an escape in a name must not forge a line of the terminal. */
const oneLine = (line: string): string => showHidden(line.replace(/\s+/g, ' '));

/**
 * Reads, compiles and stores a catalogue. Nothing stands at `store` before; writes nothing when anything is wrong.
 * @param beneath folder whose files count where the catalogue has none of their name: what comes with the generator
 */
export function buildStore(catalog: string, store: string, beneath?: string): StoreResult {
  const started = performance.now();
  const { source, problems } = readCatalogue(catalog, beneath);
  if (!source) return { ok: false, lines: problems.map(problemLine) };
  const compiled = compile(source);
  if (compiled.problems.length > 0) return { ok: false, lines: compiled.problems.map(problemLine) };
  const { site, taxonomy, attacks, advisories, notices, marks, former } = source;
  const judgements = judgeReviews(compiled.servers);
  const evaluation = judgements.length > 0 ? evaluate(judgements) : undefined;
  const rounds = source.rounds.map(({ number, round }) => ({ number, ...round }));
  const frame: Frame = {
    site,
    taxonomy,
    attacks,
    advisories,
    notices,
    marks,
    former,
    rounds,
    reviews: countReviews(compiled.servers),
    evaluation,
  };
  writeStore(store, frame, compiled.index, compiled.servers);
  copyProse(catalog, beneath, prosePath(store));
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const { counts } = compiled.index;
  const summary = `${counted(counts.servers, 'server')} and ${counted(counts.tools, 'tool')} read and classified in ${seconds} s`;
  return { ok: true, lines: compiled.notes.map(oneLine), summary, compiled, frame };
}
