import { canonicalJson } from '../../manifest/canonical-json.ts';
import { sha256Hex } from '../../manifest/definition-hash.ts';
import { printable } from '../../manifest/printable.ts';
import { type Finding, type Level, type Remark, type Report } from './finding.ts';
import { cutText } from './sarif-location.ts';
import { toldApart } from './told-apart.ts';

const severities: Readonly<Record<Level, string>> = { note: 'minor', warning: 'major', error: 'critical' };

/** Stands where a rule's id stands otherwise: the report is not whole. */
const unread = 'cannot-be-read';

/** GitLab's form of a path: below the repository, with strokes, without `./`. */
const pathOf = (file: string): string => file.replaceAll('\\', '/').replace(/^(?:\.\/+)+(?=.)/, '');

const entry = (
  file: string,
  text: string,
  name: string,
  severity: string,
  line: number,
  identity: readonly string[],
) => ({
  description: printable(cutText(text)),
  check_name: name,
  fingerprint: sha256Hex(canonicalJson([file, ...identity])),
  severity,
  location: { path: pathOf(file).toWellFormed(), lines: { begin: line } },
});

const ofFinding = ({ file, tool, rule, level, text, place, region, identity }: Finding) =>
  entry(file, text, rule, severities[level], (region ?? place?.region)?.startLine ?? 1, [tool ?? '', ...identity]);

const ofRemark = ({ file, text }: Remark) => entry(file, text, unread, 'blocker', 1, [unread, text]);

/**
 * A Code Quality report as GitLab reads it (docs.gitlab.com, “Code Quality report format”): an array of objects with
 * description, check_name, fingerprint, severity and location. What somebody accepted is left out; why a report is not whole
 * is a blocker of its own.
 */
export const gitlabReport = ({ findings, remarks }: Report): object[] => [
  ...remarks.filter(({ level }) => level === 'error').map(ofRemark),
  ...toldApart(findings)
    .filter(({ accepted }) => accepted === undefined)
    .map(ofFinding),
];
