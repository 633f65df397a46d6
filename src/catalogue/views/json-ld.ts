import { type Question } from '../../explain/tool-page.ts';
import { withoutTicks } from './code-spans.ts';

/** A step of the way from the home page; the last one is the page itself. */
export interface Crumb {
  readonly name: string;
  /** Address on this site, from its root, with a trailing slash. */
  readonly url: string;
}

/** schema.org BreadcrumbList; `origin` is the site's scheme and host. */
export const breadcrumbList = (crumbs: readonly Crumb[], origin: string): object => ({
  '@context': 'https://schema.org',
  '@type': 'BreadcrumbList',
  itemListElement: crumbs.map(({ name, url }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name,
    item: new URL(url, origin).href,
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

/** JSON that cannot end the script element around it, whatever strangers wrote into it. */
export const embedJson = (data: object): string => JSON.stringify(data).replaceAll('<', '\\u003c');
