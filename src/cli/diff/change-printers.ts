import { type ManifestChange } from '../../catalogue/compare-manifests.ts';
import { namesApart, type NameTeller } from '../../explain/names-apart.ts';
import {
  fittingBlocks,
  folded,
  markdownTable,
  nameCode,
  pathCode,
  strangersBlock,
} from '../../explain/report/markdown-report.ts';
import { printable } from '../../manifest/printable.ts';
import { printedJson } from '../../manifest/shown-quoted.ts';
import { inColour } from '../colours.ts';

/** What differs between two lists of tools, to print. */
export interface ChangeResults extends ManifestChange {
  readonly from: string;
  readonly to: string;
  readonly colours: boolean;
}

/** Differences as text, by the name of the format. */
export const changePrinters: Readonly<Record<string, (results: ChangeResults) => string>> = {
  table: (results) => {
    const { lines, from, to, summary, colours } = results;
    const tell = tellerOf(results);
    return [
      ...lines.map(({ tool, text, worse }) => {
        const line = printable(`${tell(tool)}: ${text}`);
        return colours && worse ? inColour('critical', line) : line;
      }),
      printable(`${from} to ${to}: ${summary}`),
    ].join('\n');
  },
  json: ({ change: { added, removed, changed, risks }, lines, now, from, to, summary }) =>
    printedJson({
      ...{ from, to, summary },
      added: added.map((name) => ({ name, ...now.get(name) })),
      removed,
      changed,
      risks,
      lines: lines.map(({ tool, text, worse }) => ({ tool, text, worse })),
    }),
  markdown: (results) => markdownOf(results).trimEnd(),
};

/** Tells the names of both lists. */
const tellerOf = ({ change, now }: ManifestChange): NameTeller => namesApart([...now.keys(), ...change.removed]);

/** Lines that a comment has at most; its table has a row for each tool of them. */
const mostRows = 50;

function markdownOf(results: ChangeResults): string {
  const { lines, from, to, summary, change, now } = results;
  const tell = tellerOf(results);
  const rows = lines.slice(0, mostRows);
  const described = change.changed.filter(({ description }) => description).slice(0, 10);
  return fittingBlocks([
    `### ${pathCode(to)} against ${from === to ? 'before' : pathCode(from)}: ${summary}`,
    ...(rows.length > 0
      ? [
          markdownTable(
            ['', 'Tool', 'Verdict now'],
            [...Map.groupBy(rows, ({ tool }) => tool)].map(([tool, told]) => [
              told.some(({ worse }) => worse) ? '**worse**' : change.added.includes(tool) ? 'new' : '',
              nameCode(tell(tool)),
              verdictOf(tool, change, now),
            ]),
          ),
          strangersBlock(rows.map(({ tool, text }) => `${tell(tool)}: ${text}`)),
        ]
      : []),
    ...(lines.length > mostRows ? [`${String(lines.length - mostRows)} more lines.`] : []),
    ...described.map(({ name, description }) =>
      folded(
        'A changed description, before and after',
        strangersBlock([tell(name), ...fromTheDifference(description?.before ?? '', description?.after ?? '')]),
      ),
    ),
  ]);
}

/** Two texts from shortly before the place where they begin to differ. */
function fromTheDifference(before: string, after: string): string[] {
  let same = 0;
  while (same < before.length && before[same] === after[same]) same += 1;
  const start = Math.max(0, same - 60);
  const cut = (text: string): string => `${start > 0 ? '…' : ''}${text.slice(start)}`;
  return [`- ${cut(before)}`, `+ ${cut(after)}`];
}

function verdictOf(tool: string, { changed, removed }: ManifestChange['change'], now: ManifestChange['now']): string {
  if (removed.includes(tool)) return 'gone';
  const moved = changed.find(({ name }) => name === tool);
  const verdict = now.get(tool);
  if (!moved) return verdict ? `${verdict.category}, ${verdict.risk}` : '';
  const { before, after, verdictMoved } = moved;
  const is = `${after.category}, ${after.risk}`;
  return verdictMoved ? `${before.category}, ${before.risk} → ${is}` : is;
}
