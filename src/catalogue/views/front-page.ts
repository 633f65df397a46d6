import { type CatalogueIndex, type ServerSummary, type ToolSummary } from '../../record.ts';
import { type MatrixRow, riskMatrix } from './risk-matrix.ts';

/** How many servers the front page shows. */
const shown = 10;

/** What the front page prints of the index. */
export interface FrontPage {
  readonly matrix: readonly MatrixRow[];
  /** Servers with the most critical tools; of equals, those with more tools of high risk. */
  readonly gravest: readonly ServerSummary[];
  /** A tool to show how an entry reads. */
  readonly sample: ToolSummary | undefined;
}

export function frontPage({ tools, servers }: CatalogueIndex): FrontPage {
  const gravest = servers
    .toSorted(
      ({ counts: { risks: a }, id }, { counts: { risks: b }, id: other }) =>
        b.critical - a.critical || b.high - a.high || id.localeCompare(other, 'en'),
    )
    .slice(0, shown);
  return { matrix: riskMatrix(tools), gravest, sample: fittest(tools) };
}

/** The tool that is fittest as a sample; of equals the first by name. */
function fittest(tools: readonly ToolSummary[]): ToolSummary | undefined {
  let best: { readonly tool: ToolSummary; readonly fitness: number } | undefined;
  for (const tool of tools) {
    const own = fitness(tool);
    if (!best || own > best.fitness || (own === best.fitness && tool.name.localeCompare(best.tool.name, 'en') < 0))
      best = { tool, fitness: own };
  }
  return best?.tool;
}

/** One plain sentence that fits on a line or two. */
const oneSentence = /^[A-Z][^.!?…]{48,108}\.$/;

/** A name of two or three short words. */
const fewWords = /^(?=.{1,20}$)[a-z]+([_-][a-z]+){1,2}$/;

/** How well a tool shows what the catalogue does: something everybody fears, a limit to copy, one line to read. */
const fitness = ({ name, decision, rules, description, risk, category, signals }: ToolSummary): number =>
  (decision === 'limit' ? 4 : 0) +
  (risk === 'high' ? 3 : 0) +
  (category === 'Execute' && signals.includes('code') ? 3 : 0) +
  (fewWords.test(name) ? 4 : 0) +
  (oneSentence.test(description) ? 4 : 0) +
  Math.min(new Set(rules).size, 3);
