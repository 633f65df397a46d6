import { type Question } from '../../explain/tool-page.ts';
import { licenceUrl } from '../../manifest/site-licence.ts';
import { type Site } from '../../manifest/site.ts';
import { withoutTicks } from './code-spans.ts';

/** A step of the way from the home page; the last one is the page itself. */
export interface Crumb {
  readonly name: string;
  /** Address on this site, from its root, with a trailing slash. */
  readonly url: string;
}

/** schema.org BreadcrumbList; `origin` is the site's scheme and host. The last step is the page and needs no address. */
export const breadcrumbList = (crumbs: readonly Crumb[], origin: string): object => ({
  '@context': 'https://schema.org',
  '@type': 'BreadcrumbList',
  itemListElement: crumbs.map(({ name, url }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name,
    ...(index < crumbs.length - 1 && { item: new URL(url, origin).href }),
  })),
});

/** schema.org FAQPage with the same words as the page's own questions. */
export const faqPage = (questions: readonly Question[]): object => ({
  '@context': 'https://schema.org',
  '@type': 'FAQPage',
  mainEntity: questions.map(({ question, answer }) => ({
    '@type': 'Question',
    name: question,
    acceptedAnswer: { '@type': 'Answer', text: withoutTicks(answer) },
  })),
});

interface Download {
  readonly url: string;
  readonly type: string;
  readonly sha256: string;
}

/** schema.org Dataset with its files. */
export const dataset = (site: Site, asOf: string, description: string, files: readonly Download[]): object => ({
  '@context': 'https://schema.org',
  '@type': 'Dataset',
  name: site.title,
  description,
  ...(site.licence !== undefined && { license: licenceUrl(site.licence) ?? site.licence }),
  dateModified: asOf,
  creator: { '@type': 'Organization', name: site.organisation.name },
  distribution: files.map(({ url, type, sha256 }) => ({
    '@type': 'DataDownload',
    contentUrl: new URL(url, site.url).href,
    encodingFormat: type,
    sha256,
  })),
});

/** JSON that cannot end the script element around it, whatever strangers wrote into it. */
export const embedJson = (data: object): string => JSON.stringify(data).replaceAll('<', '\\u003c');
