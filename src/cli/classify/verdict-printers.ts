import { type PublishedVerdict } from '../../explain/published-verdict.ts';
import { readerWords } from '../../explain/review-sentences.ts';
import { readInPart } from '../../explain/read-in-part.ts';
import { sarif } from '../../explain/sarif.ts';
import { printable } from '../../manifest/printable.ts';
import { problemLine } from '../../manifest/problem.ts';
import { type Tool } from '../../manifest/tool.ts';
import { toolPlaces } from '../../manifest/tool-places.ts';
import { reviewId } from '../../vocabulary.ts';
import { type ManifestInput } from '../manifest-input.ts';
import { textTable } from '../text-table.ts';

/** A tool of the manifest with its verdict. */
export interface JudgedTool {
  readonly tool: Tool;
  readonly verdict: PublishedVerdict;
}

/** What was read and decided, to print. */
export interface Results {
  readonly file: string;
  readonly input: ManifestInput;
  readonly judged: readonly JudgedTool[];
}

/** Verdicts of a manifest as text, by the name of the format. */
export const verdictPrinters: Readonly<Record<string, (results: Results) => string>> = {
  json: ({ judged, input: { gaps } }) => {
    const tools = judged.map(({ verdict }) => verdict);
    const incomplete = gaps.length > 0 && { incomplete: gaps.map(problemLine) };
    const inPart = partLines(judged);
    return JSON.stringify({ tools, ...incomplete, ...(inPart.length > 0 && { readInPart: inPart }) }, undefined, 2);
  },
  sarif: ({ file, judged, input }) => {
    const placeOf = toolPlaces(input);
    const located = judged.map((one) => ({ ...one, place: placeOf(one.tool.definition) }));
    return JSON.stringify(sarif(file, located, input.gaps.map(problemLine)), undefined, 2);
  },
  table: ({ judged }) => {
    const verdicts = judged.map(({ verdict }) => verdict);
    const inPart = partLines(judged).map((line) => `note: ${line}`);
    return [verdictTable(verdicts), ...noticed(verdicts), ...inPart].join('\n');
  },
};

const verdictTable = (verdicts: readonly PublishedVerdict[]): string =>
  textTable(
    ['tool', 'category', 'risk', 'confidence', 'signals', 'decided by'],
    verdicts.map((verdict) => [
      verdict.name,
      verdict.category,
      verdict.risk,
      verdict.confidence.toFixed(2),
      verdict.signals.join(' '),
      decidedBy(verdict),
    ]),
  );

/** A line for everything that a definition's text does to its reader. */
const noticed = (verdicts: readonly PublishedVerdict[]): string[] =>
  verdicts.flatMap((verdict) =>
    (verdict.noticed ?? []).map(({ text }) => `notice: ${printable(verdict.name)}: ${printable(text)}`),
  );

/** A line for every definition that is longer than is read. */
const partLines = (judged: readonly JudgedTool[]): string[] =>
  judged.flatMap(({ tool }) => {
    const text = readInPart(tool);
    return text === undefined ? [] : [`${printable(tool.name)}: ${text}`];
  });

function decidedBy({ evidence: [first], review }: PublishedVerdict): string {
  const words = first ? ` “${first.text.replace(/\s+/g, ' ').slice(0, 40)}”` : '';
  if (!review) return first ? `${first.rule}${words}` : '';
  return `reviewed by ${readerWords[review.reader]}, ${review.date}${first?.rule === reviewId ? words : ''}`;
}
