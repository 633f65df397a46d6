import { type FormerServer } from '../manifest/former-servers.ts';
import { type Urls } from '../urls.ts';

/** One line of `_redirects`; a star stands for any rest, which `:splat` repeats, and `:name` for a part between slashes. */
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

/** Addresses that every server had in an earlier version, and where the same stands now. */
const moved = (urls: Urls): Redirect[] => [
  { from: `${urls.risks}:level/:owner/:server/`, to: `${urls.servers}:owner/:server/?risk=:level#tools` },
  { from: `${urls.servers}:owner/:server/policies.json`, to: `${urls.servers}:owner/:server.json` },
];

/** Where the addresses of former servers lead, and those that all servers had. */
export const redirects = (former: readonly FormerServer[], urls: Urls): Redirect[] => [
  ...former.flatMap((one) => redirectsOf(one, urls)),
  ...moved(urls),
];

/** `_redirects`, as Cloudflare, Netlify and hosts with the same format read it; pages that there are come first. */
export const redirectsText = (list: readonly Redirect[]): string =>
  ['# Read by Cloudflare, Netlify and hosts with the same format. The pages say the same to everybody else.']
    .concat(list.map(({ from, to }) => `${from} ${to} 301`))
    .join('\n')
    .concat('\n');

/** The lines of a `_redirects` text. */
export const readRedirects = (text: string): Redirect[] =>
  text.split('\n').flatMap((line) => {
    const [, from, to] = /^(\/\S*) (\/\S*) 301$/.exec(line) ?? [];
    return from === undefined || to === undefined ? [] : [{ from, to }];
  });

/** Where an address leads by the first line that holds for it; undefined where none does. */
export function redirected(list: readonly Redirect[], path: string): string | undefined {
  for (const { from, to } of list) {
    const pattern = from
      .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
      .replace(/:(\w+)/g, '(?<$1>[^/]+)')
      .replace(/\*$/, '(?<splat>.*)');
    const parts = new RegExp(`^${pattern}$`).exec(path);
    if (parts) return to.replace(/:(\w+)/g, (name, part: string) => parts.groups?.[part] ?? name);
  }
  return undefined;
}
