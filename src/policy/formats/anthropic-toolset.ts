import * as z from 'zod/mini';
import { settle, type Ability } from '../degrade.ts';
import { type Evaluator, type Format, type PolicyTarget } from '../format.ts';
import { type FormatReference, type Source } from '../format-reference.ts';
import { forget } from '../join-documents.ts';
import { printJson } from '../json-text.ts';
import { type PolicyEntry } from '../recommendation.ts';
import { mergeEntries, serverEntry } from '../request-tools.ts';

const flag = z.optional(z.boolean());
const choice = z.strictObject({ enabled: flag, defer_loading: flag });
const toolset = z.strictObject({
  type: z.literal('mcp_toolset'),
  mcp_server_name: z.string().check(z.minLength(1)),
  default_config: z.optional(choice),
  configs: z.optional(z.nullable(z.record(z.string(), choice))),
  cache_control: z.optional(z.unknown()),
});

const ability: Ability = {
  subject: 'The MCP connector',
  decisions: ['allow', 'hide'],
  names: (tool) => tool !== '__proto__',
  unnamed: 'hide',
};

const head = (serverKey: string) => ({
  type: 'mcp_toolset',
  mcp_server_name: serverKey,
  default_config: { enabled: false },
});

const configs = (entries: readonly PolicyEntry[]) =>
  Object.fromEntries(
    entries
      .map((entry) => settle(entry, ability))
      .filter(({ named }) => named)
      .map(({ tool, decision }) => [tool, { enabled: decision.kind === 'allow' }]),
  );

/** A tool that is configured for itself takes the rest from `default_config`; without either it is there. */
function evaluate(text: string, { serverKey }: PolicyTarget): Evaluator {
  const { configs, default_config: usual } = serverEntry(toolset, 'mcp_server_name', text, serverKey);
  const isOn = (tool: string): boolean => {
    const own = configs && Object.hasOwn(configs, tool) ? configs[tool] : undefined;
    return own?.enabled ?? usual?.enabled ?? true;
  };
  return (tool) => ({ kind: isOn(tool) ? 'allow' : 'hide' });
}

const documented: Source = { how: 'documented', of: 'the MCP connector’s documentation', on: '2026-11-26' };

const reference: FormatReference = {
  forms: [
    { form: 'default_config.enabled', means: 'whether tools that `configs` does not name are there' },
    { form: 'configs.<tool>.enabled', means: 'one tool, on or off' },
  ],
  precedence: 'A tool’s own entry goes over `default_config`.',
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
      looks: 'A tool enabled so that a person can approve it',
      happens: 'Whatever is enabled runs: the connector asks nobody.',
      right: 'Switch it off, or use managed agents, which can ask.',
      source: documented,
    },
    {
      looks: 'The toolset in the first request of a conversation only',
      happens: 'A request without it is not bound by it.',
      right: 'Send it with every request.',
      source: documented,
    },
  ],
};

/** Claude API, MCP connector (`mcp-client-2025-11-20`): each tool is switched on or off by its exact name. */
const anthropicToolset: Format = {
  id: 'anthropic-toolset',
  title: 'Claude API',
  group: 'APIs',
  about: 'An MCP server as a toolset of a request to Anthropic’s models.',
  language: 'json',
  fileName: 'mcp-toolset.json',
  where: 'The place is the list `tools` in the request, which has an entry for each server.',
  merge: (scope) =>
    scope === 'server'
      ? 'Use it as the toolset for this server.'
      : 'Add the entry to `configs` of the toolset; one tool has one entry.',
  mergeSeveral: 'Put the toolsets into that list, in place of those for these servers.',
  steps: ({ serverKey }) => [
    `Look up the server’s name in \`mcp_servers\` of the request; the toolset assumes “${serverKey}”.`,
    'Merge the entries.',
    'Send the beta header of the MCP connector.',
  ],
  docs: 'https://platform.claude.com/docs/en/agents-and-tools/mcp-connector',
  checked: '2026-11-26',
  howTo: {
    limit: (name) => `No: the toolset does not count calls. ${name} is either enabled or not.`,
    block: (name) => `Set \`enabled\` of ${name} to false below \`configs\`: the model then does not know it.`,
  },
  cannot: [
    'It cannot ask a person or count calls: whatever is more than allowed is switched off.',
    'It cannot test arguments.',
  ],
  traps: [
    'Without `default_config` of `enabled: false` every tool that `configs` does not name is there, also those of later versions.',
    'Whatever is enabled runs without a question: the connector has nobody to ask.',
    'The toolset is that of one request: another that leaves it out is not bound by it.',
  ],
  reference,
  unlisted: 'deny',
  keyLabel: 'Name of this server in mcp_servers',
  enforce: (entry) => settle(entry, ability).enforcement,
  render: ({ serverKey }, entries, scope) =>
    printJson({ ...(scope === 'server' && head(serverKey)), configs: configs(entries) }),
  start: ({ serverKey }) => printJson({ ...head(serverKey), configs: {} }),
  merged: (existing, snippet, { serverKey }, tools) =>
    mergeEntries(existing, snippet, {
      ...{ name: 'mcp_server_name', serverKey },
      prepare: (entry) => forget(entry, ['configs'], new Set(tools)),
    }),
  evaluate,
};

export default anthropicToolset;
