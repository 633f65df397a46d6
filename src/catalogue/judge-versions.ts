import { classifyRead } from '../classify/classify.ts';
import { oneOfEachName } from '../classify/one-of-each-name.ts';
import { normaliseAll } from '../manifest/normalise.ts';
import { type Tool } from '../manifest/tool.ts';
import { argumentGaps, withGapsFlagged } from '../reading/argument-gaps.ts';
import { type Reading } from '../reading/reading.ts';
import { contextOf } from '../reading/server-context.ts';
import { sharedPrefix } from '../reading/shared-prefix.ts';
import { type JudgedVersion } from './history.ts';
import { type VersionedCapture } from './read-catalogue.ts';

/** One version of a server's tools, captured or from elsewhere. */
export interface ListedVersion {
  readonly version: string;
  readonly capture: Pick<VersionedCapture['capture'], 'tools' | 'partial' | 'capturedAt'>;
}

/** One version, classified, and how each definition was read for its verdict. */
export interface ReadVersion extends JudgedVersion {
  readonly tools: readonly ReadTool[];
}
type ReadTool = JudgedVersion['tools'][number] & { readonly reading: Reading };

/**
 * Every captured version of a server with the machine's verdicts, in the order of the captures. A capture may know less
 * than another one: what that shows of a tool's arguments tells which of them this one leaves out. The newest version is
 * judged first, and what another one has in the same words is not judged again: that is most of it.
 * @param othersNames tool names that other servers list too
 */
export function judgeVersions(
  { captures }: { readonly captures: readonly ListedVersion[] },
  othersNames: ReadonlySet<string>,
): ReadVersion[] {
  const listings = captures.map(({ capture }) =>
    normaliseAll(capture.tools, capture.partial ? ['partial-capture'] : []),
  );
  const shown = new Set(
    listings.flatMap((tools) => tools.filter(({ parameters }) => parameters.length > 0).map(({ name }) => name)),
  );
  const known = new Map<string, ReadTool>();
  return captures
    .map((one, index) => ({ one, listed: listings[index] ?? [] }))
    .reverse()
    .map(({ one, listed }) => judge(one, listed, shown, othersNames, known))
    .reverse();
}

function judge(
  { version, capture }: ListedVersion,
  listed: readonly Tool[],
  shown: ReadonlySet<string>,
  othersNames: ReadonlySet<string>,
  known: Map<string, ReadTool>,
): ReadVersion {
  const gaps = argumentGaps(listed, shown);
  const context = contextOf(listed, { othersNames, argumentGaps: gaps });
  const around = JSON.stringify([[...(context.differingHints ?? [])], [...sharedPrefix(context.toolNames)]]);
  const readTool = (tool: Tool): ReadTool => {
    /** All that a verdict depends on: the tool's words in their order, and what its surroundings in this version tell of it. */
    const question = around + JSON.stringify([tool.flags, gaps.has(tool.name), tool.definition]);
    const before = known.get(question);
    if (before) return before;
    const read = { tool, ...classifyRead(tool, context) };
    known.set(question, read);
    return read;
  };
  return {
    version,
    capturedAt: capture.capturedAt,
    tools: oneOfEachName(withGapsFlagged(listed, gaps).map(readTool)),
  };
}
