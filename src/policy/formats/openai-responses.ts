import * as z from 'zod/mini';
import { settle, type Ability } from '../degrade.ts';
import { type Evaluator, type Format, type PolicyTarget } from '../format.ts';
import { type FormatReference, type Source } from '../format-reference.ts';
import { forget } from '../join-documents.ts';
import { printJson } from '../json-text.ts';
import { type PolicyEntry } from '../recommendation.ts';
import { mergeEntries, serverEntry } from '../request-tools.ts';

const filter = z.strictObject({ tool_names: z.optional(z.array(z.string())), read_only: z.optional(z.boolean()) });
const approval = z.strictObject({ always: z.optional(filter), never: z.optional(filter) });
const text = z.optional(z.string());
/** The `mcp` tool of the API: https://platform.openai.com/docs/api-reference/responses/create, types of `openai` 7.55. */
const tool = z.strictObject({
  type: z.literal('mcp'),
  server_label: z.string().check(z.minLength(1)),
  server_url: text,
  connector_id: text,
  tunnel_id: text,
  server_description: text,
  authorization: text,
  headers: z.optional(z.nullable(z.record(z.string(), z.string()))),
  defer_loading: z.optional(z.boolean()),
  allowed_tools: z.optional(z.nullable(z.union([z.array(z.string()), filter]))),
  require_approval: z.optional(z.nullable(z.union([z.enum(['always', 'never']), approval]))),
});
type Filter = z.infer<typeof filter>;

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

/** Where names of tools stand. */
const lists = [
  ['allowed_tools'],
  ['require_approval', 'never', 'tool_names'],
  ['require_approval', 'always', 'tool_names'],
];

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

const read = (content: string, { serverKey }: PolicyTarget): z.infer<typeof tool> =>
  serverEntry(tool, 'server_label', content, serverKey);

const namesOf = (one: Filter | undefined): ReadonlySet<string> => new Set(one?.tool_names);

/** Without `allowed_tools` every tool is there, and without `require_approval` every call waits for one. */
function evaluate(content: string, target: PolicyTarget): Evaluator {
  const { allowed_tools: allowed, require_approval: required } = read(content, target);
  const listed = Array.isArray(allowed) ? new Set(allowed) : allowed && namesOf(allowed);
  if (typeof required === 'string') {
    const kind = required === 'never' ? 'allow' : 'ask';
    return (name) => ({ kind: listed && !listed.has(name) ? 'hide' : kind });
  }
  const [free, asked] = [namesOf(required?.never), namesOf(required?.always)];
  return (name) => {
    if (listed && !listed.has(name)) return { kind: 'hide' };
    return { kind: free.has(name) && !asked.has(name) ? 'allow' : 'ask' };
  };
}

function remarks(content: string, target: PolicyTarget): string[] {
  const { allowed_tools: allowed, require_approval: required } = read(content, target);
  const filters = [Array.isArray(allowed) ? undefined : allowed, typeof required === 'string' ? undefined : required]
    .flatMap((one) => (one && ('always' in one || 'never' in one) ? [one.always, one.never] : [one as Filter | null]))
    .filter((one) => one?.read_only !== undefined);
  return filters.map(
    () => 'read_only goes by the server’s own annotations, which are not known here; names alone count.',
  );
}

const documented: Source = {
  how: 'documented',
  of: 'types of `openai` 7.55 and the guide to MCP tools',
  on: '2026-11-20',
};
const documentedBefore: Source = {
  how: 'documented',
  of: 'pomerium/mcp-app-demo issue 18, a third party',
  on: '2026-11-25',
};

const reference: FormatReference = {
  forms: [
    { form: 'allowed_tools: [ … ]', means: 'only these tools are there' },
    { form: 'allowed_tools: {read_only: true}', means: 'only tools that claim to be read-only' },
    { form: 'require_approval: {never, always}', means: 'names of tools that run, and that wait for your answer' },
    { form: 'require_approval: "never"', means: 'all of them run' },
  ],
  precedence: 'Not documented for a tool that stands below both `never` and `always`.',
  unlisted: 'Not there, where `allowed_tools` is set; a listed tool without an entry waits for approval.',
  source: documented,
  mistakes: [
    {
      looks: '`require_approval` without `allowed_tools`',
      happens: 'Every tool of the server is there, later ones too.',
      right: 'List the tools.',
      source: documented,
    },
    {
      looks: '`read_only: true` as a guard',
      happens: 'It goes by what the server claims.',
      right: 'Name the tools.',
      source: documented,
    },
    {
      looks: 'A dot or a blank in `server_label`',
      happens: 'Labels take letters, digits, `-` and `_`.',
      right: 'Choose such a label.',
      source: documentedBefore,
    },
  ],
};

/** OpenAI Responses API, one `mcp` entry of `tools`: unlisted tools do not exist, and approval is the default. */
const openaiResponses: Format = {
  id: 'openai-responses',
  title: 'OpenAI Responses API',
  group: 'APIs',
  about: 'An MCP server as a tool of a request to OpenAI’s models.',
  language: 'json',
  fileName: 'mcp-tool.json',
  where: 'The place is the list `tools` in the request, which has an entry for each server.',
  merge: (scope) =>
    scope === 'server'
      ? 'Use it as the entry for this server, with your own `server_url`.'
      : 'Add the name to the lists of the same keys and take it out of the others; when `allowed_tools` is empty, take it out everywhere.',
  mergeSeveral:
    'Put the entries into that list, in place of those for these servers, with your own `server_url` in each.',
  steps: ({ serverTitle }) => [
    `Find the entry of ${serverTitle} in the \`tools\` of your request.`,
    'Merge the lists.',
    'Answer each `mcp_approval_request` of the response, or the call does not happen.',
  ],
  docs: 'https://platform.openai.com/docs/guides/tools-connectors-mcp',
  checked: '2026-11-26',
  howTo: {
    limit: (name) =>
      `No: the request does not count calls. List ${name} below \`always\` and count the approvals yourself.`,
    block: (name) => `Leave ${name} out of \`allowed_tools\`: the model then does not know it.`,
  },
  cannot: [
    'It cannot count calls: a limit becomes a question.',
    'It cannot test arguments; your code sees them when it approves.',
  ],
  traps: [
    'Without `allowed_tools` every tool of the server is there, also those of later versions.',
    '`require_approval: "never"` beside the list lets all of it run without a question.',
    '`read_only: true` in a list goes by what the server claims of its tools.',
    'The lists are those of one request: another that leaves them out offers everything.',
  ],
  reference,
  unlisted: 'deny',
  keyLabel: 'server_label of this server',
  keyProblem: (key) =>
    /^[A-Za-z0-9_-]+$/.test(key) ? undefined : 'A `server_label` takes letters, digits, hyphens and underscores alone.',
  enforce: (entry) => settle(entry, ability).enforcement,
  render: (target, entries, scope) => render(target, entries, scope === 'server'),
  start: (target) => printJson({ ...head(target), allowed_tools: [] }),
  merged: (existing, snippet, { serverKey }, tools) =>
    mergeEntries(existing, snippet, {
      ...{ name: 'server_label', serverKey },
      prepare: (entry) => lists.reduce((rest, path) => forget(rest, path, new Set(tools)), entry),
    }),
  evaluate,
  remarks,
};

export default openaiResponses;
