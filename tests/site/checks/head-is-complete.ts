import { isInternal } from '../../../src/manifest/site.ts';
import { siteFacts } from '../../public-catalogue.ts';
import { type Check } from '../check.ts';

const wanted: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['a language', /<html[^>]*\slang="en"/],
  ['a title', /<title>[^<]{3,}<\/title>/],
  ['a description', /<meta name="description" content="[^"]{20,}"/],
  isInternal(siteFacts)
    ? ['a word to search engines', /<meta name="robots" content="noindex, nofollow"/]
    : ['a canonical address', /<link rel="canonical" href="https?:\/\/[^"]+"/],
  ['a content security policy', /http-equiv="content-security-policy"/i],
];

/** Title, description, canonical address and policy are there, and there is one main heading. */
export default {
  name: 'the head is complete',
  page: ({ html }) => [
    ...wanted.filter(([, pattern]) => !pattern.test(html)).map(([what]) => `lacks ${what}`),
    ...((html.match(/<h1[\s>]/g) ?? []).length === 1 ? [] : ['has not exactly one h1']),
    ...(/'unsafe-(?:inline|eval)'/.test(html) ? ['its policy allows unsafe scripts or styles'] : []),
  ],
} satisfies Check;
