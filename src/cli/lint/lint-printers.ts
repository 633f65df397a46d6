import { counted } from '../../explain/grammar.ts';
import { namesApart, type NameTeller } from '../../explain/names-apart.ts';
import { type Report } from '../../explain/report/finding.ts';
import {
  fittingBlocks,
  folded,
  markdownTable,
  nameCode,
  pathCode,
  strangersBlock,
} from '../../explain/report/markdown-report.ts';
import { sarifLog } from '../../explain/report/sarif-log.ts';
import { printable } from '../../manifest/printable.ts';
import { problemLine, type Problem } from '../../manifest/problem.ts';
import { printedJson, shownJson } from '../../manifest/shown-quoted.ts';
import { toolPlaces } from '../../manifest/tool-places.ts';
import { lintFindingRule, lintFindings } from '../../lint/lint-findings.ts';
import { type Linted } from '../../lint/lint.ts';
import { lintRules } from '../../lint/rules.ts';
import { inColour } from '../colours.ts';
import { type ManifestFile } from '../manifest-files.ts';
import { reportPath } from '../report-path.ts';
import { thisProgram } from '../this-program.ts';

/** Everything that was read and found, to print. */
export interface LintResults {
  readonly manifests: readonly { readonly input: ManifestFile; readonly linted: Linted }[];
  readonly problems: readonly Problem[];
  readonly isOne: boolean;
  readonly root: string;
  readonly colours: boolean;
}

type Manifest = LintResults['manifests'][number];

/** Results as text, by the name of the format. */
export const lintPrinters: Readonly<Record<string, (results: LintResults) => string>> = {
  table: (results) => results.manifests.map((one) => tableOf(one, results)).join('\n\n'),
  json: (results) => printedJson(jsonOf(results)),
  sarif: (results) => printedJson(sarifLog(reportOf(results))),
  markdown: (results) => markdownOf(results).trimEnd(),
};

const blockOf = ({ annotations }: Linted): [string, string][] =>
  [...annotations].map(([tool, { annotations: block }]) => [tool, shownJson(JSON.stringify(block))]);

const tellerOf = ({ tools }: Linted): NameTeller => namesApart(tools.map(({ name }) => name));

/** `3 errors, 1 warning`. */
function summary({ findings }: Linted): string {
  const count = (level: string): number => findings.filter(({ rule }) => rule.level === level).length;
  return findings.length === 0
    ? 'nothing found'
    : `${counted(count('error'), 'error')}, ${counted(count('warning'), 'warning')}`;
}

/** Characters to which names are filled up before the annotations that are offered; a longer one moves its own line alone. */
const nameRoom = 50;

function tableOf({ input: { file }, linted }: Manifest, { colours }: LintResults): string {
  const tell = tellerOf(linted);
  const lines = linted.findings.map(({ rule: { id, level }, tool: { tool }, text }) => {
    const line = `  ${level.padEnd(7)}  ${tell(tool.name)}: ${printable(text)}  ${id}`;
    return colours ? inColour(level === 'error' ? 'critical' : 'medium', line) : line;
  });
  const offered = blockOf(linted).map(([tool, json]) => [tell(tool), json] as const);
  const width = Math.min(nameRoom, Math.max(0, ...offered.map(([name]) => name.length)));
  const blocks = offered.map(([name, json]) => `  ${name.padEnd(width)}  ${json}`);
  return [
    `${printable(file)}: ${summary(linted)}`,
    ...lines,
    ...(blocks.length > 0
      ? ['', 'annotations to paste (check what is assumed: --format json names it):', ...blocks]
      : []),
  ].join('\n');
}

function jsonOf({ manifests, problems, isOne }: LintResults): object {
  const objects = manifests.map(({ input, linted: { findings, annotations } }) => {
    const placed = lintFindings(input.file, findings, toolPlaces(input));
    return {
      ...(!isOne && { file: input.file }),
      findings: findings.map(({ rule: { id, level }, tool: { tool }, text, at }, index) => {
        const region = placed[index]?.region ?? placed[index]?.place?.region;
        const where = region && { line: region.startLine, column: region.startColumn };
        return { rule: id, level, tool: tool.name, text, ...(at && { field: at.field }), ...where };
      }),
      annotations: Object.fromEntries(annotations),
      ...(input.gaps.length > 0 && { incomplete: input.gaps.map(problemLine) }),
    };
  });
  const [only] = objects;
  if (isOne && only) return only;
  return { files: objects, ...(problems.length > 0 && { problems: problems.map(problemLine) }) };
}

function reportOf({ manifests, problems, root }: LintResults): Report {
  const findings = manifests.flatMap(({ input, linted }) =>
    lintFindings(reportPath(input.file, root), linted.findings, toolPlaces(input)),
  );
  const used = new Set(findings.map(({ rule }) => rule));
  const wrong = [...problems, ...manifests.flatMap(({ input }) => input.gaps)];
  return {
    program: thisProgram,
    kind: 'lint',
    rules: lintRules.filter(({ id }) => used.has(id)).map(lintFindingRule),
    findings,
    remarks: wrong.map((one) => ({ file: reportPath(one.file, root), level: 'error', text: problemLine(one) })),
  };
}

/** Rows that a comment has at most for one file. */
const mostRows = 50;

function markdownOf({ manifests, problems, root }: LintResults): string {
  return fittingBlocks([
    '## Lint of tool definitions',
    ...(problems.length > 0 ? ['**Not everything was read:**', strangersBlock(problems.map(problemLine))] : []),
    ...manifests.flatMap((one) => {
      const { findings } = one.linted;
      const tell = tellerOf(one.linted);
      const rows = findings
        .slice(0, mostRows)
        .map(({ rule: { id, level, title }, tool: { tool } }) => [
          level,
          nameCode(tell(tool.name)),
          `${title} (${id})`,
        ]);
      const texts = findings.slice(0, mostRows).map(({ tool: { tool }, text }) => `${tell(tool.name)}: ${text}`);
      const blocks = blockOf(one.linted).map(([tool, json]) => `${tell(tool)}  ${json}`);
      return [
        `### ${pathCode(reportPath(one.input.file, root))}: ${summary(one.linted)}`,
        ...(rows.length > 0
          ? [markdownTable(['Level', 'Tool', 'Finding'], rows), folded('What would be right', strangersBlock(texts))]
          : []),
        ...(findings.length > mostRows ? [`${counted(findings.length - mostRows, 'more finding')}.`] : []),
        ...(blocks.length > 0 ? [folded('Annotations to paste', strangersBlock(blocks.slice(0, mostRows)))] : []),
      ];
    }),
  ]);
}
