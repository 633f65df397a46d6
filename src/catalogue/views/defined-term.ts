import { type GlossaryTerm } from '../../manifest/prose.ts';
import { type Urls } from '../../urls.ts';

/** schema.org DefinedTerm of a glossary entry; `origin` is the site's scheme and host. */
export const definedTerm = ({ term, short }: GlossaryTerm, urls: Urls, origin: string): object => ({
  '@context': 'https://schema.org',
  '@type': 'DefinedTerm',
  name: term,
  description: short,
  inDefinedTermSet: new URL(urls.page('glossary'), origin).href,
});
