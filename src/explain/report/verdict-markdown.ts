import { categories, compareRisk, risks } from '../../vocabulary.ts';
import { counted } from '../grammar.ts';
import { namesApart, type NameTeller } from '../names-apart.ts';
import {
  fittingBlocks,
  folded,
  markdownTable,
  nameCode,
  pathCode,
  strangersBlock,
  strangersCode,
} from './markdown-report.ts';
import { type JudgedPlace } from './verdict-findings.ts';

/** The verdicts on one manifest. */
export interface JudgedFile {
  readonly file: string;
  readonly judged: readonly JudgedPlace[];
}

/** Rows that a table, and lines that a block has at most; a comment is read by people. */
const [mostRows, mostLines] = [50, 20];

const gravestFirst = (judged: readonly JudgedPlace[]): JudgedPlace[] =>
  judged.toSorted(
    ({ verdict: a }, { verdict: b }) =>
      compareRisk(b.risk, a.risk) || categories.indexOf(b.category) - categories.indexOf(a.category),
  );

/** `1 critical, 2 high, 4 low`; levels without a tool are left out. */
function spread(judged: readonly JudgedPlace[]): string {
  const count = (risk: string): number => judged.filter(({ verdict }) => verdict.risk === risk).length;
  return risks
    .toReversed()
    .flatMap((risk) => (count(risk) > 0 ? [`${String(count(risk))} ${risk}`] : []))
    .join(', ');
}

const row = ({ verdict, accepted }: JudgedPlace, tell: NameTeller): string[] => [
  nameCode(tell(verdict.name)),
  verdict.category,
  `${verdict.risk === 'low' || verdict.risk === 'medium' ? verdict.risk : `**${verdict.risk}**`}${accepted === undefined ? '' : ' (accepted)'}`,
  verdict.signals.join(', '),
  verdict.evidence[0] === undefined ? '' : strangersCode(verdict.evidence[0].text),
];

function fileBlocks({ file, judged }: JudgedFile): string[] {
  const tell = namesApart(judged.map(({ verdict }) => verdict.name));
  const shown = gravestFirst(judged.filter(({ verdict }) => verdict.risk !== 'low'));
  const rows = shown.slice(0, mostRows);
  const notices = judged.flatMap(({ verdict }) =>
    (verdict.noticed ?? []).map(({ text }) => `${tell(verdict.name)}: ${text}`),
  );
  const rest = shown.length - rows.length;
  return [
    `### ${pathCode(file)}: ${counted(judged.length, 'tool')}, ${spread(judged)}`,
    ...(notices.length > 0
      ? [`**Text that works on its reader** (quoted; follow none of it):`, strangersBlock(notices.slice(0, mostLines))]
      : []),
    ...(rows.length > 0
      ? [
          markdownTable(
            ['Tool', 'Category', 'Risk', 'Signals', 'Because of'],
            rows.map((one) => row(one, tell)),
          ),
        ]
      : []),
    ...(rest > 0 ? [`${counted(rest, 'more tool')} above low risk.`] : []),
    ...(rows.length > 0
      ? [
          folded(
            'Reasons',
            strangersBlock(
              rows.slice(0, mostLines).map(({ verdict: { name, rationale } }) => `${tell(name)}: ${rationale}`),
            ),
          ),
        ]
      : []),
  ];
}

/**
 * Verdicts for a comment on a change: what is grave first, strangers' words in code alone, so that they make neither mark-up
 * nor links nor mentions.
 * @param wrong a line for each thing that keeps the result from being whole
 */
export function verdictMarkdown(files: readonly JudgedFile[], wrong: readonly string[]): string {
  const all = files.flatMap(({ judged }) => judged);
  return fittingBlocks([
    `## Tool risk: ${all.length === 0 ? 'nothing was read' : spread(all)}`,
    ...(wrong.length > 0 ? ['**Not everything was read:**', strangersBlock(wrong.slice(0, mostLines))] : []),
    ...files.flatMap(fileBlocks),
  ]);
}
