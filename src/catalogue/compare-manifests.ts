import { changeLines, changeSummary, type ChangeLine } from '../explain/change-lines.ts';
import { noticeLines } from '../explain/notice-lines.ts';
import { compareListings } from '../manifest/compare-listings.ts';
import { type ToolDefinition } from '../manifest/tool.ts';
import { type VersionChange } from '../record.ts';
import { type Category, type Risk } from '../vocabulary.ts';
import { step, type JudgedVersion } from './history.ts';
import { judgeVersions } from './judge-versions.ts';

/** One of the two lists of tools. */
export interface ListedTools {
  /** What it is called: a file, or a version. */
  readonly name: string;
  readonly tools: readonly ToolDefinition[];
}

/** What differs between two lists of a server's tools. */
export interface ManifestChange {
  readonly change: VersionChange;
  /** What became of each tool, a line each, the dangerous first: text that works on its reader before all else. */
  readonly lines: readonly ChangeLine[];
  /** Tools of the later list with their verdicts by the rules. */
  readonly now: ReadonlyMap<string, { readonly category: Category; readonly risk: Risk }>;
  readonly summary: string;
}

const captureOf = ({ name, tools }: ListedTools) => ({ version: name, capture: { tools: [...tools], capturedAt: '' } });

type Judged = JudgedVersion['tools'][number];

const byName = ({ tools }: JudgedVersion): Map<string, Judged> => new Map(tools.map((one) => [one.tool.name, one]));

/** Orders to the model and hidden characters that the earlier definition of the tool did not have. */
function noticed(before: ReadonlyMap<string, Judged>, after: JudgedVersion): ChangeLine[] {
  return after.tools.flatMap(({ tool, verdict }) => {
    const was = before.get(tool.name);
    const known = new Set(was ? noticeLines(was.verdict).map(({ text }) => text) : []);
    return noticeLines(verdict)
      .filter(({ text }) => !known.has(text))
      .map(({ text }) => ({ tool: tool.name, text: `New in its text: ${text}`, worse: true }));
  });
}

/** Changes that clients show or run by and that hashes leave out: a title, how the tool is executed, which of several counts. */
const beside = (before: ListedTools, after: ListedTools, told: readonly ChangeLine[]): ChangeLine[] => {
  const known = new Set(told.map(({ tool }) => tool));
  return compareListings(before.tools, after.tools).comparisons.flatMap(({ tool, state, shown }) => {
    if (state === 'same' || known.has(tool)) return [];
    const text = state === 'listed more often' ? 'Listed more often.' : `Changed: ${shown.join(', ')}.`;
    return [{ tool, text, worse: false }];
  });
};

/** Compares two lists of a server's tools by what they mean: tools that came, went and changed, and verdicts that moved. */
export function compareManifests(before: ListedTools, after: ListedTools): ManifestChange {
  const [was, is] = judgeVersions({ captures: [captureOf(before), captureOf(after)] }, new Set());
  if (!was || !is) throw new Error('two versions are judged as two');
  const change = step(was, is);
  const old = byName(was);
  const now = new Map(
    is.tools.map(({ tool, verdict }) => [tool.name, { category: verdict.category, risk: verdict.risk }]),
  );
  const [notices, changes] = [noticed(old, is), changeLines(change, now)];
  const others = beside(before, after, changes);
  const said = [
    changeSummary(change),
    others.length > 0 ? `${String(others.length)} changed beside` : '',
    notices.length > 0 ? `${String(notices.length)} new in texts` : '',
  ].filter((text) => text !== '' && (text !== 'nothing changed' || others.length === 0));
  return { change, lines: [...notices, ...changes, ...others], now, summary: said.join(', ') };
}
