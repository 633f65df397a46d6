import * as z from 'zod/mini';
import { readJson } from './json-text.ts';
import { knownPart, passedOver } from './known-part.ts';
import { matchesGlob, underscored } from './tool-name.ts';

const list = z.optional(z.array(z.unknown()));
/** Anything else than these below a known key makes Claude Code drop the whole file. */
const settings = z.looseObject({
  permissions: z.optional(
    z.strictObject({
      allow: list,
      ask: list,
      deny: list,
      defaultMode: z.optional(
        z.enum(['acceptEdits', 'auto', 'bypassPermissions', 'default', 'dontAsk', 'manual', 'plan']),
      ),
      additionalDirectories: z.optional(z.array(z.string())),
      disableBypassPermissionsMode: z.optional(z.literal('disable')),
      disableAutoMode: z.optional(z.literal('disable')),
    }),
  ),
});
type Permissions = NonNullable<z.infer<typeof settings>['permissions']>;

/** A list of servers that is no list, or an entry that names no server, is passed over. */
const serverEntry = z.union([
  z.strictObject({ serverName: z.string() }),
  z.strictObject({ serverCommand: z.array(z.string()) }),
  z.strictObject({ serverUrl: z.string() }),
]);

interface ServerList {
  readonly names: ReadonlySet<string>;
  /** How many entries are about a command or an address, which settings alone do not tell. */
  readonly others: number;
  readonly wrong: number;
}

type Lists = Readonly<Record<'allow' | 'ask' | 'deny', readonly string[]>>;

/** The settings of one file, and one sentence for each thing in it that has no effect or is not known here. */
export interface ClaudeCodeSettings {
  readonly rules: Lists;
  readonly mode: NonNullable<Permissions['defaultMode']>;
  readonly denied: ServerList;
  readonly allowed: ServerList | undefined;
  /** Names of servers of a `.mcp.json` that are rejected, and of those that are approved; undefined where none are listed. */
  readonly rejected: ReadonlySet<string>;
  readonly approved: ReadonlySet<string> | undefined;
  readonly remarks: readonly string[];
}

function serverList(value: unknown): ServerList | undefined {
  if (!Array.isArray(value)) return undefined;
  const entries = value.map((entry) => z.safeParse(serverEntry, entry).data);
  return {
    names: new Set(entries.flatMap((entry) => (entry && 'serverName' in entry ? [entry.serverName] : []))),
    others: entries.filter((entry) => entry && !('serverName' in entry)).length,
    wrong: entries.filter((entry) => entry === undefined).length,
  };
}

const nameList = (value: unknown): ReadonlySet<string> | undefined =>
  Array.isArray(value) ? new Set(value.filter((name) => typeof name === 'string')) : undefined;

/** Why a rule has no effect on MCP tools although it looks as if it had one. Capitals begin the tools of the program itself. */
function idle(kind: keyof Lists, rule: string): string | undefined {
  if (/^[A-Z]/.test(rule)) return undefined;
  const isMcp = rule.startsWith('mcp__');
  if (isMcp && rule.includes('(')) return 'a rule for MCP tools takes no parentheses';
  if (isMcp && /[^\w*-]/.test(rule)) return 'full names of MCP tools hold letters, digits, _ and - alone';
  if (rule.includes('*') && !rule.includes('(')) return idlePattern(kind, rule);
  if (!isMcp && /^[a-z][\w.-]*$/.test(rule)) return 'a tool of a server is named mcp__server__tool';
  return undefined;
}

function idlePattern(kind: keyof Lists, rule: string): string | undefined {
  if (kind === 'allow')
    return /^mcp__[^*]+?__/.test(rule) ? undefined : 'a pattern that allows begins with mcp__server__';
  return /^\*|_/.test(rule) ? undefined : 'a pattern for MCP tools begins with mcp__ or *';
}

function readList(kind: keyof Lists, items: readonly unknown[] = []): { rules: string[]; remarks: string[] } {
  const rules = items.filter((item) => typeof item === 'string');
  const remarks = rules.flatMap((rule) => {
    const why = idle(kind, rule);
    return why === undefined ? [] : [`Claude Code skips “${rule}” in ${kind}: ${why}.`];
  });
  const others = items.length - rules.length;
  if (others > 0) remarks.push(`Claude Code skips what is no text in ${kind}: ${String(others)} of its entries.`);
  return { rules: rules.filter((rule) => idle(kind, rule) === undefined), remarks };
}

/** A mode that the same file forbids is that of a file without one. */
function modeOf({ defaultMode = 'default', ...permissions }: Permissions): ClaudeCodeSettings['mode'] {
  const isForbidden =
    (defaultMode === 'bypassPermissions' && permissions.disableBypassPermissionsMode === 'disable') ||
    (defaultMode === 'auto' && permissions.disableAutoMode === 'disable');
  return isForbidden ? 'default' : defaultMode;
}

/** Reads a `settings.json`, which is plain JSON. Throws one line where Claude Code would drop the whole file. */
export function readClaudeCodeSettings(text: string): ClaudeCodeSettings {
  const { value, unknown } = knownPart(settings, readJson(text));
  const { permissions } = value;
  const kinds = ['allow', 'ask', 'deny'] as const;
  const lists = kinds.map((kind) => ({ kind, ...readList(kind, permissions?.[kind]) }));
  const [denied, allowed] = [value['deniedMcpServers'], value['allowedMcpServers']].map(serverList);
  const mode = modeOf(permissions ?? {});
  const remarks = [
    ...(permissions ? [] : ['There are no “permissions” in this file, so it decides about no tool.']),
    ...passedOver(unknown, 'Claude Code'),
    ...lists.flatMap((one) => one.remarks),
    ...[denied, allowed].flatMap((one) => serverRemarks(one)),
    ...(mode === 'auto' ? ['In the mode “auto” a model answers where a person is asked here.'] : []),
  ];
  const rules = Object.fromEntries(lists.map((one) => [one.kind, one.rules])) as unknown as Lists;
  const approved = value['enableAllProjectMcpServers'] === true ? undefined : nameList(value['enabledMcpjsonServers']);
  const rejected = nameList(value['disabledMcpjsonServers']) ?? new Set();
  const nobody = { names: new Set<string>(), others: 0, wrong: 0 };
  return { rules, mode, denied: denied ?? nobody, allowed, rejected, approved, remarks };
}

function serverRemarks(servers: ServerList | undefined): string[] {
  const { others = 0, wrong = 0 } = servers ?? {};
  return [
    ...(others > 0 ? ['Whether a server has a listed command or address is not known here; names alone count.'] : []),
    ...(wrong > 0 ? ['Claude Code passes over an entry of a list of servers that names none.'] : []),
  ];
}

/** Whether policies of servers keep one away: it is denied by name, or names are listed and it is not among them. */
export const isServerOff = ({ denied, allowed }: ClaudeCodeSettings, server: string): boolean =>
  denied.names.has(server) || (allowed !== undefined && allowed.others === 0 && !allowed.names.has(server));

/** What lists of servers of a `.mcp.json` mean for one, which may also be configured elsewhere: settings do not tell. */
export function projectServerRemarks({ rejected, approved }: ClaudeCodeSettings, server: string): string[] {
  if (rejected.has(server))
    return [
      `“${server}” is in disabledMcpjsonServers: Claude Code does not start a server of this name from .mcp.json; here it counts as one from elsewhere.`,
    ];
  return approved === undefined || approved.has(server)
    ? []
    : [
        `“${server}” is not in enabledMcpjsonServers: Claude Code starts a server of this name from .mcp.json only after a question; here it counts as running.`,
      ];
}

/** The full name of a tool: both names with every other character than letters, digits, `_` and `-` made `_`. */
export const claudeCodeName = (server: string, tool: string): string =>
  `mcp__${underscored(server)}__${underscored(tool)}`;

/** Longer full names are no names of tools for Claude Code: it passes over these tools. */
const longestName = 128;

/** Whether Claude Code passes over a tool of this full name. */
export const isDropped = (name: string): boolean => name.length > longestName;

/** A list of rules as one test on full names: exact ones, whole servers (`mcp__server`) and patterns with `*`. */
export function ruleMatcher(rules: readonly string[]): (name: string) => boolean {
  const exact = new Set(rules);
  const patterns = rules.flatMap((rule) => {
    if (rule.includes('*')) return [rule];
    return /^mcp__(?:(?!__).)+$/s.test(rule) ? [`${rule}__*`] : [];
  });
  return (name) => exact.has(name) || patterns.some((pattern) => matchesGlob(pattern, name));
}
