import { strayOverrides, newest } from '../catalogue/compile-server.ts';
import { checkReviews } from '../catalogue/check-reviews.ts';
import { readCatalogue, type ServerSource } from '../catalogue/read-catalogue.ts';
import { counted } from '../explain/grammar.ts';
import { normaliseAll } from '../manifest/normalise.ts';
import { problemLine } from '../manifest/problem.ts';
import { deadLinks } from './check/dead-links.ts';
import { readProseFiles } from './check/prose-problems.ts';
import { siteAddresses } from './check/site-addresses.ts';
import { strayFiles } from './check/stray-files.ts';

/** What a catalogue folder's check found; without lines it is right, and `summary` says what it holds. */
export interface CatalogueCheck {
  /** One line for each thing that would stop a build. */
  readonly lines: readonly string[];
  /** What a maintainer should hear though it stops nothing. */
  readonly notes: readonly string[];
  readonly summary: string;
}

function checkServer(source: ServerSource) {
  const { version, capture } = newest(source);
  const tools = normaliseAll(capture.tools, []);
  const reviews = checkReviews(source, tools);
  const names = new Set(tools.map(({ name }) => name));
  const stray = strayOverrides(source, names, version);
  // Definitions of one name share a page, so that a build speaks of as many tools.
  return { tools: names.size, problems: [...stray, ...reviews.problems], notes: reviews.notes };
}

/**
 * Holds a catalogue folder against its formats, and its files against each other, as a build does before it classifies:
 * captures, facts, overrides and reviews of tools that exist, attack patterns and the incidents that they name, and prose that can be
 * rendered. Links within the site that lead nowhere and files that nothing reads are notes.
 */
export function checkCatalogue(catalog: string, beneath: string): CatalogueCheck {
  const { source, problems } = readCatalogue(catalog, beneath);
  const prose = readProseFiles(catalog, beneath);
  const wrong = [...problems, ...prose.problems.filter((one) => !problems.some(({ file }) => file === one.file))];
  if (!source) return { lines: wrong.map(problemLine), notes: [], summary: '' };
  const servers = source.servers.map(checkServer);
  const count = (of: (server: ReturnType<typeof checkServer>) => number): number =>
    servers.reduce((sum, server) => sum + of(server), 0);
  const captures = source.servers.reduce((sum, server) => sum + server.captures.length, 0);
  const held = [
    counted(servers.length, 'server'),
    counted(captures, 'capture'),
    counted(
      count(({ tools }) => tools),
      'tool',
    ),
    counted(source.attacks.length, 'attack pattern'),
  ];
  const slugs = new Set(prose.files.map(({ page }) => page.slice(0, -1)));
  const remarks = [
    ...deadLinks(prose.files, source.site.base, siteAddresses(source, slugs)),
    ...strayFiles(catalog, source.site),
  ].map(problemLine);
  const notes = [...remarks, ...servers.flatMap((server) => server.notes)];
  return {
    lines: [...wrong, ...servers.flatMap((server) => server.problems)].map(problemLine),
    notes,
    summary: `${held.join(', ')}: ${remarks.length === 0 ? 'nothing wrong' : `can be built, with ${counted(remarks.length, 'thing')} to look at`}`,
  };
}
