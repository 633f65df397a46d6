import { strayOverrides, newest } from '../catalogue/compile-server.ts';
import { checkReviews } from '../catalogue/check-reviews.ts';
import { readCatalogue, type ServerSource } from '../catalogue/read-catalogue.ts';
import { counted } from '../explain/grammar.ts';
import { normaliseAll } from '../manifest/normalise.ts';
import { problemLine } from '../manifest/problem.ts';

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
  const stray = strayOverrides(source, new Set(tools.map(({ name }) => name)), version);
  return { tools: tools.length, problems: [...stray, ...reviews.problems], notes: reviews.notes };
}

/**
 * Holds a catalogue folder against its formats, and its files against each other, as a build does before it classifies:
 * captures, facts, overrides and reviews of tools that exist, attack patterns and the incidents that they name.
 */
export function checkCatalogue(catalog: string, beneath: string): CatalogueCheck {
  const { source, problems } = readCatalogue(catalog, beneath);
  if (!source) return { lines: problems.map(problemLine), notes: [], summary: '' };
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
  return {
    lines: servers.flatMap((server) => server.problems.map(problemLine)),
    notes: servers.flatMap(({ notes }) => notes),
    summary: `${held.join(', ')}: nothing wrong`,
  };
}
