import { reasonSentence } from '../src/explain/review-sentences.ts';
import { type Taxonomy } from '../src/manifest/taxonomy.ts';
import { type ServerRecord, type ToolRecord } from '../src/record.ts';
import { untrue } from './true-sentences.ts';

/**
 * Sentences that a tool's page says of it and that its record does not make true, one line each. What a reader wrote (the
 * reason of a review or an override) is theirs and left out.
 */
export function untrueSentences(server: ServerRecord, record: ToolRecord, taxonomy: Taxonomy): string[] {
  if (record.override) return [];
  const { does, why, rationale, counterfactual } = record.sentences;
  const reason = record.review ? reasonSentence(record.review) : '';
  const texts = [does, rationale.replace(reason, ''), counterfactual, why];
  if (record.verdict.risk !== 'low' && counterfactual === '')
    return [`${server.id}/${record.tool.name}: no counterfactual`];
  const fact = { record, server: server.facts.title, taxonomy };
  return texts.flatMap((text) => untrue(text, fact)).map((one) => `${server.id}/${record.tool.name}: ${one}`);
}
