import { shownName } from '../../manifest/shown-name.ts';
import { type Urls } from '../../urls.ts';
import { type FrontPage } from './front-page.ts';

/** What the three doors of the front page lead to. */
export interface Doors {
  /** Things to look up, for readers who only want to see one. */
  readonly examples: readonly { readonly title: string; readonly url: string }[];
  /** How to publish a catalogue of one's own; absent where this one has no such guide. */
  readonly publish: string | undefined;
}

/** Slug of the guide that tells how to publish a catalogue. */
const publishGuide = 'publishing-your-own-catalogue';

/** @param guides slugs of the guides that the catalogue has */
export const doors = ({ sample, gravest }: FrontPage, guides: readonly string[], urls: Urls): Doors => ({
  examples: [
    ...(sample ? [{ title: shownName(sample.name), url: urls.tool(sample.server, sample.slug) }] : []),
    ...gravest.slice(0, 1).map(({ id, title }) => ({ title, url: urls.server(id) })),
    { title: 'Critical tools', url: urls.risk('critical') },
  ],
  publish: guides.includes(publishGuide) ? urls.guide(publishGuide) : undefined,
});
