import { type ServerFacts } from '../manifest/server.ts';
import { type ServerRecord } from '../record.ts';
import { type Taxonomy } from '../manifest/taxonomy.ts';
import { type Signal, signals } from '../vocabulary.ts';

/** What a picker or a configuration is matched against. */
export interface ListedServer {
  readonly id: string;
  readonly title: string;
  /** Package URL without version. */
  readonly package?: string;
  /** Address of a server that is reached over HTTP. */
  readonly address?: string;
  /** By what else a configuration is known to mean it. */
  readonly match?: ServerFacts['match'];
}

/** What `/data/servers.json` holds. */
export interface ServerList {
  readonly servers: readonly ListedServer[];
  /** Labels of the signals, in the taxonomy's words. */
  readonly signals: Readonly<Record<Signal, string>>;
}

const isRemote = (transport: string): boolean => transport === 'streamable-http' || transport === 'sse';

/** A server in the list. */
export const listedServer = ({ id, facts, provenance }: ServerRecord): ListedServer => ({
  id,
  title: facts.title,
  ...(facts.package !== undefined && { package: facts.package }),
  ...(isRemote(provenance.transport) && provenance.source !== undefined && { address: provenance.source }),
  ...(facts.match !== undefined && { match: facts.match }),
});

/** The label of every signal. */
export const signalLabels = (taxonomy: Taxonomy): ServerList['signals'] =>
  Object.fromEntries(signals.map((signal) => [signal, taxonomy.signals[signal].label])) as ServerList['signals'];
