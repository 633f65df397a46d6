import { type Finding, type FindingRule } from '../explain/report/finding.ts';
import { type ToolPlace } from '../manifest/tool-places.ts';
import { type ToolDefinition } from '../manifest/tool.ts';
import { type LintFinding } from './lint.ts';
import { type LintRule } from './lint-rule.ts';

/** Of what is a matter of security: high for errors, medium for warnings. */
const severityOf = ({ security, level }: LintRule): number | undefined =>
  security ? (level === 'error' ? 8 : 5) : undefined;

/** What lint found in a file, as reports write it. */
export const lintFindings = (
  file: string,
  found: readonly LintFinding[],
  placeOf: (tool: ToolDefinition) => ToolPlace | undefined,
): Finding[] =>
  found.map(({ rule, tool: { tool }, text, at }) => {
    const place = placeOf(tool.definition);
    return {
      ...{ file, tool: tool.name, rule: rule.id, level: rule.level, place },
      severity: severityOf(rule),
      text: `${tool.name}: ${text}`,
      region: at && place?.words(at),
      related: [],
      identity: [tool.name, rule.id, at?.field ?? '', tool.hash],
    };
  });

/** Page that explains every rule of lint, with a heading for each. */
const page = 'guides/checking-your-own-server/';

/** A rule as reports tell of it. */
export const lintFindingRule = ({ id, title, why }: LintRule): FindingRule => ({
  id,
  title,
  why,
  help: `${title}. ${why} The message says what would be right.`,
  page: `${page}#${id}`,
  tags: ['definition'],
});
