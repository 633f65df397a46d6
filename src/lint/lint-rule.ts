import { type Verdict } from '../classify/verdict.ts';
import { type Level } from '../explain/report/finding.ts';
import { type Span } from '../manifest/span.ts';
import { type Tool, type ToolDefinition } from '../manifest/tool.ts';
import { type Reading } from '../reading/reading.ts';

/** A tool as the rules of lint see it. */
export interface LintTool {
  readonly tool: Tool;
  readonly verdict: Verdict;
  readonly reading: Reading;
}

/** What a rule found at one tool. */
export interface LintHit {
  readonly tool: LintTool;
  /** One sentence or several, without the tool's name: what is wrong, and what would be right. */
  readonly text: string;
  /** The words or the key that it is about, where it is about one. */
  readonly at?: Span;
}

/** An example: the tools of a server, and how many hits the rule has on them. */
type Examples = readonly (readonly ToolDefinition[])[];

/** One rule = one file: what is wrong with a definition from the view of those who use it. */
export interface LintRule {
  /** File name without `.ts`: what is found. */
  readonly id: string;
  readonly level: Exclude<Level, 'note'>;
  readonly title: string;
  /** Whom it hurts and how, one or two sentences. */
  readonly why: string;
  /** Whether what is wrong makes a client do what its user did not allow. */
  readonly security?: true;
  /** Whether the `annotations` block that lint prints mends it. */
  readonly mendedByAnnotations?: true;
  /** All hits on the tools of one server. Pure. */
  readonly check: (tools: readonly LintTool[]) => readonly LintHit[];
  /** Servers on which it has hits, at least two. */
  readonly fires: Examples;
  /** Servers on which it has none, at least two. */
  readonly ignores: Examples;
}

/** Identity function that gives a rule file its types. */
export const lintRule = (rule: LintRule): LintRule => rule;

/** The name of a tool as the place of a hit. */
export const nameSpan = ({ tool: { name } }: LintTool): Span => ({ field: '/name', start: 0, end: name.length });

/** A key below `annotations`, or of the definition itself, as the place of a hit. */
export const keySpan = (key: string, below = '/annotations'): Span => ({
  field: `${below}/${key}`,
  start: 0,
  end: key.length,
});

/** Hits of a rule that looks at each tool by itself. */
export const eachTool =
  (look: (tool: LintTool) => Omit<LintHit, 'tool'> | undefined) =>
  (tools: readonly LintTool[]): LintHit[] =>
    tools.flatMap((tool) => {
      const hit = look(tool);
      return hit ? [{ tool, ...hit }] : [];
    });
