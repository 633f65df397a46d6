import { type Taxonomy } from '../manifest/taxonomy.ts';
import { type Counts, type ServerRecord } from '../record.ts';
import { categories, compareRisk, risks, signals } from '../vocabulary.ts';
import { verbConcept } from './concepts.ts';
import { type Directory } from './index-files.ts';
import { nameWords } from './name-key.ts';

/** What results can be narrowed to, with the number of tools of each. */
export const facets = (counts: Counts, taxonomy: Taxonomy): Directory['facets'] => ({
  category: categories.map((one) => [one, one, counts.categories[one]] as const),
  risk: risks.toReversed().map((one) => [one, taxonomy.risks[one].label, counts.risks[one]] as const),
  signal: signals.map((one) => [one, taxonomy.signals[one].label, counts.signals[one]] as const),
});

/** One query of each kind: a server, its riskiest tool whose name begins with a verb, verb and thing. */
export function examples(server: ServerRecord): string[] {
  const [tool] = server.tools
    .filter(({ tool: { name } }) => verbConcept(nameWords(name)[0] ?? '') !== undefined && nameWords(name).length > 1)
    .sort((a, b) => compareRisk(b.verdict.risk, a.verdict.risk));
  const name = tool?.tool.name;
  return [server.facts.title, ...(name === undefined ? [] : [name, nameWords(name).slice(0, 2).join(' ')])];
}
