import { type Evidence } from '../classify/verdict.ts';
import { type Taxonomy } from '../manifest/taxonomy.ts';
import { type Parameter, type Tool } from '../manifest/tool.ts';
import { reviewId, type Signal } from '../vocabulary.ts';
import { markText, numberEvidence, type NumberedEvidence } from './marked.ts';
import { ruleOf } from './prose/subject.ts';
import { readInPart } from './read-in-part.ts';
import { type MarkNote, type ParameterRow, type Segment, type ToolPage } from './tool-page.ts';

/** What a page prints of one definition; the whole stands in the server's JSON twin. UTF-8 bytes, except where said. */
const shown = {
  description: 1300,
  /** Of one parameter's description. */
  parameter: 160,
  /** Of all parameters' descriptions together. */
  parameterText: 900,
  /** Rows, options of a row, and marks of one rule, each in number. */
  parameters: 18,
  options: 5,
  marksPerRule: 3,
};
/** Characters kept on both sides of a mark that stands beyond the cut. */
const around = 60;

/**
 * The definition as a page quotes it: proving words marked and numbered in reading order.
 * Names also the rules whose marks weigh more than others.
 */
export function definitionView(
  tool: Tool,
  evidence: readonly Evidence[],
  taxonomy: Taxonomy,
  { deciding, alarming = [] }: { readonly deciding?: string | undefined; readonly alarming?: readonly string[] } = {},
): ToolPage['definition'] {
  const order = ['/name', '/title', '/description', ...tool.parameters.flatMap(fieldsOf)];
  const numbered = numberEvidence(firstOfEachRule(evidence), order);
  const at = (field: string): NumberedEvidence[] => numbered.filter((item) => item.field === field);
  const title = typeof tool.definition['title'] === 'string' ? tool.definition['title'] : '';
  const isProved = (parameter: Parameter): boolean => fieldsOf(parameter).some((field) => at(field).length > 0);
  let text = 0;
  const rows = tool.parameters.filter((parameter, index) => {
    const isShown = isProved(parameter) || (index < shown.parameters && text < shown.parameterText);
    if (isShown && parameter.description !== '') text += Math.min(byteLength(parameter.description), shown.parameter);
    return isShown;
  });
  return {
    deciding,
    alarming,
    name: markText(tool.name, at('/name')),
    title: markText(title, at('/title')),
    description: cut(markText(tool.description, at('/description')), shown.description),
    parameters: rows.map((parameter) => row(parameter, at)),
    moreParameters: tool.parameters.length - rows.length,
    notes: notes(numbered, new Set(order), taxonomy),
    readInPart: readInPart(tool),
  };
}

/** Evidence without what one rule repeats beyond a few places. */
function firstOfEachRule(evidence: readonly Evidence[]): Evidence[] {
  const used = new Map<string, number>();
  return evidence.filter(({ rule }) => {
    const count = (used.get(rule) ?? 0) + 1;
    used.set(rule, count);
    return count <= shown.marksPerRule;
  });
}

const fieldsOf = ({ pointer, options }: Parameter): string[] => [
  pointer,
  `${pointer}/description`,
  ...options.map((option) => option.pointer),
];

function row(parameter: Parameter, at: (field: string) => NumberedEvidence[]): ParameterRow {
  const proved = parameter.options.filter(({ pointer }) => at(pointer).length > 0);
  const options = [...new Set([...parameter.options.slice(0, shown.options), ...proved])];
  return {
    path: parameter.path.slice(0, -1).join('.'),
    name: markText(parameter.name, at(parameter.pointer)),
    type: parameter.types.join(' or ') || 'any',
    required: parameter.required,
    description: cut(markText(parameter.description, at(`${parameter.pointer}/description`)), shown.parameter),
    options: options.map(({ value, pointer }) => markText(value, at(pointer))),
    moreOptions: parameter.options.length - options.length,
  };
}

function notes(numbered: readonly NumberedEvidence[], printed: ReadonlySet<string>, taxonomy: Taxonomy): MarkNote[] {
  const seen = new Set<string>();
  return numbered.flatMap(({ mark, field, text, rule }) => {
    const key = `${String(mark)} ${rule}`;
    if (seen.has(key)) return [];
    seen.add(key);
    const isPrinted = printed.has(field);
    if (rule === reviewId)
      return [{ mark, text, isPrinted, rule, ruleTitle: 'Review', claim: 'what the reader decided by' }];
    const known = ruleOf(rule);
    const claim = claimLabel(known?.claims ?? '', taxonomy);
    return [{ mark, text, isPrinted, rule, ruleTitle: known?.title ?? rule, claim }];
  });
}

/** What a rule's firing means, in a few words. */
export function claimLabel(claim: string, taxonomy: Taxonomy): string {
  const [kind = '', detail = ''] = claim.split(':');
  switch (kind) {
    case 'signal':
      return taxonomy.signals[detail as Signal].label.toLowerCase();
    case 'guard':
      return 'speaks for a milder category';
    case 'risk':
      return 'moves the risk';
    case 'notice':
      return 'a warning about the text';
    default:
      return claim;
  }
}

const encoder = new TextEncoder();
const byteLength = (text: string): number => encoder.encode(text).length;

/** Segments up to about `bytes` of text; beyond that only marks, each with a little text around it. */
function cut(segments: readonly Segment[], bytes: number): Segment[] {
  const whole = segments.map(({ text }) => text).join('');
  // A UTF-16 unit is at most three bytes.
  if (3 * whole.length <= bytes) return [...segments];
  const max = Math.floor((bytes * whole.length) / Math.max(byteLength(whole), 1));
  let used = 0;
  const kept: Segment[] = [];
  const plain = (text: string): void => void kept.push({ text, rules: [], marks: [] });
  segments.forEach((segment, index) => {
    const room = max - used;
    used += segment.text.length;
    if (segment.rules.length > 0 || segment.text.length <= room) {
      kept.push(segment);
      return;
    }
    const before = index > 0 ? segment.text.slice(0, Math.max(room, around)) : segment.text.slice(0, Math.max(room, 0));
    const isMarkNext = segments[index + 1] !== undefined;
    const after = isMarkNext ? segment.text.slice(Math.max(before.length, segment.text.length - around)) : '';
    plain(`${before}${before.length + after.length < segment.text.length ? ' […] ' : ''}${after}`);
  });
  return kept;
}
