import { textAt } from '../manifest/json-pointer.ts';
import { type ToolDefinition } from '../manifest/tool.ts';
import { type Span } from '../manifest/span.ts';
import { type Evidence } from './verdict.ts';

/** Spans of one rule that are kept: enough to prove it, short enough to read. */
const perRule = 6;

/**
 * Evidence for a rule's spans, each with its exact text. A span that does not lie in a text of the definition (a schema of
 * a shape that no protocol allows) is left out.
 */
export function toEvidence(definition: ToolDefinition, rule: string, spans: readonly Span[]): Evidence[] {
  const found: Evidence[] = [];
  const seen = new Set<string>();
  for (const { field, start, end } of spans) {
    if (found.length >= perRule) break;
    const text = textAt(definition, field);
    const key = `${field} ${String(start)} ${String(end)}`;
    if (text === undefined || start < 0 || end > text.length || start >= end || seen.has(key)) continue;
    seen.add(key);
    found.push({ rule, field, start, end, text: text.slice(start, end) });
  }
  return found;
}
