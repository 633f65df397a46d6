import { type Remark, type Report } from '../../explain/report/finding.ts';
import { gitlabReport } from '../../explain/report/gitlab-report.ts';
import { junitReport } from '../../explain/report/junit-report.ts';
import { sarifLog } from '../../explain/report/sarif-log.ts';
import { partRemarks, verdictFindings, type JudgedPlace } from '../../explain/report/verdict-findings.ts';
import { verdictMarkdown } from '../../explain/report/verdict-markdown.ts';
import { verdictRules } from '../../explain/report/verdict-rules.ts';
import { printable } from '../../manifest/printable.ts';
import { problemLine, type Problem } from '../../manifest/problem.ts';
import { printedJson } from '../../manifest/shown-quoted.ts';
import { toolPlaces } from '../../manifest/tool-places.ts';
import { reportPath } from '../report-path.ts';
import { thisProgram } from '../this-program.ts';
import { type JudgedManifest, type Results } from './results.ts';
import { reaches, type Threshold } from './threshold.ts';
import { partLines, verdictTable } from './verdict-table.ts';

/** Which tools fail in reports that must say so, where nobody named a threshold. */
const usualThreshold: Threshold = { risk: 'high', notice: true };

/** Verdicts as text, by the name of the format. */
export const verdictPrinters: Readonly<Record<string, (results: Results) => string>> = {
  table: (results) => verdictTable(results),
  json: (results) => printedJson(jsonOf(results)),
  sarif: (results) => printedJson(sarifLog(reportOf(results))),
  markdown: (results) => {
    const files = results.manifests.map((one) => ({ file: nameOf(one, results), judged: placed(one) }));
    return verdictMarkdown(files, wrongLines(results)).trimEnd();
  },
  junit: (results) => {
    const suites = results.manifests.map((one) => ({
      file: nameOf(one, results),
      tools: one.judged.map(({ tool }) => tool.name),
    }));
    const failing = new Set(
      results.manifests.flatMap((one) =>
        one.judged
          .filter(({ verdict }) => reaches(results.failsOn ?? usualThreshold, verdict))
          .map(({ tool }) => `${nameOf(one, results)} ${tool.name}`),
      ),
    );
    return junitReport(reportOf(results), suites, ({ file, tool }) => failing.has(`${file} ${tool ?? ''}`)).trimEnd();
  },
  gitlab: (results) => printedJson(gitlabReport(reportOf(results))),
};

/** `{ tools }` for one file that was named; else `{ files: [{ file, tools }] }`, and `problems` where not all could be read. */
function jsonOf({ manifests, problems, isOne }: Results): object {
  const objects = manifests.map(({ input: { file, gaps }, judged }) => {
    const inPart = partLines(judged, printable);
    return {
      ...(!isOne && { file }),
      tools: judged.map(({ verdict, accepted }) => ({ ...verdict, ...(accepted !== undefined && { accepted }) })),
      ...(gaps.length > 0 && { incomplete: gaps.map(problemLine) }),
      ...(inPart.length > 0 && { readInPart: inPart }),
    };
  });
  const [only] = objects;
  if (isOne && only) return only;
  return { files: objects, ...(problems.length > 0 && { problems: problems.map(problemLine) }) };
}

const nameOf = ({ input: { file } }: JudgedManifest, { root }: Results): string => reportPath(file, root);

function placed({ input, judged }: JudgedManifest): JudgedPlace[] {
  const placeOf = toolPlaces(input);
  return judged.map((one) => ({ ...one, place: placeOf(one.tool.definition) }));
}

const wrongLines = ({ manifests, problems }: Results): string[] =>
  [...problems, ...manifests.flatMap(({ input: { gaps } }) => gaps)].map(problemLine);

function reportOf(results: Results): Report {
  const { manifests, problems, root } = results;
  const files = manifests.map((one) => ({ file: nameOf(one, results), judged: placed(one) }));
  const findings = files.flatMap(({ file, judged }) => verdictFindings(file, judged));
  const error = (problem: Problem): Remark => ({
    file: reportPath(problem.file, root),
    level: 'error',
    text: problemLine(problem),
  });
  const gaps = manifests.flatMap(({ input }) => input.gaps);
  return {
    program: thisProgram,
    kind: 'classify',
    rules: verdictRules(findings),
    findings,
    remarks: [...[...problems, ...gaps].map(error), ...files.flatMap(({ file, judged }) => partRemarks(file, judged))],
  };
}
