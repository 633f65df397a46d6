import { type Taxonomy } from '../manifest/taxonomy.ts';
import { type ToolRecord } from '../record.ts';
import { sentenceCase, withArticle } from './grammar.ts';
import { proofClause } from './proof.ts';
import { deciding } from './deciding.ts';

/** One sentence on why a tool has its verdict, for the top of its page. */
export function why(record: ToolRecord, taxonomy: Taxonomy): string {
  const { verdict, override } = record;
  if (override) return `${override.by} set this verdict: ${override.reason}`;
  const rule = deciding(record);
  const proof = verdict.evidence.filter((one) => one.rule === rule);
  const level = taxonomy.risks[verdict.risk].label.toLowerCase();
  const what = `${withArticle(verdict.category)} tool with ${level}`;
  return proof.length > 0
    ? `${sentenceCase(proofClause(proof, 2))}; that makes it ${what}.`
    : `No words of the definition decide by themselves; it stands as ${what}.`;
}
