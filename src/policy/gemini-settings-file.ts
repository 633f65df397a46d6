import * as z from 'zod/mini';
import { parseCommentedJson } from '../manifest/jsonc.ts';
import { type EngineRule } from './gemini-engine.ts';
import { knownPart } from './known-part.ts';

const names = z.optional(z.array(z.string()));
const server = z.looseObject({ includeTools: names, excludeTools: names, trust: z.optional(z.boolean()) });
const settings = z.looseObject({
  mcpServers: z.optional(z.record(z.string(), server)),
  mcp: z.optional(z.looseObject({ allowed: names, excluded: names })),
  tools: z.optional(z.looseObject({ core: names, allowed: names, exclude: names, confirmationRequired: names })),
});

/** What `settings.json` says about one server. */
export interface GeminiServerSettings {
  /** Whether the file keeps the server away: it is excluded, or others are the allowed ones. */
  readonly isOff: boolean;
  /** Whether the lists of the server leave a tool in; `excludeTools` wins. */
  readonly takes: (tool: string) => boolean;
  /** The rules that the program makes of the file, with their priorities above those of its own policies. */
  readonly rules: readonly EngineRule[];
  readonly remarks: readonly string[];
}

/** `name(words)` allows the tool whatever its arguments are; the words count for shell commands alone. */
const withoutWords = (entry: string): string => /^([\w-]+)\(.*\)$/s.exec(entry)?.[1] ?? entry;

/** The names that an entry of `includeTools` takes: itself, and whatever stands before a parenthesis in it. */
const takenBy = (entry: string): string[] => [
  entry,
  ...[...entry.matchAll(/\(/g)].map(({ index }) => entry.slice(0, index)),
];

/** Rules as `createPolicyEngineConfig` of `@google/gemini-cli-core` 0.61.0 makes them, with its priorities. */
function rulesOf({ mcpServers = {}, mcp = {}, tools = {} }: z.infer<typeof settings>): EngineRule[] {
  const about = (list: readonly string[] = [], decision: EngineRule['decision'], priority: number): EngineRule[] =>
    list.map((toolName) => ({ toolName, decision, priority }));
  const ofServer = (list: readonly string[] = [], decision: EngineRule['decision'], priority: number): EngineRule[] =>
    list.map((key) => ({ toolName: key === '*' ? 'mcp_*' : `mcp_${key}_*`, mcpName: key, decision, priority }));
  const trusted = Object.keys(mcpServers).filter((key) => mcpServers[key]?.trust === true);
  return [
    ...ofServer(mcp.excluded, 'deny', 4.9),
    ...about(tools.exclude, 'deny', 4.4),
    ...about(tools.confirmationRequired, 'ask_user', 4.35),
    ...about(tools.allowed?.map(withoutWords), 'allow', 4.3),
    ...about(tools.core?.map(withoutWords), 'allow', 4.25),
    ...about(tools.core && ['*'], 'deny', 4.24),
    ...ofServer(trusted, 'allow', 4.2),
    ...ofServer(mcp.allowed, 'allow', 4.1),
  ];
}

/** Keys of versions before 0.3, by what they are called since. */
const olderKeys: Readonly<Record<string, string>> = {
  allowMCPServers: 'mcp.allowed',
  excludeMCPServers: 'mcp.excluded',
  coreTools: 'tools.core',
  allowedTools: 'tools.allowed',
  excludeTools: 'tools.exclude',
};

const olderNames = (value: object): string[] =>
  Object.entries(olderKeys)
    .filter(([key]) => Object.hasOwn(value, key))
    .map(([key, now]) => `“${key}” is how older versions of Gemini CLI write ${now}; it decides nothing here.`);

/** Names among the tools of the whole program that can be none of a server. */
const strayNames = (key: string, list: readonly string[] = []): string[] =>
  list
    .filter((tool) => !tool.startsWith('mcp_') && tool !== '*' && /^[a-z]+_[a-z_]+$/.test(tool))
    .map((tool) => `“${tool}” in ${key} names no tool of a server: their full names are mcp_server_tool.`);

/** Reads settings, which may hold comments. Throws one line on what is not JSON or holds something else than it may. */
export function readGeminiSettings(text: string, serverKey: string): GeminiServerSettings {
  const { value } = knownPart(settings, parseCommentedJson(text));
  const { mcpServers = {}, mcp = {}, tools = {} } = value;
  const own = Object.hasOwn(mcpServers, serverKey) ? mcpServers[serverKey] : undefined;
  const { allowed = [], excluded = [] } = mcp;
  const kept = own?.includeTools && new Set(own.includeTools.flatMap(takenBy));
  const dropped = new Set(own?.excludeTools);
  return {
    isOff: excluded.includes(serverKey) || (allowed.length > 0 && !allowed.includes(serverKey)),
    takes: (tool) => !dropped.has(tool) && (kept === undefined || kept.has(tool)),
    rules: rulesOf(value),
    remarks: [
      ...(own ? [] : [`There is no server “${serverKey}” below mcpServers in this file.`]),
      ...olderNames(value),
      ...strayNames('tools.exclude', tools.exclude),
    ],
  };
}
