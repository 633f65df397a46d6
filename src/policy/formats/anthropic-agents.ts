import * as z from 'zod/mini';
import { settle, type Ability, type Settled } from '../degrade.ts';
import { type Evaluator, type Format, type PolicyTarget } from '../format.ts';
import { type FormatReference, type Source } from '../format-reference.ts';
import { forget } from '../join-documents.ts';
import { printJson } from '../json-text.ts';
import { type PolicyEntry } from '../recommendation.ts';
import { mergeEntries, serverEntry } from '../request-tools.ts';

const permission = z.strictObject({ type: z.enum(['always_allow', 'always_ask', 'auto']) });
const choice = { enabled: z.optional(z.boolean()), permission_policy: z.optional(z.nullable(permission)) };
const toolset = z.strictObject({
  type: z.literal('mcp_toolset'),
  mcp_server_name: z.string().check(z.minLength(1)),
  default_config: z.optional(z.strictObject(choice)),
  configs: z.optional(
    z
      .array(z.strictObject({ name: z.string(), ...choice }))
      .check(z.refine((list) => new Set(list.map(({ name }) => name)).size === list.length, 'each tool once')),
  ),
});

const ability: Ability = {
  subject: 'A managed agent',
  decisions: ['allow', 'ask', 'hide'],
  unnamed: 'hide',
};

const head = (serverKey: string) => ({
  type: 'mcp_toolset',
  mcp_server_name: serverKey,
  default_config: { enabled: false },
});

const config = ({ tool, decision }: Settled) =>
  decision.kind === 'allow' || decision.kind === 'ask'
    ? { name: tool, enabled: true, permission_policy: { type: `always_${decision.kind}` } }
    : { name: tool, enabled: false };

const configs = (entries: readonly PolicyEntry[]) => entries.map((entry) => config(settle(entry, ability)));

/** A tool that is configured for itself takes the rest from `default_config`; without either it is there, and asks. */
function evaluate(text: string, { serverKey }: PolicyTarget): Evaluator {
  const { configs: list = [], default_config: usual = {} } = serverEntry(toolset, 'mcp_server_name', text, serverKey);
  const byName = new Map(list.map((one) => [one.name, one]));
  return (tool) => {
    const own = byName.get(tool);
    if (!(own?.enabled ?? usual.enabled ?? true)) return { kind: 'hide' };
    const policy = own?.permission_policy ?? usual.permission_policy;
    return { kind: policy?.type === 'always_allow' ? 'allow' : 'ask' };
  };
}

const documented: Source = { how: 'documented', of: 'the MCP connector’s documentation', on: '2026-11-26' };

const reference: FormatReference = {
  forms: [
    { form: 'default_config.enabled', means: 'whether tools that `configs` does not name are there' },
    { form: 'configs[].name, enabled', means: 'one tool, on or off' },
    {
      form: 'permission_policy.type',
      means: '`always_allow` runs it, `always_ask` waits for a person, `auto` promises neither',
    },
  ],
  precedence: 'A tool’s own entry goes over `default_config`, key by key: what it leaves out comes from there.',
  unlisted: 'Goes by `default_config`; without one it is there.',
  source: documented,
  mistakes: [
    {
      looks: '`configs` without `default_config`',
      happens: 'Every other tool of the server is there too, also later ones.',
      right: 'Set `default_config` to `enabled: false`.',
      source: documented,
    },
    {
      looks: 'An entry without `permission_policy`',
      happens: 'It takes that of `default_config`, which may be `always_allow`.',
      right: 'Write `always_ask` into the entry.',
      source: documented,
    },
    {
      looks: '`permission_policy` “auto” where a person should decide',
      happens: 'No question is promised.',
      right: 'Write `always_ask`.',
      source: documented,
    },
  ],
};

/** Claude managed agents, MCP toolset with a permission policy per tool. */
const anthropicAgents: Format = {
  id: 'anthropic-agents',
  title: 'Claude managed agents',
  group: 'APIs',
  about: 'An MCP server as a toolset of an agent that Anthropic runs, with a permission policy per tool.',
  language: 'json',
  fileName: 'mcp-toolset.json',
  where: 'The place is the list `tools` in the definition of the agent, which has an entry for each server.',
  merge: (scope) =>
    scope === 'server'
      ? 'Use it as the toolset for this server.'
      : 'Add the entry to `configs` of the toolset, in place of an older one of the same `name`.',
  mergeSeveral: 'Put the toolsets into that list, in place of those for these servers.',
  steps: ({ serverKey }) => [
    `Look up the server’s name in the definition of the agent; the toolset assumes “${serverKey}”.`,
    'Merge the entries and save the agent.',
    'Confirm or refuse each call for which the agent waits.',
  ],
  docs: 'https://platform.claude.com/docs/en/agents-and-tools/mcp-connector',
  checked: '2026-11-26',
  howTo: {
    limit: (name) => `No: the toolset does not count calls. Give ${name} the \`permission_policy\` “always_ask”.`,
    block: (name) => `Set \`enabled\` of ${name} to false below \`configs\`: the agent then does not know it.`,
  },
  cannot: ['It cannot count calls: a limit becomes a question.', 'It cannot test arguments.'],
  traps: [
    'Without `default_config` of `enabled: false` every tool that `configs` does not name is there, also those of later versions.',
    'An entry without a `permission_policy` takes that of `default_config`: where this is “always_allow”, it runs without a question.',
    'The `permission_policy` “auto” does not demand a question.',
  ],
  reference,
  unlisted: 'deny',
  keyLabel: 'Name of this server in the agent’s definition',
  enforce: (entry) => settle(entry, ability).enforcement,
  render: ({ serverKey }, entries, scope) =>
    printJson({ ...(scope === 'server' && head(serverKey)), configs: configs(entries) }),
  start: ({ serverKey }) => printJson({ ...head(serverKey), configs: [] }),
  merged: (existing, snippet, { serverKey }, tools) =>
    mergeEntries(existing, snippet, {
      ...{ name: 'mcp_server_name', serverKey },
      prepare: (entry) => forget(entry, ['configs'], new Set(tools)),
    }),
  evaluate,
};

export default anthropicAgents;
