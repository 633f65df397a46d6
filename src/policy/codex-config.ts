import * as z from 'zod/mini';
import { parseToml } from '../manifest/parse-toml.ts';
import { isTable } from './join-documents.ts';
import { knownPart } from './known-part.ts';

const names = z.optional(z.array(z.string()));
const mode = z.enum(['auto', 'prompt', 'writes', 'approve']);
const server = z.looseObject({
  command: z.optional(z.string()),
  url: z.optional(z.string()),
  enabled: z.optional(z.boolean()),
  enabled_tools: names,
  disabled_tools: names,
  default_tools_approval_mode: z.optional(mode),
  tools: z.optional(z.record(z.string(), z.strictObject({ approval_mode: z.optional(mode) }))),
});
const policy = z.union(
  [z.enum(['on-failure', 'on-request', 'never']), z.looseObject({ granular: z.looseObject({}) })],
  'on-request, on-failure, never or a table “granular”',
);
const config = z.looseObject({
  mcp_servers: z.optional(z.record(z.string(), server)),
  approval_policy: z.optional(policy),
  approvals_reviewer: z.optional(z.string()),
  sandbox_mode: z.optional(z.enum(['read-only', 'workspace-write', 'danger-full-access'])),
});
type Config = z.infer<typeof config>;

/** What else a server's table may hold, none of which decides about calls. */
const otherKeys = new Set(
  `args env env_vars cwd bearer_token_env_var http_headers env_http_headers startup_timeout_sec startup_timeout_ms
  tool_timeout_sec required scopes oauth_resource supports_parallel_tool_calls`.split(/\s+/),
);

/** The part of a `config.toml` that decides about calls of one server. */
export interface CodexServer {
  /** A server that is switched off offers no tools; nor does Codex start with two transports or none. */
  readonly isOff: boolean;
  readonly enabled: ReadonlySet<string> | undefined;
  readonly disabled: ReadonlySet<string>;
  readonly mode: (tool: string) => z.infer<typeof mode>;
  /** What becomes of a call that would ask: without a person to ask it is refused, and runs where nothing is guarded. */
  readonly question: 'ask' | 'deny' | 'allow';
  readonly remarks: readonly string[];
}

/** Throws where Codex refuses to start, as 0.169.0 does. */
function checkTransports(servers: NonNullable<Config['mcp_servers']>): void {
  for (const [key, { command, url }] of Object.entries(servers)) {
    const wrong = command === undefined && url === undefined ? 'no transport' : 'two transports';
    if ((command === undefined) === (url === undefined))
      throw new Error(`mcp_servers.${key}: ${wrong}; expected a command or a url, else Codex refuses the whole file`);
  }
}

function questionOf({ approval_policy: approval, sandbox_mode: sandbox }: Config): CodexServer['question'] {
  if (approval !== 'never') return 'ask';
  return sandbox === 'danger-full-access' ? 'allow' : 'deny';
}

/** Reads a `config.toml`. Throws one line where Codex would refuse the whole file. */
export function readCodexConfig(text: string, serverKey: string): CodexServer {
  const document: unknown = parseToml(text);
  if (isTable(document) && document['profile'] !== undefined)
    throw new Error('profile: Codex takes it no longer; expected none, and `--profile` on the command line');
  const { value, unknown } = knownPart(config, document);
  const servers = value.mcp_servers ?? {};
  checkTransports(servers);
  const own = Object.hasOwn(servers, serverKey) ? servers[serverKey] : undefined;
  const tools = own?.tools ?? {};
  return {
    isOff: own?.enabled === false,
    enabled: own?.enabled_tools && new Set(own.enabled_tools),
    disabled: new Set(own?.disabled_tools),
    mode: (tool) =>
      (Object.hasOwn(tools, tool) ? tools[tool]?.approval_mode : undefined) ??
      own?.default_tools_approval_mode ??
      'auto',
    question: questionOf(value),
    remarks: [
      ...(own ? [] : [`There is no table [mcp_servers.${serverKey}] in this file.`]),
      ...unknown.map((key) => `Codex does not know the key “${key}” and passes over it.`),
      ...strangeKeys(serverKey, own ?? {}),
      ...reviewer(value),
    ],
  };
}

const policyKeys = new Set(Object.keys(server.shape));

const strangeKeys = (serverKey: string, table: object): string[] =>
  Object.keys(table)
    .filter((key) => !policyKeys.has(key) && !otherKeys.has(key))
    .map((key) => `The key “${key}” of mcp_servers.${serverKey} is not known here; Codex passes over unknown ones.`);

const reviewer = ({ approvals_reviewer: by }: Config): string[] =>
  by === undefined || by === 'user'
    ? []
    : [`With approvals_reviewer = "${by}" a model answers where a person is asked here.`];
