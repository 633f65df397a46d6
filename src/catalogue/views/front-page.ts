import { type CatalogueIndex, type ServerSummary } from '../../record.ts';
import { type MatrixRow, riskMatrix } from './risk-matrix.ts';

/** How many servers the front page shows. */
const shown = 9;

/** What the front page prints of the index: the matrix and the servers with the most tools. */
export function frontPage({ tools, servers }: CatalogueIndex): {
  readonly matrix: readonly MatrixRow[];
  readonly largest: readonly ServerSummary[];
} {
  const largest = servers
    .toSorted((a, b) => b.counts.tools - a.counts.tools || a.id.localeCompare(b.id, 'en'))
    .slice(0, shown);
  return { matrix: riskMatrix(tools), largest };
}
