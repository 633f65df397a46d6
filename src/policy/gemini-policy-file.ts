import * as z from 'zod/mini';
import { parseToml } from '../manifest/parse-toml.ts';
import { ruleName, type EngineRule } from './gemini-engine.ts';
import { knownPart, passedOver } from './known-part.ts';

const name = z.string().check(z.minLength(1, 'a name, or * for all'));
const names = z.union([name, z.array(name)], 'the name of a tool, * for all, or a list of names');
const text = z.optional(z.string());
const flag = z.optional(z.boolean());
const words = z.optional(z.union([z.string(), z.array(z.string())]));
const modes = z.optional(z.array(z.enum(['default', 'autoEdit', 'yolo', 'plan'])));

/** Gemini CLI drops the whole file when a rule lacks its tool name, its decision or its priority. */
const rule = z.strictObject({
  toolName: names,
  mcpName: z.optional(name),
  decision: z.enum(['allow', 'ask_user', 'deny']),
  priority: z.int('a whole number').check(z.gte(0), z.lte(999)),
  argsPattern: text,
  subagent: z.optional(name),
  commandPrefix: words,
  commandRegex: text,
  modes,
  interactive: flag,
  toolAnnotations: z.optional(z.record(z.string(), z.unknown())),
  allowRedirection: flag,
  allow_redirection: flag,
  denyMessage: text,
  deny_message: text,
});
const policyFile = z.strictObject({
  rule: z.optional(z.array(rule)),
  safety_checker: z.optional(z.array(z.unknown())),
});

/** A rule of a policy file of Gemini CLI, as it is written. */
export type GeminiRule = z.infer<typeof rule>;

/** The rules of a policy file, and one sentence for each thing in it that has no effect or is not known here. */
export interface GeminiPolicyFile {
  readonly rules: readonly GeminiRule[];
  readonly remarks: readonly string[];
}

/** Patterns that may take very long are passed over (`isSafeRegExp` of the program): a group repeated within another. */
const isUnsafe = (pattern: string): boolean => pattern.length > 2048 || /\([^)]*[*+?{].*\)[*+?{]/.test(pattern);

/** Why a rule says nothing about calls of an MCP tool in the default mode at a terminal, or undefined when it does. */
function idle(one: GeminiRule): string | undefined {
  if (one.modes !== undefined && one.modes.length > 0 && !one.modes.includes('default'))
    return `holds in other modes than the default one (${one.modes.join(', ')})`;
  if (one.interactive === false) return 'holds only where nobody can be asked';
  if (one.subagent !== undefined) return `holds for the subagent “${one.subagent}” alone`;
  if (one.commandPrefix !== undefined || one.commandRegex !== undefined) return 'is about shell commands';
  if (one.toolAnnotations !== undefined) return 'looks at the tool’s annotations, which are not known here';
  if (one.argsPattern === undefined) return undefined;
  return compiled(one.argsPattern) ? undefined : 'has a pattern that Gemini CLI cannot use, and drops the rule';
}

function compiled(pattern: string): RegExp | undefined {
  if (isUnsafe(pattern)) return undefined;
  try {
    return new RegExp(pattern);
  } catch {
    return undefined;
  }
}

const listed = ({ toolName }: GeminiRule): readonly string[] => (typeof toolName === 'string' ? [toolName] : toolName);

/** Names that match no MCP tool, with the reason. */
function deadNames(one: GeminiRule, place: string): string[] {
  return listed(one).flatMap((tool) => {
    const isPattern = tool.includes('*') && tool !== '*';
    if (one.mcpName !== undefined)
      return isPattern ? [`${place}: “${tool}” matches nothing, since * stands for all tools or for none.`] : [];
    if (isPattern && !/^mcp_(?:.+_)?\*$/.test(tool))
      return [`${place}: “${tool}” matches nothing; a pattern is *, mcp_* or mcp_server_*.`];
    if (tool.includes('*') || tool.startsWith('mcp_')) return [];
    return [`${place}: “${tool}” names no tool of a server; that takes mcpName, or the full name mcp_server_tool.`];
  });
}

/** Reads a policy file. Throws one line where Gemini CLI would drop the whole file. */
export function readGeminiPolicyFile(content: string): GeminiPolicyFile {
  const { value, unknown } = knownPart(policyFile, parseToml(content));
  const rules = value.rule ?? [];
  const remarks = rules.flatMap((one, index) => {
    const place = `Rule ${String(index + 1)}`;
    const why = idle(one);
    return why === undefined ? deadNames(one, place) : [`${place} is left out here: it ${why}.`];
  });
  const checkers = (value.safety_checker ?? []).length;
  return {
    rules,
    remarks: [
      ...passedOver(unknown, 'Gemini CLI'),
      ...remarks,
      ...(checkers > 0 ? ['Safety checkers are not run here; they may refuse or ask for more.'] : []),
    ],
  };
}

/** The rules that can decide about calls here, one for each name. */
export const engineRules = (rules: readonly GeminiRule[]): EngineRule[] =>
  rules
    .filter((one) => idle(one) === undefined)
    .flatMap((one) => {
      const { mcpName, decision, priority, argsPattern } = one;
      const pattern = argsPattern === undefined ? undefined : compiled(argsPattern);
      return listed(one).map((tool) => ({
        toolName: mcpName === undefined ? tool : ruleName(mcpName, tool),
        mcpName,
        decision,
        priority,
        argsPattern: pattern,
      }));
    });
