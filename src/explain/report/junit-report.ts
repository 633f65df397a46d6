import { printable } from '../../manifest/printable.ts';
import { type Finding, type Report } from './finding.ts';

/** The tools of one file, each a test case. */
export interface JUnitSuite {
  readonly file: string;
  readonly tools: readonly string[];
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/**
 * Strangers' text as text of XML 1.0, inside and outside attributes: what is markup is an entity, what cannot be seen or is no
 * character of XML (§2.2) an escape.
 */
export const xmlText = (text: string): string =>
  printable(text)
    .replace(/[\uFFFE\uFFFF]/g, (found) => `\\u${found.charCodeAt(0).toString(16)}`)
    .replace(/[&<>"']/g, (found) => entities[found] ?? '');

const tag = (
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  inside: readonly string[] = [],
): string => {
  const head = `<${name}${Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${xmlText(String(value))}"`)
    .join('')}`;
  return inside.length === 0 ? `${head}/>` : `${head}>\n${inside.join('\n')}\n</${name}>`;
};

/** `lists/github.json:12`, as editors and terminals make a link of it. */
const placeOf = ({ file, place, region }: Finding): string => {
  const found = region ?? place?.region;
  return found === undefined ? file : `${file}:${String(found.startLine)}`;
};

function failure(findings: readonly Finding[]): string[] {
  const [first] = findings;
  if (!first) return [];
  const text = findings.map((one) => xmlText(`${placeOf(one)}: ${one.text}`)).join('\n');
  return [`<failure type="${xmlText(first.rule)}" message="${xmlText(first.text)}">${text}</failure>`];
}

/**
 * Findings as JUnit XML, as GitLab, Jenkins and others read it: a suite for each file, a case for each tool.
 * @param fails whether a finding makes its tool's case fail
 */
export function junitReport(
  report: Report,
  suites: readonly JUnitSuite[],
  fails: (finding: Finding) => boolean,
): string {
  const { program, kind, findings, remarks } = report;
  const errors = remarks.filter(({ level }) => level === 'error');
  const failing = Map.groupBy(
    findings.filter((one) => one.accepted === undefined && fails(one)),
    ({ file, tool }) => JSON.stringify([file, tool]),
  );
  const files = [...new Set([...suites.map(({ file }) => file), ...errors.map(({ file }) => file)])];
  let [allTests, allFailures] = [0, 0];
  const suiteTexts = files.map((file) => {
    const tools = suites.filter((one) => one.file === file).flatMap((one) => one.tools);
    const wrong = errors.filter((one) => one.file === file);
    const cases = tools.map((tool) => {
      const own = failure(failing.get(JSON.stringify([file, tool])) ?? []);
      return { isFailed: own.length > 0, text: tag('testcase', { classname: file, name: tool }, own) };
    });
    const broken = wrong.map(({ text }) =>
      tag('testcase', { classname: file, name: 'the whole list of tools' }, [
        `<error type="bad-input" message="${xmlText(text)}"/>`,
      ]),
    );
    const failures = cases.filter(({ isFailed }) => isFailed).length;
    allTests += cases.length + broken.length;
    allFailures += failures;
    const counts = { tests: cases.length + broken.length, failures, errors: wrong.length };
    return tag('testsuite', { name: file, ...counts }, [...cases.map(({ text }) => text), ...broken]);
  });
  const counts = { tests: allTests, failures: allFailures, errors: errors.length };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${tag('testsuites', { name: `${program.name} ${kind}`, ...counts }, suiteTexts)}\n`;
}
