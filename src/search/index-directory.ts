import { sumCounts } from '../catalogue/counts.ts';
import { type Taxonomy } from '../manifest/taxonomy.ts';
import { type ServerRecord } from '../record.ts';
import { categories, compareRisk, risks, signals } from '../vocabulary.ts';
import { verbConcept } from './concepts.ts';
import { type Directory } from './index-files.ts';
import { nameWords } from './name-key.ts';
import { standing } from './standing.ts';

/** The directory of an index: what results can be narrowed to, examples, and where the files of each table begin. */
export function indexDirectory(
  servers: readonly ServerRecord[],
  taxonomy: Taxonomy,
  version: string,
  froms: Directory['froms'],
): Directory {
  const all = sumCounts(servers.map((server) => server.counts));
  return {
    version,
    facets: {
      category: categories.map((one) => [one, one, all.categories[one]] as const),
      risk: risks.toReversed().map((one) => [one, taxonomy.risks[one].label, all.risks[one]] as const),
      signal: signals.map((one) => [one, taxonomy.signals[one].label, all.signals[one]] as const),
    },
    examples: examples(servers),
    froms,
  };
}

/** One query of each kind: a server near the maker of its product, its riskiest tool whose name begins with a verb, verb and thing. */
function examples(servers: readonly ServerRecord[]): string[] {
  const [server] = servers.toSorted((a, b) => standing(b) - standing(a) || b.tools.length - a.tools.length);
  const [tool] = (server?.tools ?? [])
    .filter(({ tool: { name } }) => verbConcept(nameWords(name)[0] ?? '') !== undefined && nameWords(name).length > 1)
    .sort((a, b) => compareRisk(b.verdict.risk, a.verdict.risk));
  if (!server) return [];
  const name = tool?.tool.name;
  return [server.facts.title, ...(name === undefined ? [] : [name, nameWords(name).slice(0, 2).join(' ')])];
}
