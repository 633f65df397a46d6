import * as z from 'zod/mini';
import { parseJsonc } from '../manifest/jsonc.ts';
import { isTable, join, type Table } from './join-documents.ts';
import { knownPart } from './known-part.ts';
import { underscored } from './tool-name.ts';

const action = z.enum(['allow', 'ask', 'deny']);
const rule = z.union([action, z.record(z.string(), action)], 'allow, ask, deny or a table of patterns');
const permission = z.optional(
  z.union([action, z.record(z.string(), rule)], 'a table of tools with allow, ask or deny each, or one of these words'),
);
const switches = z.optional(z.record(z.string(), z.boolean()));
const agent = z.looseObject({ permission, tools: switches, disable: z.optional(z.boolean()) });
const config = z.looseObject({
  permission,
  tools: switches,
  default_agent: z.optional(z.string()),
  agent: z.optional(z.record(z.string(), agent)),
  mode: z.optional(z.record(z.string(), agent)),
  mcp: z.optional(z.record(z.string(), z.looseObject({ enabled: z.optional(z.boolean()) }))),
});
type Part = Pick<z.infer<typeof agent>, 'permission' | 'tools'>;

/** Tools of the program whose rules take no patterns. */
const flat = ['todowrite', 'question', 'webfetch', 'websearch', 'doom_loop'];

/** A rule: the full name of a tool or a pattern for it, a pattern for what it works on, and what becomes of calls. */
export interface OpenCodeRule {
  readonly name: string;
  readonly pattern: string;
  readonly action: z.infer<typeof action>;
}

/** The part of an `opencode.json` that decides about calls of one server, in the agent that a session begins with. */
export interface OpenCodeConfig {
  /** The last rule that fits decides; of the program's own ones only that every tool is allowed goes before them. */
  readonly rules: readonly OpenCodeRule[];
  /** A server that is switched off offers no tools. */
  readonly isOff: boolean;
  readonly remarks: readonly string[];
}

/** The name of a tool: that of the server and its own, with every character but letters, digits, `_` and `-` as `_`. */
export const openCodeName = (server: string, tool: string): string => `${underscored(server)}_${underscored(tool)}`;

/** `permission` as a table. */
export const permissionTable = (value: unknown): Table =>
  typeof value === 'string' ? { '*': value } : isTable(value) ? value : {};

/** Switches are older rules, which go before the others unless they have the same name. */
function rulesOf(part: Part): OpenCodeRule[] {
  const switched = Object.entries(part.tools ?? {}).map(([name, isOn]): [string, string] => [
    ['write', 'edit', 'patch'].includes(name) ? 'edit' : name,
    isOn ? 'allow' : 'deny',
  ]);
  const joined = join(Object.fromEntries(switched), permissionTable(part.permission)) as Table;
  return Object.entries(joined).flatMap(([name, value]) => {
    const patterns = isTable(value) ? Object.entries(value) : [['*', value] as const];
    return patterns.map(([pattern, kind]) => ({ name, pattern, action: kind as OpenCodeRule['action'] }));
  });
}

/** Reads an `opencode.json`, which may hold comments. Throws one line where OpenCode 1.18 refuses to start. */
export function readOpenCodeConfig(text: string, serverKey: string): OpenCodeConfig {
  const document: unknown = text.trim() === '' ? {} : parseJsonc(text);
  if (isTable(document) && Object.hasOwn(document, 'permissions'))
    throw new Error('permissions: OpenCode 1 does not start with this key; expected “permission”');
  const { value } = knownPart(config, document);
  const deep = flat.find((name) => isTable(permissionTable(value.permission)[name]));
  if (deep !== undefined) throw new Error(`permission.${deep}: a table; expected allow, ask or deny`);
  const { agent: agents = {}, mode = {}, mcp = {} } = value;
  const first = value.default_agent ?? (agents['build']?.disable ? 'plan' : 'build');
  const isOwn = (name: string): boolean => Object.hasOwn(agents, name);
  return {
    rules: [...rulesOf(value), ...(isOwn(first) ? rulesOf(agents[first] ?? {}) : [])],
    isOff: Object.hasOwn(mcp, serverKey) && mcp[serverKey]?.enabled === false,
    remarks: [
      ...(value.permission || value.tools
        ? []
        : ['There is no “permission” in this file, so OpenCode runs every tool without a question.']),
      ...(/\{(?:env|file):/.test(text)
        ? ['OpenCode puts variables and files in place of {env:…} and {file:…}; what they hold is not known here.']
        : []),
      ...strangeNames(rulesOf(value), serverKey),
      ...others(agents, first),
      ...others(mode, undefined),
    ],
  };
}

function strangeNames(rules: readonly OpenCodeRule[], serverKey: string): string[] {
  const names = [...new Set(rules.map(({ name }) => name))];
  const own = `${underscored(serverKey)}_`;
  const narrowed = rules.filter(({ name, pattern }) => name.startsWith(own) && !/^[*?]+$/.test(pattern));
  return [
    ...names
      .filter((name) => /[^\w*?-]/.test(name) || name.startsWith('mcp__'))
      .map((name) => `“${name}” names no tool of a server: names are server_tool, with other characters as “_”.`),
    ...narrowed.map(
      ({ name, pattern }) => `“${pattern}” below “${name}” has no effect: rules for MCP tools look at no arguments.`,
    ),
  ];
}

const others = (agents: Readonly<Record<string, Part>>, first: string | undefined): string[] =>
  Object.entries(agents)
    .filter(([name, part]) => name !== first && (part.permission ?? part.tools) !== undefined)
    .map(([name]) => `The agent “${name}” has rules of its own, which go over these and are not looked at here.`);
