import { isInternal, type Site } from '../manifest/site.ts';

/** Headers of all answers below a path. A path that ends in `*` stands for everything that begins so. */
export interface HeaderRule {
  readonly path: string;
  readonly about: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Data for programs and for pages of other sites, below the base path. */
const open = ['servers/*', 'data/*', 'by-hash/*', 'by-name/*', 'schema/*', 'build.json'];

/**
 * The headers that the host of a site has to send, at the site's own base path; more than one rule may hold for an address.
 * Each page carries the rest of its content security policy in its own head.
 */
export function headerRules(site: Site): HeaderRule[] {
  const { base } = site;
  const everywhere = {
    'Content-Security-Policy': "frame-ancestors 'none'",
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
    'Cross-Origin-Opener-Policy': 'same-origin',
    ...(isInternal(site) && { 'X-Robots-Tag': 'noindex, nofollow' }),
  };
  const shared = isInternal(site)
    ? []
    : open.map((path) => ({
        path: `${base}${path}`,
        about: 'Data for programs and for pages of other sites.',
        headers: { 'Access-Control-Allow-Origin': '*' },
      }));
  return [
    { path: `${base}*`, about: 'Every answer.', headers: everywhere },
    {
      path: `${base}_astro/*`,
      about: 'Names with a hash of their content in them.',
      headers: { 'Cache-Control': 'public, max-age=31536000, immutable' },
    },
    ...shared,
  ];
}

/** The headers of one address, as hosts put them together that read `_headers`. */
export const headersOf = (
  rules: readonly Pick<HeaderRule, 'path' | 'headers'>[],
  path: string,
): Record<string, string> =>
  Object.assign(
    {},
    ...rules
      .filter((rule) => (rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path))
      .map(({ headers }) => headers),
  ) as Record<string, string>;

/** `_headers`, as Cloudflare, Netlify and hosts with the same format read it. */
export function headersText(rules: readonly HeaderRule[]): string {
  const head = '# Read by Cloudflare, Netlify and hosts with the same format, at the top of what they publish.\n';
  return rules.reduce((text, { path, about, headers }, index) => {
    const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
    return `${text}${rules[index - 1]?.about === about ? '' : `\n# ${about}\n`}${path}\n${lines.join('')}`;
  }, head);
}

/** The rules of a `_headers` text, each path with its headers; the other way round of `headersText`. */
export const readHeaders = (text: string): Pick<HeaderRule, 'path' | 'headers'>[] =>
  text
    .split(/^(?=\/)/m)
    .filter((block) => block.startsWith('/'))
    .map((block) => {
      const [path = '', ...lines] = block.split('\n').filter((line) => !line.startsWith('#'));
      const headers = lines.flatMap((line) => {
        const [, name, value] = /^\s+([\w-]+):\s*(.*\S)\s*$/.exec(line) ?? [];
        return name === undefined || value === undefined ? [] : [[name, value] as const];
      });
      return { path, headers: Object.fromEntries(headers) };
    });
