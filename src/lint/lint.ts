import { classifyRead } from '../classify/classify.ts';
import { normaliseAll } from '../manifest/normalise.ts';
import { type Tool, type ToolDefinition } from '../manifest/tool.ts';
import { contextOf } from '../reading/server-context.ts';
import { mendedAnnotations, type MendedAnnotations } from './mended-annotations.ts';
import { type LintHit, type LintRule, type LintTool } from './lint-rule.ts';
import { lintRules } from './rules.ts';

/** A hit with the rule that has it. */
export interface LintFinding extends LintHit {
  readonly rule: LintRule;
}

/** What lint says of one manifest. */
export interface Linted {
  /** Normalised, several under one name too. */
  readonly tools: readonly Tool[];
  /** In the order of the tools. */
  readonly findings: readonly LintFinding[];
  /** For each tool with a finding about its hints, by name, the block to paste. */
  readonly annotations: ReadonlyMap<string, MendedAnnotations>;
}

/** Tools as the rules see them. */
export function lintTools(definitions: readonly ToolDefinition[]): LintTool[] {
  const tools = normaliseAll(definitions);
  const context = contextOf(tools);
  return tools.map((tool) => ({ tool, ...classifyRead(tool, context) }));
}

/** Holds the definitions of one server against every rule. Pure. */
export function lint(definitions: readonly ToolDefinition[], rules: readonly LintRule[] = lintRules): Linted {
  const tools = lintTools(definitions);
  const order = new Map(tools.map((tool, index) => [tool, index]));
  const findings = rules
    .flatMap((rule) => rule.check(tools).map((hit) => ({ ...hit, rule })))
    .toSorted((a, b) => (order.get(a.tool) ?? 0) - (order.get(b.tool) ?? 0));
  const about = findings.filter(({ rule }) => rule.mendedByAnnotations).map(({ tool }) => tool);
  const isStamped = findings.some(({ rule }) => rule.id === 'stamped-hints');
  const mended = isStamped ? tools : about;
  return {
    tools: tools.map(({ tool }) => tool),
    findings,
    annotations: new Map(mended.map((one) => [one.tool.name, mendedAnnotations(one)])),
  };
}
