import { type StatedFacts } from '../../capture/server-facts.ts';
import { type Capture } from '../../manifest/capture.ts';
import { type ServerFacts } from '../../manifest/server.ts';

/** By what a client's configuration is known to mean a server. */
export type Match = Partial<NonNullable<ServerFacts['match']>>;

/** A server that was asked or read, with what its source suggests for whatever the operator did not say. */
export interface Addition {
  readonly capture: Capture;
  /** Versions that the source suggests, the likeliest first; the capture's own and its date come after them. */
  readonly version?: string | undefined;
  /** An id that is certain: that of a published package, or what another index calls the server. */
  readonly id?: string | undefined;
  /** Names by which the server goes, the likeliest first. */
  readonly names: readonly (string | undefined)[];
  readonly match: Match;
  /** Its name for people, as somebody wrote it. */
  readonly title?: string | undefined;
  readonly stated?: StatedFacts | undefined;
  /** Why tools may be missing. */
  readonly gaps?: readonly string[];
  /** Files beside its own that have nothing of a tool. */
  readonly passedOver?: readonly string[];
}
