import { counted } from '../explain/grammar.ts';
import { type Site } from '../manifest/site.ts';
import { type Taxonomy } from '../manifest/taxonomy.ts';
import { type CatalogueIndex, type Counts, type ServerSummary } from '../record.ts';
import { categories, type Category, type Risk, risks } from '../vocabulary.ts';

/** What a preview image says. Our own words and counts, and titles that a publisher wrote; never a tool's text. */
export interface Preview {
  /** Path below `/og/`, without `.png`. */
  readonly path: string;
  /** The same for those who do not see the image. */
  readonly alt: string;
  readonly kicker: string;
  readonly heading: string;
  readonly text: string;
  /** The level that colours the image, with its shape beside the heading. */
  readonly risk: Risk | undefined;
  readonly spread: Counts['risks'] | undefined;
  readonly site: string;
}

/**
 * Drawing takes some 10 ms and an image 20 kB, so that 500 servers cost six seconds of one core and 10 MB. In a catalogue of
 * more, servers share an image for each level of their gravest tools.
 */
const mostPictured = 500;

/** Whether each of so many servers has an image of its own. */
export const haveOwnImages = (servers: number): boolean => servers <= mostPictured;

/** Where a page's preview image is and what it shows. */
export type PreviewPlace = Pick<Preview, 'path' | 'alt'>;

const verdictPath = (category: Category, risk: Risk): string => `${category.toLowerCase()}-${risk}`;

/** The image that all tools of one category and level share. */
export const verdictPlace = (category: Category, risk: Risk, taxonomy: Taxonomy): PreviewPlace => ({
  path: verdictPath(category, risk),
  alt: `${category}, ${taxonomy.risks[risk].label.toLowerCase()}`,
});

/** The image that servers with the same gravest level share in a large catalogue. */
const levelPlace = (risk: Risk, taxonomy: Taxonomy): PreviewPlace => ({
  path: `server-${risk}`,
  alt: `A server whose gravest tools are of ${taxonomy.risks[risk].label.toLowerCase()}`,
});

/** The image of one of `servers` servers: its own, or in a catalogue too large for that the one of its gravest level. */
export const serverPlace = (
  server: { readonly id: string; readonly title: string; readonly risk: Risk },
  servers: number,
  taxonomy: Taxonomy,
): PreviewPlace =>
  !haveOwnImages(servers)
    ? levelPlace(server.risk, taxonomy)
    : { path: `servers/${server.id}`, alt: `${server.title}: its tools by risk` };

/** The image of every page that has none of its own. */
export const sitePlace = ({ title, tagline }: Site): PreviewPlace => ({ path: 'site', alt: `${title}. ${tagline}` });

/** All preview images of a catalogue. */
export function previews(index: CatalogueIndex, site: Site, taxonomy: Taxonomy): Preview[] {
  const shared = { site: site.title, risk: undefined, spread: undefined };
  const { counts, servers } = index;
  const found = new Set(index.tools.map(({ category, risk }) => verdictPath(category, risk)));
  const verdicts = categories.flatMap((category) =>
    risks
      .filter((risk) => found.has(verdictPath(category, risk)))
      .map((risk) => ({
        ...shared,
        ...verdictPlace(category, risk, taxonomy),
        kicker: `${category} tool`,
        heading: taxonomy.risks[risk].label,
        text: taxonomy.categories[category].definition,
        risk,
      })),
  );
  const ofServers = !haveOwnImages(servers.length)
    ? risks
        .filter((risk) => servers.some(({ highestRisk }) => highestRisk === risk))
        .map((risk) => ({ ...shared, ...levelPlace(risk, taxonomy), ...levelWords(risk, taxonomy) }))
    : servers.map((server) => ({
        ...shared,
        ...serverPlace({ ...server, risk: server.highestRisk }, servers.length, taxonomy),
        ...serverWords(server),
      }));
  const front = {
    ...shared,
    ...sitePlace(site),
    kicker: `${counted(counts.tools, 'tool')} of ${counted(servers.length, 'server')}`,
    heading: site.title,
    text: site.tagline,
    spread: counts.risks,
  };
  return [front, ...verdicts, ...ofServers];
}

/** What the image's font can print; it has Latin letters alone. */
const printable = /^[\u0020-\u024f\u2010-\u2026]+$/;

const levelWords = (risk: Risk, { risks: levels }: Taxonomy) => ({
  kicker: 'The gravest of this server’s tools',
  heading: levels[risk].label,
  text: levels[risk].definition,
  risk,
});

function serverWords({ id, title, summary, counts }: ServerSummary) {
  return {
    kicker: `${counted(counts.tools, 'tool')} · ${id}`,
    heading: printable.test(title) ? title : id,
    text: printable.test(summary) ? summary : '',
    spread: counts.risks,
  };
}
