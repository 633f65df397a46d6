import * as z from 'zod/mini';
import { settle, type Ability } from '../degrade.ts';
import { type Evaluator, type Format, type PolicyTarget } from '../format.ts';
import { forget } from '../join-documents.ts';
import { mergeJson, printJson } from '../json-text.ts';
import { type PolicyEntry } from '../recommendation.ts';

const named = z.strictObject({ tool_names: z.array(z.string()) });
const tool = z.strictObject({
  type: z.literal('mcp'),
  server_label: z.string().check(z.minLength(1)),
  server_url: z.string(),
  allowed_tools: z.array(z.string()),
  require_approval: z.optional(z.strictObject({ always: z.optional(named), never: z.optional(named) })),
});

const ability: Ability = {
  subject: 'The Responses API',
  decisions: ['allow', 'ask', 'hide'],
  unnamed: 'hide',
};

const head = ({ serverKey }: PolicyTarget) => ({
  type: 'mcp',
  server_label: serverKey,
  server_url: 'https://example.com/mcp',
});

function render(target: PolicyTarget, entries: readonly PolicyEntry[], whole: boolean): string {
  const settled = entries.map((entry) => settle(entry, ability));
  const names = (kind: 'allow' | 'ask'): string[] =>
    settled.filter(({ decision }) => decision.kind === kind).map((one) => one.tool);
  const [never, always] = [names('allow'), names('ask')];
  return printJson({
    ...(whole && head(target)),
    allowed_tools: settled.filter(({ decision }) => decision.kind !== 'hide').map((one) => one.tool),
    ...((never.length > 0 || always.length > 0) && {
      require_approval: {
        ...(never.length > 0 && { never: { tool_names: never } }),
        ...(always.length > 0 && { always: { tool_names: always } }),
      },
    }),
  });
}

function evaluate(text: string): Evaluator {
  const { allowed_tools: allowed, require_approval: approval } = z.parse(tool, JSON.parse(text));
  const listed = new Set(allowed);
  const [free, asked] = [new Set(approval?.never?.tool_names), new Set(approval?.always?.tool_names)];
  return (name) => {
    if (!listed.has(name)) return { kind: 'hide' };
    return { kind: free.has(name) && !asked.has(name) ? 'allow' : 'ask' };
  };
}

/** OpenAI Responses API, one `mcp` entry of `tools`: unlisted tools do not exist, and approval is the default. */
const openaiResponses: Format = {
  id: 'openai-responses',
  title: 'OpenAI Responses API',
  group: 'APIs',
  about: 'An MCP server as a tool of a request to OpenAI’s models.',
  language: 'json',
  fileName: 'mcp-tool.json',
  where: 'It is one entry of `tools` in the request.',
  merge: (scope) =>
    scope === 'server'
      ? 'Use it as the entry for this server, with your own `server_url`.'
      : 'Add the name to the lists of the same keys and take it out of the others; when `allowed_tools` is empty, take it out everywhere.',
  steps: ({ serverTitle }) => [
    `Find the entry of ${serverTitle} in the \`tools\` of your request.`,
    'Merge the lists.',
    'Answer each `mcp_approval_request` of the response, or the call does not happen.',
  ],
  docs: 'https://platform.openai.com/docs/guides/tools-connectors-mcp',
  checked: '2026-11-20',
  howTo: {
    limit: (name) =>
      `No: the request does not count calls. List ${name} below \`always\` and count the approvals yourself.`,
    block: (name) => `Leave ${name} out of \`allowed_tools\`: the model then does not know it.`,
  },
  cannot: [
    'It cannot count calls: a limit becomes a question.',
    'It cannot test arguments; your code sees them when it approves.',
  ],
  unlisted: 'deny',
  keyLabel: 'server_label of this server',
  enforce: (entry) => settle(entry, ability).enforcement,
  render: (target, entries, scope) => render(target, entries, scope === 'server'),
  start: (target) => printJson({ ...head(target), allowed_tools: [] }),
  merged: (existing, snippet, _target, tools) =>
    mergeJson(existing, snippet, (document) => {
      const lists = [
        ['allowed_tools'],
        ['require_approval', 'never', 'tool_names'],
        ['require_approval', 'always', 'tool_names'],
      ];
      return lists.reduce((rest, path) => forget(rest, path, new Set(tools)), document);
    }),
  evaluate,
};

export default openaiResponses;
