import { type ServerSummary } from '../../record.ts';
import { categories, type Category } from '../../vocabulary.ts';
import { fill, type Fill } from './fill.ts';

/** How many servers the map shows. */
export const mapSize = 60;

/** One server of the map: its tools per category, shaded by their share of the server. */
export interface MapRow {
  readonly id: string;
  readonly title: string;
  readonly tools: number;
  readonly cells: readonly { readonly category: Category; readonly tools: number; readonly fill: Fill }[];
}

/**
 * The servers with the most tools, ordered by what they can do at worst: the share of tools that pay, then that
 * destroy, then that execute. Servers that look alike stand together.
 */
export function serverMap(servers: readonly ServerSummary[], size = mapSize): MapRow[] {
  const largest = servers
    .toSorted((a, b) => b.counts.tools - a.counts.tools || a.id.localeCompare(b.id, 'en'))
    .slice(0, size);
  const share = ({ counts }: ServerSummary, category: Category): number => counts.categories[category] / counts.tools;
  return largest
    .toSorted(
      (a, b) =>
        share(b, 'Financial') - share(a, 'Financial') ||
        share(b, 'Destructive') - share(a, 'Destructive') ||
        share(b, 'Execute') - share(a, 'Execute') ||
        a.id.localeCompare(b.id, 'en'),
    )
    .map(({ id, title, counts }) => ({
      id,
      title,
      tools: counts.tools,
      cells: categories.map((category) => ({
        category,
        tools: counts.categories[category],
        fill: fill(counts.categories[category], counts.tools),
      })),
    }));
}
