import { type JudgedEntry } from '../policy/recommendation.ts';
import { type ServerRecord, type ToolRecord } from '../record.ts';
import { changeLines } from './change-lines.ts';
import { judgedEntry } from './judged-entry.ts';
import { type ToolPage } from './tool-page.ts';

/** What the pages of a server's tools have in common. */
interface SharedByTools {
  readonly entries: ReadonlyMap<ToolRecord, JudgedEntry>;
  /** What became of a tool from version to version, the latest first, by its name. */
  readonly timelines: ReadonlyMap<string, ToolPage['timeline']>;
}

const shared = new WeakMap<ServerRecord, SharedByTools>();

/** Worked out once for all tools of a server, of which each would go through all the others. */
export function sharedByTools(server: ServerRecord): SharedByTools {
  const known = shared.get(server);
  if (known) return known;
  const steps = server.history.toReversed().flatMap((step) =>
    changeLines(step)
      .map(({ tool, text, worse }) => ({
        tool,
        step: { from: step.from, to: step.to, capturedAt: step.capturedAt, text, worse },
      }))
      .reverse(),
  );
  const made = {
    entries: new Map(server.tools.map((record) => [record, judgedEntry(record)])),
    timelines: new Map(
      [...Map.groupBy(steps, ({ tool }) => tool)].map(([tool, same]) => [tool, same.map(({ step }) => step)]),
    ),
  };
  shared.set(server, made);
  return made;
}
