import { type FormerServer } from '../../manifest/former-servers.ts';
import { type CatalogueIndex } from '../../record.ts';
import { type Urls } from '../../urls.ts';

/** A page of a former server: its own, or one of a tool that has moved with it. */
export interface FormerPage {
  /** Below `servers/` or `tools/`: `<owner>/<server>`, then the tool's segment. */
  readonly path: string;
  readonly former: FormerServer;
  /** Where it is now; undefined for a removed server. */
  readonly to: string | undefined;
}

/** The pages of the servers themselves: one that leads on, or says when and why there is none any more. */
export const formerServerPages = (former: readonly FormerServer[], urls: Urls): FormerPage[] =>
  former.map((one) => ({ path: one.server, former: one, to: one.to && urls.server(one.to) }));

/** The pages of tools that a renamed server still offers. */
export const formerToolPages = (
  former: readonly FormerServer[],
  { tools }: Pick<CatalogueIndex, 'tools'>,
  urls: Urls,
): FormerPage[] =>
  former.flatMap((one) =>
    tools
      .filter(({ server }) => server === one.to)
      .map(({ server, slug }) => ({ path: `${one.server}/${slug}`, former: one, to: urls.tool(server, slug) })),
  );
