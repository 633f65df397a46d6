import { type Problem } from '../manifest/problem.ts';
import { compileAlone, type WholeTerms } from './compile-alone.ts';
import { type CompiledRow } from './compiled-row.ts';
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

/** Work on a few servers: first all are looked at, then each is compiled. */
export type Order =
  | { readonly kind: 'look'; readonly servers: readonly { readonly id: string; readonly files: string | undefined }[] }
  | {
      readonly kind: 'compile';
      readonly servers: readonly { readonly id: string; readonly namesElsewhere: readonly string[] }[];
    };

/** A server that was compiled, or why not. */
export interface CompileAnswer {
  /** What is wrong with its files. */
  readonly problems: readonly Problem[];
  /** What its files say that is wrong of each other. */
  readonly contradictions: readonly Problem[];
  readonly row: CompiledRow | undefined;
}

export type Answer =
  | { readonly kind: 'look'; readonly servers: readonly LookedServer[] }
  | { readonly kind: 'compile'; readonly servers: readonly CompileAnswer[] };

/** Does what is ordered; one server is in memory at a time. */
export function work({ catalog, terms }: WorkPlace, order: Order): Answer {
  if (order.kind === 'look')
    return { kind: 'look', servers: order.servers.map(({ id, files }) => lookAtServer(catalog, id, files)) };
  return {
    kind: 'compile',
    servers: order.servers.map(({ id, namesElsewhere }) => compileOne(catalog, id, namesElsewhere, terms)),
  };
}

function compileOne(
  catalog: string,
  id: string,
  namesElsewhere: readonly string[],
  terms: WholeTerms | undefined,
): CompileAnswer {
  const read = reader();
  const [source] = readServerFolder(catalog, id, read);
  const { problems } = read;
  if (!source || !terms || problems.length > 0) return { problems, contradictions: [], row: undefined };
  const { record, outline, problems: contradictions, notes } = compileAlone(source, new Set(namesElsewhere), terms);
  const { text, hash } = recordText(record);
  const row = {
    id,
    record: packText(text),
    hash,
    listing: packText(JSON.stringify(listingOf(record))),
    outline: JSON.stringify(outline),
    notes,
  };
  return { problems, contradictions, row };
}
