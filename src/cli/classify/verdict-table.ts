import { namesApart, type NameTeller } from '../../explain/names-apart.ts';
import { type PublishedVerdict } from '../../explain/published-verdict.ts';
import { readInPart } from '../../explain/read-in-part.ts';
import { readerWords } from '../../explain/review-sentences.ts';
import { printable } from '../../manifest/printable.ts';
import { reviewId, type Risk } from '../../vocabulary.ts';
import { inColour } from '../colours.ts';
import { textTable } from '../text-table.ts';
import { type JudgedTool } from './judge-manifest.ts';
import { type Results } from './results.ts';

/** Verdicts for people: a table for each file, and a line for what stands in a definition's text. */
export const verdictTable = ({ manifests, isOne, colours }: Pick<Results, 'manifests' | 'isOne' | 'colours'>): string =>
  manifests
    .map(({ input: { file }, judged }) =>
      [...(isOne ? [] : [`${printable(file)}:`]), ...linesOf(judged, colours)].join('\n'),
    )
    .join('\n\n');

function linesOf(judged: readonly JudgedTool[], colours: boolean): string[] {
  const tell = namesApart(judged.map(({ tool }) => tool.name));
  const painted = (line: string, row: number): string => {
    const risk: Risk = judged[row]?.verdict.risk ?? 'low';
    return colours ? inColour(risk, line) : line;
  };
  const table = textTable(
    ['tool', 'category', 'risk', 'confidence', 'signals', 'decided by'],
    judged.map(({ verdict, accepted }) => [
      tell(verdict.name),
      verdict.category,
      verdict.risk,
      verdict.confidence.toFixed(2),
      verdict.signals.join(' '),
      `${decidedBy(verdict)}${accepted === undefined ? '' : ` (accepted: ${accepted})`}`,
    ]),
    painted,
  );
  return [table, ...noticed(judged, tell), ...partLines(judged, tell).map((line) => `note: ${line}`)];
}

/** A line for everything that a definition's text does to its reader. */
const noticed = (judged: readonly JudgedTool[], tell: NameTeller): string[] =>
  judged.flatMap(({ verdict }) =>
    (verdict.noticed ?? []).map(({ text }) => `notice: ${tell(verdict.name)}: ${printable(text)}`),
  );

/** A line for every definition that is longer than is read. */
export const partLines = (judged: readonly JudgedTool[], tell: NameTeller): string[] =>
  judged.flatMap(({ tool }) => {
    const text = readInPart(tool);
    return text === undefined ? [] : [`${tell(tool.name)}: ${text}`];
  });

function decidedBy({ evidence: [first], review, override }: PublishedVerdict): string {
  const words = first ? ` “${first.text.replace(/\s+/g, ' ').slice(0, 40)}”` : '';
  if (override) return `override by ${override.by}, ${override.date}`;
  if (!review) return first ? `${first.rule}${words}` : '';
  return `reviewed by ${readerWords[review.reader]}, ${review.date}${first?.rule === reviewId ? words : ''}`;
}
