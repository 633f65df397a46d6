import { type FormerServer } from '../manifest/former-servers.ts';
import { type Urls } from '../urls.ts';

/** One line of `_redirects`; a star stands for any rest, which `:splat` repeats. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
}

/** Whatever stood at a server's addresses, and where it stands now; all that a removed server has is its page. */
function redirectsOf({ server, to }: FormerServer, urls: Urls): Redirect[] {
  const files = ['json', 'md', 'svg', 'rss.xml'] as const;
  if (to === undefined)
    return [
      // Not all of its folder: some hosts follow a rule even where there is a page, and would go round.
      { from: urls.policyTexts(server), to: urls.server(server) },
      { from: `${urls.page(`tools/${server}`)}*`, to: urls.server(server) },
      { from: `${urls.page(`changes/${server}`)}*`, to: urls.server(server) },
    ];
  return [
    ...files.map((extension) => ({
      from: urls.serverFile(server, extension),
      to: urls.serverFile(to, extension),
    })),
    ...['servers', 'tools', 'changes'].map((kind) => ({
      from: `${urls.page(`${kind}/${server}`)}*`,
      to: `${urls.page(`${kind}/${to}`)}:splat`,
    })),
  ];
}

/** Where the addresses of former servers lead. */
export const redirects = (former: readonly FormerServer[], urls: Urls): Redirect[] =>
  former.flatMap((one) => redirectsOf(one, urls));

/** `_redirects`, as Cloudflare, Netlify and hosts with the same format read it; pages that there are come first. */
export const redirectsText = (list: readonly Redirect[]): string =>
  ['# Read by Cloudflare, Netlify and hosts with the same format. The pages say the same to everybody else.']
    .concat(list.map(({ from, to }) => `${from} ${to} 301`))
    .join('\n')
    .concat('\n');
