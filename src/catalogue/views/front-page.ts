import { type CatalogueIndex, type ServerSummary, type ToolSummary } from '../../record.ts';
import { type MatrixRow, riskMatrix } from './risk-matrix.ts';

/** How many servers the front page shows. */
const shown = 9;

/** What the front page prints of the index. */
export interface FrontPage {
  readonly matrix: readonly MatrixRow[];
  /** Servers with the most tools. */
  readonly largest: readonly ServerSummary[];
  /** A tool to show how an entry reads. */
  readonly sample: ToolSummary | undefined;
}

export function frontPage({ tools, servers }: CatalogueIndex): FrontPage {
  const largest = servers
    .toSorted((a, b) => b.counts.tools - a.counts.tools || a.id.localeCompare(b.id, 'en'))
    .slice(0, shown);
  const [sample] = tools.toSorted((a, b) => fitness(b) - fitness(a) || a.name.localeCompare(b.name, 'en'));
  return { matrix: riskMatrix(tools), largest, sample };
}

/** How well a tool shows what the catalogue does: a limit to copy, a short name, several rules, one line of description. */
const fitness = ({ name, decision, rules, description, risk }: ToolSummary): number =>
  (decision === 'limit' ? 4 : 0) +
  (risk === 'high' ? 3 : 0) +
  (name.length < 20 ? 4 : 0) +
  Math.min(new Set(rules).size, 4) +
  (description.length > 50 && description.length < 110 && !description.includes('…') ? 4 : 0);
