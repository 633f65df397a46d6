import { type Problem } from '../manifest/problem.ts';
import { compileAlone, type WholeTerms } from './compile-alone.ts';
import { type CompiledRow } from './compiled-row.ts';
import { eachExtract, type Extracts } from './extract-kinds.ts';
import { extractsOf } from './extracts.ts';
import { listingOf } from './listing.ts';
import { lookAtServer, type LookedServer } from './look-at-server.ts';
import { packText } from './packed-text.ts';
import { recordText } from './record-text.ts';
import { readServerFolder } from './read-catalogue.ts';
import { reader } from './reader.ts';

/** What all work on one catalogue shares. */
export interface WorkPlace {
  readonly catalog: string;
  /** Absent where something is wrong already, so that servers are only checked. */
  readonly terms: WholeTerms | undefined;
}

/** A server that is to be compiled, and its tools' names that other servers list too. */
export interface CompileOrder {
  readonly id: string;
  readonly namesElsewhere: readonly string[];
}

/** Work on a few servers: ids of those to look at, and those to compile. */
export interface Order {
  readonly look: readonly string[];
  readonly compile: readonly CompileOrder[];
}

/** A server that was compiled, or why not. */
export interface CompileAnswer {
  /** What is wrong with its files. */
  readonly problems: readonly Problem[];
  /** What its files say that is wrong of each other. */
  readonly contradictions: readonly Problem[];
  readonly row: CompiledRow | undefined;
}

/** What came of an order, in its order. */
export interface Answer {
  readonly looked: readonly LookedServer[];
  readonly compiled: readonly CompileAnswer[];
}

/** What a thread says once it has loaded all that work takes. */
export const ready = 'ready';

/** Does what is ordered; one server is in memory at a time. */
export const work = ({ catalog, terms }: WorkPlace, { look, compile }: Order): Answer => ({
  looked: look.map((id) => lookAtServer(catalog, id)),
  compiled: compile.map((order) => compileOne(catalog, order, terms)),
});

function compileOne(
  catalog: string,
  { id, namesElsewhere }: CompileOrder,
  terms: WholeTerms | undefined,
): CompileAnswer {
  const read = reader();
  const [source] = readServerFolder(catalog, id, read);
  const { problems } = read;
  if (!source || !terms || problems.length > 0) return { problems, contradictions: [], row: undefined };
  const compiled = compileAlone(source, new Set(namesElsewhere), terms);
  const { record, readings, outline, problems: contradictions, notes } = compiled;
  const { text, hash } = recordText(record);
  const row = {
    id,
    record: packText(text),
    hash,
    listing: packText(JSON.stringify(listingOf(record))),
    extracts: packedExtracts(extractsOf(record, readings, terms)),
    outline: JSON.stringify(outline),
    notes,
  };
  return { problems, contradictions, row };
}

const packedExtracts = (extracts: Extracts): CompiledRow['extracts'] =>
  eachExtract((kind) => packText(JSON.stringify(extracts[kind])));
