import { type ToolSummary } from '../../record.ts';
import { categories, risks, type Category, type Risk } from '../../vocabulary.ts';
import { fill, type Fill } from './fill.ts';

/** Counts of one category per risk level, from low to critical. */
export interface MatrixRow {
  readonly category: Category;
  readonly cells: readonly { readonly risk: Risk; readonly tools: number; readonly fill: Fill }[];
  readonly tools: number;
}

/** How many tools of each category stand at each level; cells are shaded beside the fullest one. */
export function riskMatrix(tools: readonly Pick<ToolSummary, 'category' | 'risk'>[]): MatrixRow[] {
  const counted = new Map<string, number>();
  for (const { category, risk } of tools) {
    const key = `${category} ${risk}`;
    counted.set(key, (counted.get(key) ?? 0) + 1);
  }
  const most = Math.max(...counted.values(), 1);
  return categories.map((category) => {
    const cells = risks.map((risk) => {
      const count = counted.get(`${category} ${risk}`) ?? 0;
      return { risk, tools: count, fill: fill(count, most) };
    });
    return { category, cells, tools: cells.reduce((sum, cell) => sum + cell.tools, 0) };
  });
}
