import { type ServerSummary } from '../../record.ts';
import { type Risk, risks } from '../../vocabulary.ts';

/** The page of one server's tools at one level. */
export interface LevelPage {
  readonly risk: Risk;
  readonly server: string;
}

/** The servers that have such a page at one level. */
export interface OwnPages {
  readonly risk: Risk;
  readonly servers: ReadonlySet<string>;
}

/**
 * Which levels of which servers have a page of their own (`/risk/<level>/<owner>/<server>/`): every level that the server
 * has tools of, as long as these pages are no more than a thousand or one for twenty tools. Where a catalogue is too
 * large for that (DESIGN.md, budget of files), the worst levels have theirs first, and in a level the servers with most
 * tools of it; the level's list holds the others all the same.
 */
export function levelPages(servers: readonly Pick<ServerSummary, 'id' | 'counts'>[]): LevelPage[] {
  const tools = servers.reduce((sum, { counts }) => sum + counts.tools, 0);
  const most = Math.max(1000, Math.floor(tools / 20));
  return risks
    .toReversed()
    .flatMap((risk) =>
      servers
        .filter(({ counts }) => counts.risks[risk] > 0)
        .toSorted((a, b) => b.counts.risks[risk] - a.counts.risks[risk])
        .map(({ id }) => ({ risk, server: id })),
    )
    .slice(0, most);
}
