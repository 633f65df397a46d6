import {
  gravestFirst,
  type Finding,
  type FindingRule,
  type Remark,
  type Report,
  type ReportingProgram,
} from './finding.ts';
import { cutText, fingerprints, locationOf, plainText, sourceRoot } from './sarif-location.ts';
import { toldApart } from './told-apart.ts';

/** What code hosts take (docs.github.com, “SARIF support for code scanning”): more results are refused, and of those not all are shown. */
export const resultLimits = { taken: 25_000, shown: 5_000 };

/**
 * SARIF 2.1.0 log (OASIS SARIF v2.1.0). Where the report is not whole the run is marked as failed, with the reason (§3.20.14,
 * §3.20.21), so that no results are not taken for a pass. Beyond `taken` results the gravest are kept and the log says so.
 */
export function sarifLog({ program, kind, rules, findings, remarks }: Report): object {
  const kept = findings.length > resultLimits.shown ? gravestFirst(findings).slice(0, resultLimits.taken) : findings;
  const left = findings.length - kept.length;
  const rank = new Map(rules.map(({ id }, index) => [id, index]));
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { ...driver(program), rules: rules.map((rule) => descriptor(rule, findings, program)) } },
        automationDetails: { id: `${program.name}/${kind}/` },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: {
          [sourceRoot]: { description: { text: 'The folder that paths of the report are relative to.' } },
        },
        invocations: [
          {
            executionSuccessful: !remarks.some(({ level }) => level === 'error'),
            toolExecutionNotifications: [...remarks.map(notification), ...(left > 0 ? [leftOut(left)] : [])],
          },
        ],
        results: toldApart(kept).map((finding, index) => result(finding, rank, index < resultLimits.shown)),
      },
    ],
  };
}

/** The program; its version by the parts that the standard has for it (§3.19). */
const driver = ({ name, version, site }: ReportingProgram) => ({
  name,
  version,
  semanticVersion: version,
  informationUri: `${site}/`,
});

const leftOut = (count: number) => ({
  level: 'warning',
  message: { text: `${String(count)} further results, none graver, are left out: code hosts take 25,000 at most.` },
});

/** A rule as platforms show it beside each of its results (§3.49). Its severity is the gravest of this log. */
function descriptor(
  { id, title, why, help, page, tags }: FindingRule,
  findings: readonly Finding[],
  { site }: ReportingProgram,
) {
  const address = `${site}/${page}`;
  const own = findings.filter(({ rule }) => rule === id);
  const [gravest] = gravestFirst(own);
  return {
    id,
    name: id.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: cutText(sentence(title)) },
    fullDescription: { text: cutText(why) },
    help: { text: help, markdown: `${help}\n\n[More about this rule](${address})` },
    helpUri: address,
    ...(gravest && { defaultConfiguration: { level: gravest.level } }),
    properties: {
      tags: [...(gravest?.severity === undefined ? [] : ['security']), 'mcp', ...tags],
      ...(gravest?.severity !== undefined && { 'security-severity': gravest.severity.toFixed(1) }),
    },
  };
}

const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

const notification = ({ file, level, text, tool, place }: Remark) => ({
  level,
  message: { text: plainText(sentence(text)) },
  locations: [locationOf(file, tool, place, undefined)],
});

/** @param isShown whether platforms show it, so that its further places are worth their room */
function result(finding: Finding, rank: ReadonlyMap<string, number>, isShown: boolean) {
  const { file, tool, rule, level, text, place, region, related, identity, accepted, properties } = finding;
  const ruleIndex = rank.get(rule);
  return {
    ruleId: rule,
    ...(ruleIndex !== undefined && { ruleIndex }),
    level,
    message: { text: plainText(cutText(sentence(text))) },
    locations: [locationOf(file, tool, place, region)],
    ...(isShown &&
      related.length > 0 && { relatedLocations: related.map((one, index) => relatedTo(file, one, index)) }),
    partialFingerprints: fingerprints(identity),
    ...(accepted !== undefined && { suppressions: [{ kind: 'external', justification: plainText(accepted) }] }),
    ...(properties && { properties }),
  };
}

const relatedTo = (file: string, { region, text }: Finding['related'][number], index: number) => ({
  id: index + 1,
  physicalLocation: locationOf(file, undefined, undefined, region).physicalLocation,
  message: { text: plainText(cutText(text)) },
});
