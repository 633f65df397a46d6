import { categories, risks, type Category, type Risk } from '../../vocabulary.ts';
import { type ToolSummary } from '../record.ts';

/** Counts of one category per risk level, from low to critical. */
export interface MatrixRow {
  readonly category: Category;
  readonly cells: readonly { readonly risk: Risk; readonly tools: number }[];
  readonly tools: number;
}

/** How many tools of each category stand at each level. */
export function riskMatrix(tools: readonly Pick<ToolSummary, 'category' | 'risk'>[]): MatrixRow[] {
  const counted = Map.groupBy(tools, ({ category, risk }) => `${category} ${risk}`);
  return categories.map((category) => {
    const cells = risks.map((risk) => ({ risk, tools: counted.get(`${category} ${risk}`)?.length ?? 0 }));
    return { category, cells, tools: cells.reduce((sum, cell) => sum + cell.tools, 0) };
  });
}
