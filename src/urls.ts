import { reviewId, type Category, type Risk, type Signal } from './vocabulary.ts';

/** Addresses of the site below its base path; every internal link goes through here. Trailing slash always. */
export interface Urls {
  readonly home: string;
  readonly page: (path: string) => string;
  readonly servers: string;
  readonly server: (id: string) => string;
  /** Where a server's page tells how one of its later captured versions came about. */
  readonly version: (id: string, version: string) => string;
  readonly serverJson: (id: string) => string;
  /** A server's file in another form, e.g. `/servers/<owner>/<server>.md`. */
  readonly serverFile: (id: string, extension: 'json' | 'md' | 'svg' | 'rss.xml') => string;
  /** Markdown twin of an attack pattern, a guide or a term, whose page it is given. */
  readonly markdownOf: (page: string) => string;
  /** A part of `llms-full.txt`, from 1. */
  readonly llmsPart: (number: number) => string;
  /** The recommended policy of a whole server in the words of every target. */
  readonly policyTexts: (id: string) => string;
  readonly changes: string;
  /** All changes of a server with several captured versions; each version stands at its anchor. */
  readonly serverChanges: (id: string, version?: string) => string;
  readonly data: string;
  readonly tool: (server: string, slug: string) => string;
  readonly risks: string;
  readonly risk: (risk: Risk) => string;
  readonly category: (category: Category) => string;
  readonly signals: string;
  readonly signal: (signal: Signal) => string;
  readonly rules: string;
  readonly rule: (id: string) => string;
  /** Where it is explained what stands behind a piece of evidence: its rule's page, or what a review is. */
  readonly evidence: (rule: string) => string;
  readonly attack: (slug: string) => string;
  readonly guide: (slug: string) => string;
  readonly term: (slug: string) => string;
  readonly formats: string;
  readonly format: (id: string) => string;
  readonly method: string;
  readonly search: string;
}

const segment = (text: string): string => encodeURIComponent(text);

/** Id of the place on a server's page that tells about one captured version. */
export const versionAnchor = (version: string): string => `version-${version}`;

/** Addresses under a base path such as `/` or `/catalogue/`. */
export function urlsUnder(base: string): Urls {
  const page = (path: string): string => (path === '' ? base : `${base}${path}/`);
  return {
    home: base,
    page,
    servers: page('servers'),
    server: (id) => page(`servers/${id}`),
    version: (id, version) => `${page(`servers/${id}`)}#${segment(versionAnchor(version))}`,
    serverJson: (id) => `${base}servers/${id}.json`,
    serverFile: (id, extension) => `${base}servers/${id}.${extension}`,
    markdownOf: (page) => page.replace(/\/$/, '.md'),
    llmsPart: (number) => `${base}llms-full/${String(number)}.txt`,
    policyTexts: (id) => page(`servers/${id}/policies`),
    changes: page('changes'),
    serverChanges: (id, version) =>
      `${page(`changes/${id}`)}${version === undefined ? '' : `#${segment(versionAnchor(version))}`}`,
    data: page('data'),
    tool: (server, slug) => page(`tools/${server}/${segment(slug)}`),
    risks: page('risk'),
    risk: (risk) => page(`risk/${risk}`),
    category: (category) => page(`category/${category.toLowerCase()}`),
    signals: page('signals'),
    signal: (signal) => page(`signals/${signal}`),
    rules: page('rules'),
    rule: (id) => page(`rules/${id}`),
    evidence: (rule) => (rule === reviewId ? `${page('method')}#reviews` : page(`rules/${rule}`)),
    attack: (slug) => page(`attacks/${slug}`),
    guide: (slug) => page(`guides/${slug}`),
    term: (slug) => page(`glossary/${slug}`),
    formats: page('policies'),
    format: (id) => page(`policies/${id}`),
    method: page('method'),
    search: page('search'),
  };
}
