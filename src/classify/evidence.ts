import { textAt } from '../manifest/json-pointer.ts';
import { type ToolDefinition } from '../manifest/tool.ts';
import { sameSpan, type Span } from '../manifest/span.ts';
import { keepingAnswer } from '../language/kept-answer.ts';
import { type Evidence } from './verdict.ts';

/** Spans of one rule that are kept: enough to prove it, short enough to read. */
const perRule = 6;

/** Texts of the definition that evidence was last taken from, by field: many rules point into the same few. */
const textsOf = keepingAnswer<ToolDefinition, Map<string, string>>(() => new Map());

function textIn(definition: ToolDefinition, field: string): string | undefined {
  const texts = textsOf(definition);
  const known = texts.get(field);
  if (known !== undefined) return known;
  const text = textAt(definition, field);
  if (text !== undefined) texts.set(field, text);
  return text;
}

/**
 * Evidence for a rule's spans, each with its exact text. A span that does not lie in a text of the definition (a schema of
 * a shape that no protocol allows) is left out.
 */
export function toEvidence(definition: ToolDefinition, rule: string, spans: readonly Span[]): Evidence[] {
  const found: Evidence[] = [];
  for (const span of spans) {
    if (found.length >= perRule) break;
    if (found.some((known) => sameSpan(known, span))) continue;
    const { field, start, end } = span;
    const text = textIn(definition, field);
    if (text === undefined || start < 0 || end > text.length || start >= end) continue;
    found.push({ rule, field, start, end, text: text.slice(start, end) });
  }
  return found;
}
