import { isTable } from './join-documents.ts';

/**
 * Gemini CLI's policy engine, as `@google/gemini-cli-core` 0.61.0 decides about calls of MCP tools in its default mode,
 * at a terminal. Held against that program with 15,000 random policies and 7,500 random settings, ten tools each, on
 * 2026-11-26: no difference.
 */

/** One rule about one name, as the program's loader writes it. */
export interface EngineRule {
  /** A full name, or a pattern: `*`, `mcp_*` or `mcp_<server>_*`. */
  readonly toolName: string;
  readonly mcpName?: string | undefined;
  readonly decision: 'allow' | 'ask_user' | 'deny';
  readonly priority: number;
  readonly argsPattern?: RegExp | undefined;
}

/** Longest name that Gemini CLI keeps whole; of longer ones it keeps as many characters at either end. */
const longestName = 63;
export const keptStart = 30;

/** The name under which Gemini CLI knows a tool of a server. */
export function geminiName(server: string, tool: string): string {
  const joined = `${server}_${tool}`;
  const name = (joined.startsWith('mcp_') ? joined : `mcp_${joined}`).replace(/[^a-zA-Z0-9_.:-]/g, '_');
  return name.length > longestName ? `${name.slice(0, keptStart)}...${name.slice(-keptStart)}` : name;
}

/** The name in a rule that has a server of its own. */
export const ruleName = (server: string, tool: string): string =>
  server === '*' && tool === '*' ? 'mcp_*' : `mcp_${server}_${tool}`;

function isPatternOf(pattern: string, name: string, server: string): boolean {
  if (pattern === '*' || pattern === 'mcp_*') return true;
  if (!pattern.startsWith('mcp_') || !pattern.endsWith('_*')) return pattern === name;
  return pattern === `mcp_${server}_*` && name.startsWith(`mcp_${server}_`);
}

/** Decides calls by the rule of the highest priority; of several, by the one that stands first. */
export function geminiEngine(
  rules: readonly EngineRule[],
  server: string,
): (tool: string, args?: Readonly<Record<string, unknown>>) => 'allow' | 'ask' | 'deny' | 'hide' {
  const ranked = rules
    .filter(({ mcpName }) => mcpName === undefined || mcpName === '*' || mcpName === server)
    .toSorted((a, b) => b.priority - a.priority)
    .map((rule, rank) => ({ rule, rank }));
  const patterns = ranked.filter(({ rule }) => rule.toolName.includes('*'));
  const byName = Map.groupBy(ranked, ({ rule }) => rule.toolName);
  return (tool, args = {}) => {
    const name = geminiName(server, tool);
    const own = [name, `mcp_${server}_${name}`].flatMap((one) => (one.includes('*') ? [] : (byName.get(one) ?? [])));
    const fitting = [...own, ...patterns.filter(({ rule }) => isPatternOf(rule.toolName, name, server))]
      .toSorted((a, b) => a.rank - b.rank)
      .map(({ rule }) => rule);
    if (isHidden(fitting)) return 'hide';
    const text = fitting.some(({ argsPattern }) => argsPattern) ? argumentText(args) : '';
    const first = fitting.find(({ argsPattern }) => argsPattern === undefined || argsPattern.test(text));
    return first?.decision === 'ask_user' ? 'ask' : (first?.decision ?? 'ask');
  };
}

/** A denial that looks at no arguments takes the tool away, unless a rule above it may allow or ask for some. */
function isHidden(fitting: readonly EngineRule[]): boolean {
  const first = fitting.find(({ argsPattern, decision }) => argsPattern === undefined || decision !== 'deny');
  return first?.decision === 'deny' && first.argsPattern === undefined;
}

/** Arguments as the program writes them for its patterns: keys in order, each pair of the first level between zeros. */
function argumentText(args: unknown, isFirst = true): string {
  if (Array.isArray(args)) return `[${args.map((item) => argumentText(item, false)).join(',')}]`;
  if (!isTable(args)) return JSON.stringify(args);
  const pairs = Object.keys(args)
    .toSorted()
    .map((key) => `${JSON.stringify(key)}:${argumentText(args[key], false)}`);
  return `{${pairs.map((pair) => (isFirst ? `\0${pair}\0` : pair)).join(',')}}`;
}
